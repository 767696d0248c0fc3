/**
 * Frozen forms: they stand for themselves and are the stem of nothing, although an affix seems to be in them. Function
 * words are frozen where their use has left the root behind, other words where the derivation is no longer felt.
 */
export const wholeWords = `
alami terkemuka sehingga sementara selalu selain daripada kepada kemudian segala sekarang seraya sembari sekaligus
ketika tetapi mereka kalian kampungan kemarin kemari kawasan selatan antarmuka takkan
sukarelawan olahragawan wartawan karyawan ilmuwan bangsawan negarawan sejarawan hartawan dermawan seniman budayawan agamawan
tatanan masakini pekan angan mentari perkakas pelataran pelaminan petinggi petuah penganan pelosok pertiwi permisi selebaran
seantero semesta sewaktu seandainya seumpama sesumbar keburu menteng mengenaskan perlahan
dies menjangan nongol kondangan rambutan durian pelikan lebaran bantah bosan kasihan
asa omi rohi kuan keyuan serayu pasi
`;

/** Forms that no rule of affixes derives, each with its root: infixes (Sneddon et al. 2010), partial reduplication, fusion. */
export const irregular = `
beberapa=berapa mengapa=apa dedaunan=daun pepohonan=pohon reruntuhan=runtuh rerumputan=rumput bebatuan=batu tetumbuhan=tumbuh bebuahan=buah
dedahanan=dahan bebungaan=bunga tetanaman=tanam pepatah=patah kekayuan=kayu gegunungan=gunung lelembut=lembut jejaring=jaring
lelaki=laki leluhur=luhur tetamu=tamu sesama=sama sesaji,sesajen=saji bebunyian=bunyi rerata=rata pepunden=punden seseorang=orang
gemetar,gemetaran=getar telunjuk=tunjuk gerigi,bergerigi=gigi gemuruh,bergemuruh,menggemuruh=guruh telapak=tapak jemari=jari temali=tali
seruling=suling gemilau,kemilau=kilau gelembung=gembung gemertak=gertak gemulung=gulung selaput=saput gemerlap,gemerlapan=gerlap
peralatan=alat perbankan=bank mempunyai,dipunyai=punya berikan,berikanlah=beri katakan,katakanlah=kata mengawali,diawali=awal
mengutarakan,diutarakan,utarakan=utarakan menganggur,penganggur,pengangguran=nganggur
mengerti,dimengerti,pengertian=arti perhatian,memperhatikan,diperhatikan,memerhatikan,pemerhati=hati
ketahui,ketahuilah=tahu silakan,silahkan=sila seringkali=sering barangkali=barangkali adapun=ada ataupun=atau maupun=mau
memerah=merah nonton=tonton kemerosotan=rosot permusyawaratan=musyawarah perikemanusiaan=manusia serangkaian=rangkai mundur=undur semakin=makin sesekali=kali pengrajin=rajin tertawaan=tawa kelewat,kelewatan=lewat keretakan=retak ketuaan=tua penanya=tanya penglihatan=lihat pemasukan=masuk pelebaran=lebar perkampungan=kampung
perapian=api mengerat,pengerat=kerat mengurungkan=urung wewenang=wenang wewangian=wangi penyair=syair bebuyutan=buyut memerikan,pemerian=peri
memedulikan,mempedulikan,memperdulikan=peduli perduli=peduli
`;
