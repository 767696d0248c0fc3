/** Roots that chiefly make verbs, by first letter. */
export const verbs = `
abdi acak acu acung adang adaptasi adopsi adu aduk adun agung ajak ajang ajar aju akrab alir alun amal
ambruk amuk ancam andal andil anjak antre anugerah anut anyam apit apung arah arak arsir artikan arung asah asih
atur ayak ayom ayuh ayun azab
baca badik bahas bahak baiat bajak bakar baku balap baluri balut bandel banding bangkang bangkit banjar banjur
bantah bantai banting bantu baptis barter basmi basuh batal batuk baur bawa bayar beber bebas bebat bedah bela
belah belai belalak belanja belenggu beli beliak belit benah benam benci bengkak bengkok bentak bentang bentrok bentur
berantas berangkat beri berontak bersih berkas besuk betul biak bias bicara bikin bilas bimbing bincang bingkai
bisu blokir bobol bocor bodoh bohong bom bombardir bonceng bongkar bopong borong bubar bubuh buang bubung buka bujuk bulat bungkuk bungkus buntut bunuh
buron busung butuh
cabik cabul cabut caci cacat cadang cagar cair cakar calon campur canang cambuk candu cangkok caplok catat cebur
cecar cedera cegah cegat cekal cekam cekat celaka celup cemar cemas cemburu cemooh cemplung cengkam cengkerama ceramah cerca cerita cermat cermin
cetus cibir cicil cicip cinta ciri cium coba coblos coklok colok comot conteng copet copot corat coret cuat cubit cucur cukur
culik curang curi curiga cuti
dadak daftar daki dakwa dalih dalil damai damba damping dandan data daulat daur dawai debat dekam deking demam dendam dengar dengkur denyut
depak derita desak desis didik diam dobrak domisili dominasi dompleng donasi dongak dongeng duduk dumping duplikat dusta
ejek eja ekspor elak elus embat embus empas emut encer endus enggan entas enyah evakuasi
gadai galang gambir gandeng ganjal ganjar gantung garuk gebrak geledah gelantang
gelayut gelincir gelinding gelitik gelora gembala gembleng gempur gemuruh gencar gencat gencet gendong genjot gentar gerayang gerebek gergaji gerogot gerutu
gerus gesek gigit gilir goda godok gojlok gonggong grogoti gubah gugah gugat gugur guling gulung gumam guncang gunjing gunting
gurau gusar
hadiah hadir hafal hambur hampar hamil hancur handal hangus hantam hanyut harap hardik harga haru hasil hasut heboh hela
hempas hemat hibah hibur hidang hidup hijrah himpit hina hindar hirup hisap hujat hukum hunus hunjam hunting
idam idap ikhlas ikrar iklan ilham imbang imbas imbau imigrasi impi impor incar indikasi ingkar injak inap insaf
ingsut isak isap isolir istirahat isyarat itikad
jabar jabat jadwal jaga jagal jajah jajak jajal jajan jajar jamah jambak jambret jamin jamu jangkar jangkit jaring jatah
jeblos jegal jejal jelajah jelma jemput jemur jenguk jentik jepit jerang jerit jerumus jinjing jiplak juang judi
julang jujung julur junjung jungkal
kabul kacau kaji kalah kangkang kantuk karantina karut kawal kebas kebut kecam kecoh
kecuali kejang kejar kekeh kelabu kelahi kelakar kelana keliling kelola keluar kelupas kemas kembara kemudi kena kenan kenang
kencing kendala kendali kendara kepit kepul keram kerat kerling keroyok keruk kerumun kesal ketik ketok ketus khawatir
khianat khitan kibar kibas kibul kidung kilap kilau kirim kisut klaim klakson klarifikasi klik kolek koleksi
komando komentar kompas kompensasi kompromi kompor konsumsi kontak kotor kritik kucil kucur kudeta kuak kubur kucek kulum kumpul kumur kunci kunjung
kunyah kupas kuras kusut kutuk kuping kungkung
labrak lacak laci lafal lagu laik laknat lalai lamar lambai lampir langgar langsir
lapor larat lawat layang layar layat ledek lecut ledeng leleh lejit
lelah lelap lemas lembur lempar lenggang lenyap lepuh letih liar licik
lindas linang lipur lirik litbang lobi lolong lomba londong longsor lontar lontong lorot lotot lucut
ludah lukis luluh lumas lumpuh lunas luput luruh lusuh
maki makan malas maling mandi mandiri mangsa marah masak menang
molor mujur muntah musnah musuh mutasi mutakhir
napas ngeri ninabobo nobat nongkrong nyanyi nyeri nyali
obral obrak obrol oleng ongkos operasi oplos orbit oyong
pacul padu palak pamer pampang pancung panen
panik pantik papah parkir parut pasrah pasung
pegang pejam pelihara pelintir pelotot penat pencar pencil pengaruh pensiun pentas pepet perah peran perang perangkap percaya pergi periksa perintah perkosa perosok
pesona petak petualang piara pidato pijar pijat piknik pilin pindai pinjam pintal pintar pirsa
pisuh plester pompa pontang porak potong potret prakarsa prediksi prihatin promosi protes puas puasa pucat puli pulih pungkas pungkir punah punya pupuk
puspa
rajuk rajut rakit raksasa ralat ramal rambat rambu rampas rampung rangkak rangsang rantai
rapuh ratap ratifikasi raung rawat reaksi rebah reboisasi rebut rebus redam reguk rekam reken rekrut relai rem remas rembes remeh remuk rendam
renggang renggut rentan rentang renovasi resmi retas rilis rindu ringkas ringkuk ringkus rintih rintis risau riset roboh
rogoh rombak rompak rongrong rosot royal rubuh rukun runcing runding runtuh
sabar sabet sabot salib salin salip sambang sambung sampul
sandang sandar sandera sandi sanggah sangka sangkal santai sapih saut sayat sebar
sedot segan seka selaras seleksi seleweng selia selimut selinap selingkuh selip selundup seluncur
selusup selusur semai semat sembelih sembul sembunyi sembur semir semprot sempit senandung sendat senggol sengat sengsara sentak sentil senter
sepakat sepi sepuh serak serbu seret sergap serut sesat setel setir setor setrika setubuh setuju sia
siar sibak sibuk sidak sidang sikat sikut sila silat silau siluman simak simpang simpuh simpul singgah singkap
singkir singsing singsong sinyalir sirna sisip sisir sita siul sobek sodor sohor songsong sorong suai
sukses sumbang sumpal sunat sunggi sunting suntik surat susur susut
tabung tahbis taktik takzim tambal tambat tampik tamasya tamu tancap tandang tanda
tandatangan tanggap tanggulang tangkal tangkis tapa taraf taruh tarif tawan
tebar tebas tegah tegang tegas tegur teken tekun teladan telan telantar telungkup telusup telusur tembang tembus
tempa tempel tempelak tempeleng tendang tengadah tenggak tenggelam tenggang tengkar tenung tepis tera terabas terawang terbang terbit terima terjang terjemah terjun tertib teror
teriak terompet teropong terpa tewas tiada tikam tikung tilang tilik timpal tindak tindas tindih
tinjau tinju tiru titah toleransi tonjok torpedo totok tolok tubruk tukas
tumbang tumbuh tumbuk tumpang tumpas tunai tunang tunggang tungging tuntun tutor tuyul
ucap udara ulang umpan umbul undang undi unggah unggul ungkit ungsi unduh upah urap uruk usaha
utak utang utus uzur
wacana wafat wakaf walat waras wawancara wejang wisuda
zalim ziarah
`;
