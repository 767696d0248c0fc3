/** Land, sea, weather, bodies, illness, animals, plants and food. */
export const nature = `
agrar alga amfibi anggrek angsa asteroid atol atom ayam aren
babi badai badak bagal bahu bakau bakteri banjir bantaran barah batang bawang bayi belalang belerang belulang belut beruk betis biji binatang bintang bintik biota bisul bola bonsai boraks buah buaya bumbu bumi bunga bungkil busa busi busur bara belukar belanga biawak benjol buluh
cabai cacar cacing cahaya cangkang capung cecak cendana cendawan cengkeh ceri cicak cuka cumi cendol ceruk
dada dahak dahi danau debu dengkul delta dendeng depresi diabetes dinosaurus duku dukuh dupa duren durian duri embun empedu epidemi erupsi es fauna flora flu fosil damar derau
gabah gading gagak gajah gambut gandum gang ganggang ganja garuda gempa gempar gen genetik getah gigi girik gizi gorila gulai gurita gurun gusi geledek
habitat harimau haid hama hawa herbal hewan hidrogen hidung hiu hormon helium halilintar
iklim imun imunisasi infeksi ingus insulin itik iga ilalang infus
jagung jahe jambu jamur jantan jantung jawawut jejunum jelai jenazah jengger jenggot jengkal jerapah jerawat jeruk juram jidat
kabut kacang kakap kaktus kakao kaldu kambing kambang kandang kangkung kanker kapas kapuk karbon karet kasturi katak katarak katup kawah kecambah kecebong keju kelapa kelelawar kelenjar kelinci kelor keluwak kemarau kemih kencur kentang kentut kera kerak kerang kerbau kerongkong kesemek ketan ketapang keti ketiak ketimun
kimia kista klorin kobra kol kolera kolesterol komodo kucing kuda kuku kulit kumbang kumis kunyit kura kurma kutil kutu kaldera koreng kubang kuntum kumpar kedut
labu lada lahar laguna lalat larva lar lele lembu lempeng lendir lengkuas leopard leukemia lilin lobak lubuk lumba lumut lutut lutung luwak liku
madu magma malaria mamalia manggis mangga mangrove markisa matahari mawar melati melinjo melon merak meranti merpati mika molekul monyet moncong muncrat musang musson muai
nanas nangka nektar nikotin nipah nira nitrogen nutrisi nyiur nuri obat oksigen orok ovarium ozon nebula
padi paha pakis pala palem panda pandan pankreas pantat papaya paprika pasir patogen pasien paus payudara pegal pelanduk pelikan penguin penis penyu pepaya perdu perut petai petir pil pinggang pinggul pinus pipi pipit pir pisang plankton planet polen polio polusi pori punuk puntung purnama pupil puyuh
radiasi rafflesia rahang rahim ranting rawa reptil riam rotan rempah rabies radium salak salju salmon samudra sapi satwa saus savana sawi sawo selada selai semak semangka semut sendi senyawa serangga serat sereal ranjau relung
siput sisik sirip sirsak sirup spesies sperma stroke sumsum sumur surya sutra sundal suplemen sup talang talas tanduk tanjung tapir tawon tebu telapak telur tempe tengkorak tenggiri tenggorok tepung teratai terigu tiram teripang terong tikus timun tomat terumbu siklon sabut serai
trenggiling tsunami tumit tumor tungkai tupai tulip turi udang ufuk ubi umbi unta urat urin usus uap vaksin vaksinasi vegetasi vulkanik waduk walet wijen wortel zebra tanggul tunggul
alergi ambeien anemia antibiotik apotek asma bidan diagnosis dokter dosis dukun epilepsi gejala hepatitis hipertensi influenza inkubasi jiwa komplikasi kronis mental obesitas overdosis paramedis pingsan pneumonia psikolog rehidrasi resep rontgen salep setres stres terapi tetanus tifus transfusi transplantasi trauma ventilator vertigo
`;
