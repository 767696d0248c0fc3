/** People, kin, home, clothes, tools, streets and everyday things. */
export const daily = `
abang adik alamat album almari almarhum ampelas angkot antena arisan arloji asbak asisten atap ayah
baju bak baki bakul balai balita balon bandul bangkai bangsal bangsawan bandit bapak batik baut beduk becak bedak begal bejana bel belati berandal besan biang bibi biola boneka botol bos buku buih bujang bundel bungalo buntal buntel bubuk bingkis busana brankas bini blus buhul
cagak cakrawala cangkul cap cat cawan cawat cendera cerek cewek cilik cincin corak corong cowok cula cuplik cadar
dacin dapur dasi dekor delman desain detail dewi denah dipan doa dokar dompet drum duit dus duyung dusun daster
ember emak embah emper empu ekspresi engkol eyang fan figur film folder format formulir
gadis gaib gapura garasi garpu gawang gayung gelang gelanggang gelandang gelas gendang gereja geretan gesper getek gitar golok gorden gosip got grup guci guru
halaman hamba harta helm hobi humor
ide idola ijazah ikhtiar ipar istana isteri jaket jala jambang jas jendela jeriken jilid jin jubah jilbab
kaca kado kaftan kail kain kakak kakek kaleng kamar kamera kampak kamus kancing kanak kandil kano kanvas kantin kantong kapak kaos kaus kapling karpet karton karung kasur kebaya kecimpung kelambu keledai kelereng kemeja kemenakan keponakan kendi kendil kenari keramik keran kertas kerudung kerupuk kiai kiper klub kolom kolong kolor komik konde kondangan kopel koper kopiah koyo kran kresek kuali kulkas kutang kutek kelamin kemban kerucut kacip
lakon laki lap laundry lem lemari lembar lencana lensa lesung lifter likur limau linen lipstik loker lokan lonceng lorong los lumbung lumpang linggis
mama mandor mangkuk mangkok mantu mantel markah masker menantu mertua meriam mikrofon mikroskop mode mukena mercusuar
nenek neraka nomor nisan notes obeng om orang oven
pabean palu palung pama panekuk panjar pasta pasu patung pavilun pecut pedang pelita pelampung peluit pelana pengantin pensil pentil perabot permadani permen perisai persil pestol pesta peti pigura pilot pinggan pintu pipa piring piramida pisau pistol pola pondok popok pot prangko prasasti pria profil puding pulpen puing punggawa putra putri puri pusara pusaka pustaka pundak peser pramugara peci
rak radio rantang raport rebana remot resepsi retsleting risalah roda rok rol ros ruko rusun ranjang
salon sampo sangga santri sekop sekrup selang selendang seliwer seluloid senar sendok sentra sepatu seprai seragam serbet setelan silet singgasana siswi sketsa sofa stempel stiker suami suluh sumbu sumpit surban sanak sirih songket
tali talenta talam tambur tampah tante tape taplak tarup tato teko tembikar tempat tempayan termos terowong tetangga timbal tinta tirai tisu toga toilet tombak tong topi topeng tungku tirta tameng tudung
upacara vas vila vokal wajan wanita warna wasiat wastafel wig wol waria
berahi birahi fitrah khayal kodrat moral nurani roh ruh sukacita
`;
