/** Roots that chiefly make verbs, by first letter. */
export const verbs = `
abdi acak acu acung adang adaptasi adopsi adu aduk adun agung ajak ajar aju akrab alir alun amal
ambruk amuk ancam andal anjak antre anugerah anut anyam arah arsir arung asah asih
atur ayak ayom ayun azab ampu asong anjal apkir amblas aum
badik bahas bahak bajak bakar baku baluri balut bandel banding bangkang banjar banjur
bantah bantai banting bantu baptis barter basuh batal baur bawa bayar beber bebas bebat bedah bela
belah belai belalak belanja belenggu beli beliak belit benah benam benci bengkak bengkok bentak bentrok bentur
beri berontak besuk betul biak bias bicara bikin bilas bimbing bincang
bisu blokir bocor bodoh bohong bom bombardir bonceng bopong borong bubar bubuh buang bubung buka bujuk bulat bungkuk bungkus buntut bunuh
buron busung butuh babar bengkalai berangus beredel bersit besut binar bolos buai bual belot bedol beo berengut binasa bobok burai
cabul cabut caci cacat cadang cagar cair cakar calon campur canang cambuk candu cangkok caplok catat cebur
cecar cedera cegah cegat cekal cekam cekat celaka celup cemar cemburu cemooh cemplung cengkam ceramah cerca cerita cermin
cetus cicil cicip cinta ciri cium coba coblos coklok colok comot conteng copet corat coret cuat cubit cucur
curang curi curiga cuti camil catut cecer cekok cerap colong comel cor cumbu cantel cas cebik cela celinguk ciprat cocol congol cucuh cukil
dadak daftar daki dakwa dalih dalil damai data daulat daur dawai debat dekam deking demam dengar dengkur denyut
depak derita desak desis didik diam dobrak domisili dominasi dompleng donasi dongak dongeng dumping duplikat dusta damprat dedah dongkel drop dagel degap dempet denging dengking dengus dengkus dentang derum desah dribel
ejek eja ekspor elak elus embat embus empas emut encer enggan entas enyah evakuasi ekspos entak eram
galang gambir gandeng ganjar gantung garuk gebrak geledah gelantang
gelayut gelincir gelinding gelitik gelora gembala gembleng gempur gencar gencat gencet gendong genjot gentar gerayang gerebek gergaji gerogot gerutu
gerus gesek gigit gilir goda godok gojlok gonggong grogoti gubah gugah gugur guling gulung gumam guncang gunjing gunting
gurau gadang gapai gedor gelepar geletar gelimpang gigil gotong geming gerinda gampar gandul gayut gebu gebyur gerek geret gerundel gidik gorok guyon
hadiah hadir hafal hambur hampar hamil hancur handal hangus hanyut harga haru heboh hela
hempas hemat hibah hibur hidang hidup hijrah himpit hina hindar hirup hisap hunus hunjam hunting hentak
idap ikhlas iklan ilham imbas imbau imigrasi impor incar indikasi injak inap insaf
ingsut isak isolir istirahat isyarat itikad igau iming interviu
jabar jabat jadwal jaga jajah jajal jajan jajar jamah jambak jambret jamin jangkar jangkit jaring jatah
jeblos jejal jelajah jelma jemur jenguk jentik jepit jerang jerit jerumus jinjing jiplak juang judi
jujung julur junjung jungkal jaja jejer jepret jotos jubel jungkir juntai jewer jinjit
kabul kacau kaji kalah kangkang kantuk karut kebas kebut kecoh
kejang kejar kekeh kelabu kelahi kelakar kelana keliling kelola kemas kembara kemudi kena kenan
kencing kendala kendali kendara kepit kepul keram kerat kerling kerumun ketik ketok
khianat khitan kibar kibul kidung kilap kilau kirim kisut klakson klarifikasi klik kolek koleksi
komando komentar kompensasi kompromi kompor konsumsi kontak kotor kritik kucil kucur kudeta kubur kucek kulum kumpul kumur kunci
kunyah kupas kuras kusut kutuk kuping kungkung kais kayuh kecamuk kecup keduk kejap kerubung kerubut kesima kicau kukus kuntit kutat kemplang kapok kempa kobok kompres komplain kudap kutik
labrak lacak laci lagu laik lalai lamar lampir langsir
lapor larat layang layat ledek lecut ledeng leleh lejit
lelah lemas lembur lempar lenggang lenyap lepuh liar licik
lindas linang lipur lirik litbang lobi lolong lomba londong lorot lotot lucut
ludah lukis lumas lumpuh luput luruh langlang lantak lantur lawak lengking lerai lumur lintir lenceng linting laden lalap lego leler lengos lenguh lenting
makan malas maling mandi mandiri mangsa masak menang
molor mujur muntah musnah musuh mutasi mutakhir menung momong mamah mangu mulur
napas ngeri ninabobo nobat nyanyi nyeri nyali nganga ngiang
obral obrak obrol oleng ongkos operasi oplos oyong oles ompol oper
pacul padu palak pamer pampang panen
panik pantik papah parkir parut pasrah pasung
pegang pejam pelihara pelintir pelotot penat pencar pencil pengaruh pensiun pentas pepet perah perangkap pergi periksa perkosa perosok
pesona petak piara pidato pijar pijat piknik pilin pindai pinjam pintal pintar pirsa
pisuh plester pontang porak potong potret prakarsa prediksi prihatin promosi protes puas puasa pucat puli pulih pungkas pungkir punah punya
puspa pajan papas peleset pelanting pentung peras poles porot puntir pincuk pelonco pampas palut pepes papak pegas perai pernis pijit pingit
rajuk rajut rakit raksasa ralat ramal rambat rambu rangkak rangsang rantai
rapuh ratap raung rawat reaksi rebah reboisasi rebut rebus redam reguk rekam reken rekrut relai rem remas rembes remeh remuk rendam
renggang renggut rentan rentang renovasi resmi retas rilis rindu ringkas ringkuk rintih rintis riset roboh
rogoh rombak rompak rongrong rosot royal rubuh rukun runcing runtuh raba racau rajalela rajang rambang ranggas rebak rembet renteng ricau ronta rubung runut remah rutuk runduk repet rawi recok rengut retih rumpi rungut ruak
sabar sabet sabot salin salip sambung sampul
sandang sandar sandi sanggah sangka santai sapih saut sayat sebar
sedot seka selaras seleksi seleweng selia selimut selinap selingkuh selip selundup seluncur
selusup selusur semai sembelih sembul sembunyi sembur semir semprot sempit senandung sendat senggol sengat sengsara sentak senter
sepakat serak serbu seret sergap serut sesat setel setir setor setrika setubuh setuju sia
siar sibak sibuk sidak sikat sila silau siluman simak simpang simpuh simpul singgah singkap
singkir singsing singsong sinyalir sirna sisip sisir sita sobek sodor sohor songsong sorong suai
sukses sumbang sumpal sunat sunggi sunting suntik surat susur susut sadur sambat sebal seduh sekongkol seling semayam sempal serempet seringai seruak seruduk sesap silih sitir skors sortir sua sudi sujud sundut sungging sungkur suwir setop sosor salut sampir samun sangrai sanggama sarap satron serapah solder setrum simpai sipu sungut suruk sosoh
tabung tahbis taktik takzim tambal tambat tampik tamasya tamu tancap tandang
tandatangan tanggulang tangkal tapa taraf taruh tarif tawan
tebar tegah tegang tegas tegur teken tekun telan telantar telungkup telusup telusur tembang tembus
tempa tempel tempelak tendang tengadah tenggak tenggelam tenggang tengkar tenung tepis tera terabas terawang terbang terbit terima terjang terjemah tertib
teriak terompet teropong terpa tewas tiada tikung tilang tilik timpal tindak tindas tindih
tinjau tinju tiru titah toleransi tonjok torpedo totok tolok tubruk tukas
tumbang tumbuh tumbuk tumpang tumpas tunai tunang tunggang tungging tuntun tuyul taksir tebeng telisik tiarap tongkrong tongol traktir tualang tumis tatah tindik titis tanak takziah tawur tekur telentang terkap tetek timbus teroka tahlil
ucap ulang umpan umbul undang undi unggah unggul ungkit ungsi unduh upah urap uruk usaha
utak utang utus uzur uber urun umpet ungkil unggun
wacana wafat wakaf walat waras wawancara wejang wisuda
zalim ziarah
`;
