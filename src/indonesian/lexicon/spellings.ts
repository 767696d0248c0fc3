/**
 * Other spellings of a root, each with the one that the family goes by: older orthographies, loans that came by two
 * ways (-asi beside -ir, -itas beside -iti, -is beside -ik), slips in wide use.
 */
export const spellings = `
hembus=embus perancis=prancis nopember=november pebruari=februari propinsi=provinsi resiko=risiko ijin=izin jaman=zaman 
aktifitas=aktivitas kwalitas=kualitas kwantitas=kuantitas analisa=analisis hakekat=hakikat praktek=praktik obyek=objek subyek=subjek
trampil=terampil hutang=utang himbau=imbau sorga=surga antri=antre nasehat=nasihat tapi=tetapi dulu=dahulu sholat,shalat=salat
ramadhan,romadhon=ramadan ustadz=ustaz isteri=istri putera=putra puteri=putri samudera=samudra sutera=sutra konggres=kongres sistim=sistem
metoda=metode standarisasi=standardisasi kongkrit,kongkret,konkrit=konkret komplek=kompleks karir=karier elite=elit sekedar=kadar sekadar=kadar selebriti=selebritas
komoditi=komoditas fans=fan jins=jin monson,musson=monsun rubah=ubah vulkanik=vulkanis amandemen=amendemen
proklamir=proklamasi konfirmir=konfirmasi koordinir=koordinasi legalisir=legalisasi realisir=realisasi organisir=organisasi mobilisir=mobilisasi
netralisir=netralisasi lokalisir=lokalisasi minimalisir=minimalisasi akomodir=akomodasi publisir=publikasi kordinasi=koordinasi
diskriminir=diskriminasi eksploitir=eksploitasi intimidir=intimidasi komersil=komersial materiil=material rasionil=rasional formil=formal
tradisionil=tradisional nasionil=nasional profesionil=profesional spirituil=spiritual aktuil=aktual moril=moral prinsipiil=prinsipial
diagnosa=diagnosis sintesa=sintesis hipotesa=hipotesis kharisma=karisma kuatir=khawatir rejim,regim=rezim ijtihad=ijtihad
sekuriti=sekuritas otoriti=otoritas nampak=tampak nampaknya=tampak nafas=napas faham=paham fihak=pihak fikir=pikir hapal=hafal
apotik=apotek atlit=atlet bis=bus beaya=biaya cidera=cedera cina=cina detil=detail disain=desain duren=durian ekstrim=ekstrem frekwensi=frekuensi gubernor=gubernur
hadist,hadits=hadis hipotik=hipotek iklas=ikhlas jadual=jadwal jendral=jenderal jumaat=jumat kaedah=kaidah karna=karena katagori=kategori
kuota,kwota=kuota kwitansi=kuitansi lembab=lembap lobang=lubang mahluk=makhluk menejemen=manajemen manager,menejer=manajer mesjid=masjid
mentri=menteri milyar=miliar milyun=miliun mungkir=pungkir musium=museum nomer=nomor operasionil=operasional otentik=autentik
pondasi=fondasi prosentase=persentase produktifitas=produktivitas efektifitas=efektivitas kreatifitas=kreativitas sensitifitas=sensitivitas alquran=quran
rapot=rapor rejeki,rizki=rezeki ritma=ritme seksama=saksama sintetik=sintetis sopir,supir=sopir sentausa=sentosa
tauladan=teladan tehnik=teknik tehnologi=teknologi tehnis=teknis telpon,telefon,tilpon=telepon tentram=tenteram terlanjur=telanjur trilyun=triliun
varitas=varietas villa=vila wujud,ujud=wujud zona,zone=zona sumatra=sumatera moskwa=moskow peking=beijing kyiv=kiev mekah,mekkah=makkah 
afghanistan=afganistan etiopia=ethiopia libya=libia rumania=romania rwanda=ruanda hongaria=hungaria chili=cile kazakstan=kazakhstan
relawan=sukarelawan blogger=bloger eksport=ekspor import=impor transport=transportasi survey=survei team=tim
 photo=foto advertensi=iklan ambulan=ambulans cabe=cabai
modren=modern ketemu=temu kasi=kasih gimana=bagaimana enggak,nggak,gak=tidak udah=sudah tenggarai=tengarai ngomong=omong nongkrong=tongkrong terlantar=telantar ibadat=ibadah baharu=baru
bhinneka,bhineka=bineka bredel=beredel autopsi=otopsi telor=telur ksatria,satria=kesatria hujam=hunjam syarikat=serikat
`;
