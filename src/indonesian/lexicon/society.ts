/** State, law, politics, diplomacy, war and the press. */
export const society = `
abolisi administrasi advokat advokasi agen agresi ajudan aklamasi aksi aktivis akta ambasade amendemen amnesti anarki aparatur apel arbitrase artileri asas asasi asosiasi aspirasi atase autonomi
badan barikade batalion bedil bendera beleid biro birokrasi birokrat blok blokade boikot brigade budak bui bupati
caleg capres cawapres cekcok cukai
daerah dapil deklarasi dekrit delegasi delegat delik demo demokrasi demokrat demonstrasi departemen deportasi desa detasemen devisi dewan diktator dinas dinasti diplomasi diplomat direktorat direktur disiplin diskriminasi divisi dokumen domestik dosa draf duta
eksekusi eksekutif ekstradisi ekstremis elite embargo emigrasi emisi faksi fasis federal federasi forum fraksi front
gerilya geng golkar golput grasi granat gubernur
hadirin hakim hegemoni hulubalang humas
ideologi imigran imperium inspektorat instansi instruksi integritas integrasi intel intelijen interpelasi intervensi intimidasi intrik invasi isolasi
jaksa jamaah jenderal jeruji juara judikatif jubir juru jurnalis jurnal
kabinet kader kadet kafilah kaisar kampung kamp kanselir kapolri kapolda kapolsek kapolres kapten kasasi kavaleri
khalifah koalisi kode kolonel kolonial koloni komandan kombatan komisaris komisi komite kompi komplot komunike komunitas konferensi kongres kongregasi konflik konfrontasi konsensus konsesi konstitusi konsul konsulat konsultasi konsultan kontra kontrol konvensi kooperasi koordinasi koordinator kopral korps
korupsi koruptor kriminal krisis kubu kuorum
ladang lapas laskar legiun legislasi legislatif legislator letnan
mabes mafia majelis makar maklumat maklum manifesto markas marsekal martabat massa mayor mayoritas media mediasi mediator memorandum militan militer milisi minoritas mitra mobilisasi moratorium mosi mukadimah muktamar munas mandataris
napi nasional nasionalis negosiasi negosiator normalisasi nota notaris
oditur oknum oposisi ordonansi organ organisasi ormas otonom otonomi otorisasi otoritas
pakta panglima panitia panwaslu parlemen partai partikelir partisan paskibra paspor patriot patroli pasukan pemilu pemilukada pilkada pilpres perdata petisi piagam plebisit pleno polda polres polri polsek polisi politik politikus politisi politis
pos pranata prajurit preman presiden prinsip prioritas privilese profesi program proklamasi prosedur proses protokol provinsi provokasi provokator publik
raad radar ransum rapim ratu razia referendum reformasi regim regulasi regulator rehabilitasi rekomendasi rekonsiliasi rekonstruksi relokasi represi represif republik resimen resolusi respons restorasi reses revisi revolusi rezim rival roket rumor
sabotase sanksi satgas satpam sekjen sekretaris sekretariat sekte sekuler selebaran senat senator senapan sentral sentimen separatis sersan sipil sipir skandal solidaritas sosial sosialisasi spion
stabil stabilitas staf status strategi strategis subversi sultan supremasi suaka survei swapraja
tank tapol target teluk tentara tema teritori teroris terorisme testimoni tim tirani topik tongkat traktat tragedi tribun tribunal tumenggung turki
ulama unit universal urban
veteran veto visa visi vonis voting
walikota wali wamil wartawan wewenang wenang
yudikatif yuridis yurisdiksi zona
`;
