/** People, kin, home, clothes, tools, streets and everyday things. */
export const daily = `
abang adik alamat album almari almarhum ampelas amplop angket angkot antena arisan arloji asbak asisten asrama atap ayah awak
baju bak baki bakul balai balita balon bandul bangkai bangsal bangsawan bandit bapak barak batik batin baut beduk becak bedak begal bejana bel belati berandal besan biang bibi biola boneka botol bos buku buih bujang bundel bungalo buntal buntel bubuk buyut bingkis busana brankas brosur
cagak cakrawala cangkul cap cat cawan cawat celana cendera cerek cewek cilik cincin corak corong cowok cula cuplik
dacin dapur dasi dekor delman desain detail dewi denah dipan doa dokar dompet drum duit dus duyung detergen
ember emak embah empang emper empu ekspresi engkol eyang fan figur film folder format formulir fotokopi
gadis gaib gapura garasi garpu gaun gawang gayung gelang gelanggang gelandang gelas gendang gereja geretan gesper getek gitar golok gorden gosip got grup guci gubuk guru
halaman hamba harta helm hobi humor
ide idola ijazah ikhtiar imam ipar istri istana isteri jaket jala jambang janda jas jendela jeriken jilid jin jubah jilbab jimat
kaca kado kaftan kail kain kakak kakek kaleng kalender kamar kamera kampak kamus kancing kanak kandil kano kanvas kantin kantong kapak kaos kaus kapling karpet karton karung kasur kebaya kecimpung kelambu keledai kelereng kemeja kemenakan keponakan kendi kendil kenari keramik keran kertas kerudung kerupuk kiai kiper klub kolom kolong kolor komik konde kondangan kopel koper kopiah koyo kran kresek kuali kulkas kurir kutang kutek
lakon laki lap laundry lem lemari lembar lencana lensa lesung lifter likur limau linen lipstik loker lokan lonceng lorong los loteng lumbung lumpang
mama mandor mangkuk mangkok mantu mantel markah martil masker menantu mertua meriam mikrofon mikroskop mode model mumi mukena
nenek neraka nomor nisan notes obeng om orang oven
pabean palu palung pama panekuk panjar parasut pasta pasu patung pavilun pecut pedang pelita pelampung peluit pelana pengantin pensil pentil penyair perabot permadani permen perisai persil pestol pesta peti pigura pilar pilot pinggan pintu pipa piring piramida pisau pistol pola pondok popok pot prangko prasasti pria profil puding pulpen puing punggawa putra putri puri pusara pusaka pustaka
rak radio rantang raport rebana remot renda resepsi retsleting risalah roda rok rol ros ruko rusun
salon sampo sangga santri sekop sekrup selang selendang seliwer seluloid senar sendok sentra sepatu seprai serambi seragam serbet setelan silet singgasana sirene siswa siswi sketsa skuter slogan sofa stempel stiker suami suluh sumbu sumpit surban
tali talenta talam tambur tampah tante tape taplak tarup tato teko televisi tembikar tempat tempayan terali termos terowong tetangga timbal tinta tirai tisu toga toilet tombak tombol tong topi topeng tungku tirta
umat upacara vas vila vokal wadah wajan wanita warna wasiat wastafel wig wol waria yayasan
berahi birahi budaya emosi fitrah khayal kodrat moral nurani roh ruh sukacita
`;
