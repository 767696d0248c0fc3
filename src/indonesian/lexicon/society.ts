/** State, law, politics, diplomacy, war and the press. */
export const society = `
abolisi administrasi advokat advokasi agen agresi ajudan aklamasi aksi aktivis ambasade amendemen amnesti anarki aparatur apel arbitrase artileri asasi asosiasi aspirasi atase autonomi anarkistis algojo arsenal ateis
badan bedil bendera beleid biro birokrasi birokrat blok blokade brigade budak bui bupati bineka bencana bendi bayonet
caleg capres cawapres cekcok cukai cukong
daerah dapil deklarasi dekrit delegasi delegat delik demo demokrasi demokrat demonstrasi departemen desa detasemen devisi diktator dinas dinasti diplomat direktorat direktur disiplin diskriminasi divisi dokumen domestik dosa draf duta demobilisasi divestasi delimitasi duke duda
eksekusi eksekutif ekstradisi ekstremis embargo emigrasi emisi faksi fasis federal federasi forum fraksi front emirat
geng golkar golput grasi granat gubernur gembong
hadirin hakim hegemoni humas
ideologi imperium inspektorat instansi instruksi integritas integrasi intel intelijen interpelasi intervensi intimidasi intrik invasi isolasi iur
jamaah jenderal jeruji juara judikatif jubir juru jurnalis jurnal jawat
kabinet kader kafilah kaisar kampung kamp kanselir kapolri kapolda kapolsek kapolres kapten kasasi kavaleri
khalifah koalisi kode kolonial koloni kombatan komisaris komisi komite kompi komplot komunike komunitas konferensi kongres kongregasi konflik konfrontasi konsensus konsesi konstitusi konsul konsulat konsultasi konsultan kontra kontrol konvensi kooperasi koordinasi koordinator kopral korps
korupsi koruptor kriminal krisis kubu kuorum kedubes kolusi konjen kongsi kondektur
ladang lapas laskar legislasi legislatif legislator las
mabes mafia majelis makar maklumat maklum manifesto markas marsekal martabat mayor mayoritas media mediasi memorandum militan militer milisi minoritas mitra moratorium mosi mukadimah muktamar munas mandataris martir
napi nasional negosiasi negosiator normalisasi nota notaris naturalisasi
oditur ordonansi organ organisasi ormas otonomi otorisasi otoritas okupasi ordo
pakta panitia panwaslu parlemen partai partikelir partisan paskibra paspor patriot patroli pasukan pemilu pemilukada pilkada pilpres perdata petisi plebisit pleno polda polres polri polsek politik politikus politisi politis
pos pranata prajurit preman presiden prinsip prioritas privilese program proklamasi prosedur proses protokol provinsi provokasi provokator publik pancasila parade persekusi petahana pribumi prabu priayi posko permaisuri pangeran
raad radar ransum rapim ratu razia referendum reformasi regim regulasi regulator rehabilitasi rekomendasi rekonstruksi relokasi represi represif republik resolusi respons restorasi reses revisi revolusi rezim rival rumor
sabotase sanksi satgas satpam sekjen sekretaris sekretariat sekuler selebaran senat senator senapan sentral sentimen separatis sersan sipir sosial sosialisasi spion
stabil stabilitas staf status strategi strategis subversi supremasi suaka survei swapraja setiakawan subordinasi sunan sauh selir surau
tank tapol target teluk tentara tema teritori teroris terorisme testimoni tim topik tongkat traktat tragedi tribun tribunal tumenggung turki
ulama unit universal urban uskup
veto visi vonis voting
wali wamil wartawan wewenang wenang wangsa warganegara
yudikatif yuridis yurisdiksi zona
`;
