/** Roots that chiefly make verbs, by first letter. */
export const verbs = `
abai abdi acak acu acung ada adang adaptasi adopsi adu aduk adun agung ajak ajang ajar aju aku akrab akui alas alih alir alun amal amat
ambang ambil ambruk amuk ancam andai andal andil aniaya anjak anjur antar antre anugerah anut anyam apit apung arah arak arsir artikan arung asah asap asih
asing asuh atur awas ayak ayom ayuh ayun azab
baca bacok badik bagi bahas bahak baik baiat bajak bakar baku balap balas balik baluri balut bandel banding bangkang bangkit bangun banjar banjur
bantah bantai banting bantu baptis barter basmi basuh batal batas batuk baur bawa bayang bayar beber beban bebas bebat beda bedah bekap bekas bekuk bela
belah belai belalak belanja belenggu beli beliak belit belok benah benam bendung benci bengkak bengkok benih bentak bentang bentrok bentuk bentur
berantas berangkat beri berontak bersih berkas besuk betul biar biak bias bicara bidik bikin bilang bilas bimbing bina bincang bingkai bingung bisik
bisu blokir bobol bocor bodoh bohong bom bombardir bonceng bongkar bopong borong bubar bubuh buang buat bubung budi buka bujuk bukti bulat bungkam bungkuk bungkus buntut bunuh
buron buru busuk busung butuh
cabik cabul cabut caci cacat cadang cagar cair cakap cakup cakar calon campak campur canang cambuk candu cangkok cantum capai caplok cari catat cebur
cecar cedera cegah cegat cekal cekam cekat cekik celaka celup cemar cemas cemburu cemooh cemplung cengkam cengkeram cengkerama cepat cerah cerai ceramah cerca cerita cermat cermin
cerna cetak cetus cibir cicil cicip cinta cipta ciri cium coba coblos cocok coklok colok comot conteng contoh copet copot corat coreng coret cuat cubit cuci cucur cukup cukur
culik cuit curah curang curi curiga cuti
dadak daftar daki dakwa dalam dalih dalil damai damba damping dandan dapat darat data datang daulat daur dawai daya debat dekam dekap dekat deking demam dendam dengar dengkur denyut
depak derita deru desak desis detak didih didik dilarang diam diri dobrak domisili dominasi dompleng donasi dongkrak dongak dongeng dorong duduk duga dukung dumping duplikat dusta
edar ejek eja ekor ekspor elak elus embat emban embus empas emut encer endap endus engah enggan entas enyah evakuasi
gabung gadai gagal gagas gairah galang gali galak gambar gambir ganda gandeng ganggu ganjal ganjar gantung ganti ganyang garap garis garuk gasak gaung gebrak gebuk geledah gelak gelantang gelap gelar geleng
gelayut geliat gelincir gelinding gelitik gelontor gelora gemar gembala gembleng gembok gempur gemuruh genang gencar gencat gencet gendong genjot genggam gentar gerak geram gerayang gerebek gergaji gerogot gertak gerutu
gerus gesek geser getar giat gigit giling gilir giring goda godok gojlok golong gondol gonggong gores gosok goyah goyang grogoti gubah gugah gugat gugur gulat guling gulir gulung gumam guna guncang gunjing gunting
gurau gusar gusur
hadang hadap hadiah hadir hafal hajar hak halang halau hambat hambur hampar hampir hamil hancur handal hangus hantam hantar hantu hanyut hapus harap hardik harga haru hasil hasut hayat hebat heboh hela
hempas hemat henti heran hias hibah hibur hidang hidup hijrah hilang himpit himpun hina hindar hinggap hirup hisap hitung hormat hubung hujat hukum huni hunus hunjam hunting hura
ibarat idam idap ikat ikhlas ikut ikrar iklan ilham imbang imbas imbau imbuh imigrasi impi impor incar indah indikasi ingat ingin ingkar injak inap insaf intai inti intip
ingsut iris iring isak isap isi isolir istirahat isu isyarat itikad izin
jabar jabat jadi jadwal jaga jagal jahit jajah jajak jajal jajan jajar jalan jalin jamah jambak jambret jamin jamu jangkar jangkau jangkit janji jarah jarak jaring jatuh jatah
jawab jebak jeblos jebol jegal jejak jejal jelajah jelang jelas jelma jemput jemu jemur jengkel jenguk jentik jepit jerang jerat jerit jerumus jinak jinjing jiplak jual juang judi
jujur julang jujung julur juluk jumpa jumlah junjung jungkal jurus justru
kabar kabul kacau kait kaji kalah kalap kali kalung kandas kandung kangkang kantuk karang karantina karut kasih kata kawal kawin kebas kebut kecam kecewa kecil kecoh
kecuali kejang kejar kejut kekang kekeh kelabu kelahi kelakar kelana keliling kelola keluar keluh kelupas kemas kembali kembang kembara kemudi kena kenal kenan kenang
kencing kendala kendali kendara kepal kepit kepul kepung kerah keram kerat kering kerja kerling kernyit keroyok keruk kerumun kerut kesan kesal ketat ketik ketok ketuk ketus khawatir
khianat khitan kelabui kibar kibas kibul kidung kikis kilap kilat kilau kira kirim kisah kisar kisut kitar klaim klakson klarifikasi klik kobar kocok kocek kolek koleksi
komando komat komentar kompas kompensasi kompromi kompor konsumsi kontak korban korek kotor koyak kritik kucil kucur kudeta kuak kuasa kuat kubur kucek kukuh kulum kulai kumandang kumpul kumur kunci kunjung
kunyah kupas kurang kuras kurung kusut kutip kutuk kuping kungkung
laba labrak labuh labur lacak laci lacur lafal laga lagu lahap lahir laik laju laknat laku lalai lalu lamar lambai lambat lambung lampau lampias lampir lancar lancong landa landas langgan langgar langkah langsir langsung lanjut
lantik lantun lapang lapis lapor larang larat lari laris larut latih lawan lawat layak layan layang layar layat ledak ledek lebur lecut ledeng legit leleh lejit lekang lekat lekas
lelah lelang lelap lemas lembur lempar lenggang lengkap lengkung lenyap lepas lepuh lestari letak letih letup letus lewat liar libas libat libur licik licin lihat lilit
limpah lindas lindung lingkar lingkung lingkup linang lintas lipat lipur lirik litbang lobi lolong lolos lomba lompat loncat londong longgar longok longsor lonjak lontar lontong lorot lotot luang luap luas lucu lucut
ludah ludes lukis luka luluh lulus lumas lumat lumpuh lunas luncur lunak lupa luput lurus luruh lusuh
maaf mabuk maju maki makan makmur malas maling mampu mandi mandiri mangkir mangsa manja marah masak masuk mati mekar melek menang
merdeka milik minat minta minum misal mogok mohon molor muak muat muda mudik mufakat mujur mukim mulai muncul mundur mungkin muntah murka musnah musuh mutasi mutakhir
naik naung najis nafkah nama nanti napas nazar ngeri niaga niat nikah nikmat nilai ninabobo nista nobat nongkrong nyala nyanyi nyata nyeri nyali noda
obral obrak obrol olah oleng olok omel omong ongkos operasi oplos orbit oyong
pacu pacar pacul padam padat padan padu pahat paham pajang pakai paksa paku palak paling palsu pamer pamit pampang pancang pancar pancing pancung pancur pandang pandu panen pangan panggang
panggil panggul pangkal pangkas pangku panik panjat pantang pantas pantau pantik pantul papah papar parkir parut pasang pasok pasrah pasti pasung patah patok patuh patut pecah pecat
pegang pejam pekik pelihara pelintir pelotot peluk penat pencar pencil pendam pengaruh pensiun pental penting pentas penuh pepet peram perah peran perang perangkap peranjat percaya percik pergi pergok periksa perintah perkosa perosok
perlu persis pesan pesona petik petak petualang piara picu pidato pijak pijar pijat pikat pikir piknik pikul pilah pilih pilin pimpin pindah pindai pinang pinggir pinjam pinta pintal pintar pirsa
pisah pisuh plester pohon pojok pompa pontang porak potong potret prakarsa prediksi prihatin promosi protes puas puasa pucat puja puji pukul pukau pulang puli pulih puluh pungkas pungkir pungut punah punya pupuk
pupus pura pusat pusing puspa putar putus
racik racun raga ragu raih rajuk rajut rakit raksasa ralat ramah ramai ramal rambah rambat rambu rampas rampok rampung rancang rangkai rangkak rangkap rangkul rangkum rangsang rantai rapat
rapuh rasa rasuk rata ratap ratifikasi raung rawat raya rayu reaksi rebah reboisasi rebut rebus redam reda redup reguk reka rekah rekam rekat reken rekrut rela relai rem remas rembes rembuk remeh remuk rencana rendah rendam
rengek renggang renggut rentan rentang renung renovasi resah resap resmi restu retak retas rilis rindu ringan ringkas ringkuk ringkus rintih rintis risau riset robek roboh
rogoh rombak rompak ronda rongrong rontok rosot royal rubuh rugi rujuk rukun rumput rumus runcing runding rundung runtuh rupa rusak rusuh
sabar sabet sabot sadap sadar sahut saing saji sakit saksi salah salib salin saling salip salur sama samar sambang sambar sambung sambut samping sampai sampul
sandang sandar sandera sandi sanding sanggah sanggup sangka sangkal sangkut sangsi sanjung santap santai santun sapa sapih sapu sarang saran saring sasar satu saut sawer sayang sayat sebab sebar seberang sebut
sedia sedih sedot segan segel segera sejahtera sekap sekat seka sela selam selamat selaras seleksi seleweng selenggara selesai selia selidik selimut selinap selingkuh selip selisih selubung selundup seluncur
selusup selusur semai semangat semat sembah sembelih sembuh sembul sembunyi sembur semir semprot sempat sempit sempurna senang senandung sendat senggol sengketa sengat sengsara sentak sentil senter
sentuh senyum sepak sepakat sepi sepuh serah serak serang serap serbu seret sergap seri sering seru serut sesak sesal sesat sesuai setel setir setor setrika setubuh setuju sewa sia
siap siar siasat sibak sibuk sidak sidang sigap sihir siksa sikap sikat sikut sila silat silau silang siluman simak simpan simpang simpuh simpul sinar singgah singgung singkap singkat
singkir singsing singsong sinyalir sirna siram sisih sisa sisip sisir sita siul soal sobek sodor sogok sohor sokong sombong songsong sopan sorak sorong sorot sosok suai suap suara
sudut sudah suguh suka sukai sukses suling sulut sulit sumbang sumber sumpah sumpal sunat sunggi sungguh sunting suntik surat suruh surut surup susah susul susun susup susur susut sutradara syukur
taat tabrak tabung tabur tadah tagih tahan tahbis tahu takar takluk takut taktik takzim tambah tambal tambat tampak tampar tampik tampil tampung tamasya tamat tamu tanam tancap tandang tanda tanding tandas
tandatangan tanggal tanggap tangguh tanggulang tanggung tangis tangkal tangkap tangkis tangkup tantang tanya tapa tapak taraf tarik tari taring taruh tarung tarif tata tatap tatar taut tawa tawan tawar
tayang tebak tebal tebang tebar tebas tebus teduh tegah tegak tegang tegas tegur tekan tekad teken tekuk tekun teladan telaah telan telanjang telantar telat teliti telinga telungkup telusup telusur tembak tembang tembus
tempa tempel tempelak tempeleng tempuh temu tenang tendang tengadah tengah tenggak tenggelam tenggang tengkar tengok tentang tentu tenung tepat tepi tepis tepuk tera terabas terap terang terawang terbang terbit terima terjang terjemah terjun terka terkam tertib teror
teriak terobos terompet teropong terpa terus tetap tetes tewas tiada tiba tidur tikam tikung tilang tilik timang timba timbang timbul timbun timpa timpal tindak tindas tindih tinggal tinggi tingkah tingkat
tinjau tinju tipu tiru titah titik titip tiup tobat toleh tolak toleransi tolong tonjok tonjol tonton topang torpedo totok tolok tuai tuang tubruk tuduh tugas tuju tukar tukas tukik
tular tulis tumbang tumbuh tumbuk tumpah tumpang tumpas tumpu tumpuk tunai tunang tunas tunda tunduk tunggang tunggak tunggal tunggu tungging tunjang tunjuk tuntas tuntun tuntut turun turut tusuk tutor tutup tutur tuyul
ubah ucap udara uji ujar ukir ukur ulang ulas ulur umpan umpat umpama umbar umbul umum undang undi undur unggah unggul unjuk ungkap ungkit ungsi unduh untai untung upah upaya urai urap uruk urus urung urut usai usaha usap usik usir usul
usung usut utak utama utang utara utus uzur
wabah wacana wafat wajib wakaf wakil walat waras warta waspada wawancara wejang wujud wisata wisuda
yakin
zalim ziarah
`;
