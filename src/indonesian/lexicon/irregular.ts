/**
 * Frozen forms: they stand for themselves, although an affix seems to be in them. Function words are frozen where
 * their use has left the root behind, other words where the derivation is no longer felt.
 */
export const wholeWords = `
alami terkemuka sehingga sementara selalu selain daripada kepada kemudian kembali keluar kecuali bagaimana bahkan bukan segala
sekarang sekutu selat seni seri sendiri sedikit sederhana sebab sejarah sekolah seluruh semua seperti segera sering serta sesal
ketika kepala keluarga kelompok kerja kereta keras perempuan peristiwa permisi pedoman penjara peran perang perangkat perintah
berita berkas beruang berantas berangkat bersih bersin berlian beringin berhala begini begitu belakang belum benua beras
tetapi tersebab tertawaan tembakau terus termasuk teladan telanjang mereka memang menteri mentah mentari mesin meter menara meja meski
tatanan atasan dekan pekan ikan bukan makan jangan tangan badan hutan bulan jalan kawan lawan awan tuan pesan hewan ringan dengan
kalian kampungan kemarin kebiri kemari nyonya nyawa nyata tahi tari hari mari peri puri diri jari lari beri duri
kata kami kamu buku suku kaku laku paku saku siku kuku baku ragu ilmu temu jamu tamu bumbu semu jemu
nya-nya sukarelawan olahragawan wartawan karyawan ilmuwan bangsawan negarawan sejarawan hartawan dermawan relawan seniman budayawan agamawan usahawan
mahasiswa mahasiswi maharaja mahaguru mahkota mahkamah perwira perdana perkara perkasa pertama pertiwi permata perkutut perunggu pernah perban
pelabuhan pelaminan pemuda petinggi petuah penganan pelosok pemali pelamin pelangi selebaran selokan semesta senjata serdadu serikat setan setia
sesumbar sewaktu seakan seandainya seumpama
`;

/** Forms that no rule of affixes derives, each with its root: infixes (Sneddon et al. 2010, 1.2.4), partial reduplication, fusion. */
export const irregular = `
mengapa=apa dedaunan=daun pepohonan=pohon reruntuhan=runtuh rerumputan=rumput bebatuan=batu tetumbuhan=tumbuh bebuahan=buah
lelaki=laki leluhur=luhur tetamu=tamu sesama=sama sesaji=saji sesajen=saji bebunyian=bunyi rerata=rata
gemetar,gemetaran=getar telunjuk=tunjuk gerigi,bergerigi=gigi gemuruh,bergemuruh=guruh telapak=tapak jemari=jari temali=tali
seruling=suling gelegar=gegar gemilau=kilau kemilau=kilau gelembung=gembung gemertak=gertak gemulung=gulung selaput=saput
beberapa=berapa peralatan=alat perumahan=rumah mempunyai,dipunyai,berpunya,kepunyaan=punya
mengerti,dimengerti,pengertian=arti tersangka=sangka berpendapat=pendapat perhatian,memperhatikan,diperhatikan=hati
silakan,silahkan=sila seringkali=sering barangkali=barangkali sekalipun=sekali walaupun=walau meskipun=meski adapun=ada ataupun=atau
maupun=mau bagaimanapun=bagaimana apapun=apa siapapun=siapa kapanpun=kapan manapun=mana sekaligus=sekali biarpun=biar kendatipun=kendati
kemanusiaan=manusia
`;
