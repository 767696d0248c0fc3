/** Land, sea, weather, bodies, illness, animals, plants and food. */
export const nature = `
agrar alga amfibi anjing anggrek angsa asteroid atmosfer atol atom ayam aren
babi badai badak bagal bahu bakau bakteri bambu banjir bantaran barah batang bawang bayam bayi belalang belerang belulang belut beruk betis biji binatang bintang bintik biota bisul bola bonsai boraks botani buah buaya bumbu bumi bunga bungkil busa busi busur
cabai cacar cacing cahaya cangkang capung cecak cemara cendana cendawan cengkeh ceri cicak cuka cumi cendol
dada dahak dahi daging danau debu dengkul delta dendeng depresi diabetes diare dinosaurus duku dukuh dupa duren durian duri embrio embun empedu epidemi erosi erupsi es fauna flora flu fosil
gabah gading gagak gajah gambut gandum gang ganggang ganja garuda gempa gempar gen genetik getah gigi girik gletser gizi gorila gulai gulma gurita gurun gusi
habitat harimau haid hama hawa herbal hewan hidrogen hidung hiu hormon
iklim imun imunisasi infeksi ingus insulin itik iga ilalang infus
jagung jahe jambu jamur jantan jantung jawawut jejunum jelai jenazah jengger jenggot jengkal jerami jerapah jerawat jeruk juram jidat
kabut kacang kakap kaktus kakao kaldu kambing kambang kandang kangkung kanker kapas kapuk karbon karet kasturi katak katarak katup kawah kecambah kecebong kedelai keju kelapa kelelawar kelenjar kelinci kelopak kelor keluwak kemarau kemih kencur kentang kentut kera kerak kerang kerbau kerongkong kesemek ketan ketapang keti ketiak ketimun
kimia kista klorin kobra kol kolera kolesterol komet komodo koral kornea kucing kuda kuku kulit kumbang kumis kunyit kura kurma kutil kutu kutub
labu lada lahar laguna lalat larva lar lava lebah lele lembu lempeng lempung lendir lengkuas leopard lepra leukemia lilin limpa lobak lubuk lumba lumut lutut lutung luwak
madu magma malaria mamalia manggis mangga mangrove markisa matahari mawar melati melinjo melon merak meranti merica merpati mika mineral mikroba molekul monyet moncong muara muncrat musang musson
nanas nangka nektar nikotin nipah nira nitrogen nutrisi nyiur nuri obat oksigen orok ovarium ozon
padi paha pakis pala palem panda pandan pankreas pantat papaya paprika pasir patogen pasien paus payudara pegal pelanduk pelikan penguin penis penyu pepaya perdu perut petai petir pil pinggang pinggul pinus pipi pipit pir pisang plankton planet polen polio polusi pori prostat punuk puntung purnama pupil puyuh
radiasi rafflesia rahang rahim rambutan ranting rawa reptil riam rotan rempah rabies radium salak salju salmon samudra sapi satwa saus savana sawi sawo selada selai semak semangka semut sendi senyawa serangga serat sereal serigala
siput singa sisik sirip sirsak sirup spesies sperma sosis stroke sumsum sumur surya sutra sundal suplemen sup talang talas tandan tanduk tanjung tapir tawon tebu telapak telur tempe tengkorak tenggiri tenggorok tepung teratai terigu tiram teripang terong tikus timun tomat topan terumbu
trenggiling tropis tsunami tumit tumor tungkai tungau tupai tulip turi udang ufuk ubi umbi unta urat urin usus uap vaksin vaksinasi vegetasi vulkanik waduk walet wijen wortel zaitun zebra zodiak
alergi ambeien anemia antibiotik apotek asma bidan diagnosis dokter dosis dukun epilepsi gejala hepatitis hipertensi influenza inkubasi jiwa komplikasi kronis mental migrain obesitas overdosis pandemi paramedis pingsan pneumonia psikolog rehidrasi resep rontgen salep setres stres tabib terapi tetanus tifus transfusi transplantasi trauma tuberkulosis ventilator vertigo
`;
