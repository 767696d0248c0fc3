/** Money, trade, work, industry, energy and traffic. */
export const economy = `
agraria agrobisnis agunan akuisisi akuntan akuntansi aki angsur anjlok apartemen arbitrasi arus asei asuransi audit auditor avtur abon algoritma
bandara bandrol bank barel batubara baterai bea beliung bengkel bensin beton biaya bis bisnis bonus bubut bumn buruh bus bauksit boga
cek dagang dana debitur debit deflasi defisit deposan deposito depresiasi deregulasi derek dermaga devisa diesel digital diler diskon distribusi distributor dividen dok dolar domplet donatur donor
derma
efek efisien ekonom ekonomi ekspansi ekspatriat eksploitasi eksplorasi eksportir emiten energi entrepreneur euro ecer enkripsi
faktur feri finansial fiskal fluktuasi fulus faedah
galon garam garansi gas gerbong gilda global globalisasi gudang gawai
hipotek holding hotel hutang
imbal importir indeks industri inflasi ingot inovasi instalasi instrumen intensif investasi investor irigasi injeksi
jalur jembatan jetty joki juragan jelantah
kabel kadin kapital kapitalis karcis kartel kartu karyawan kas kasbon kasir kavling kebun kepiting kilang kios kiloliter kilowatt koin komersial komoditas kompetitif kompetitor komponen konglomerat konsinyasi konsolidasi konsorsium konstruksi konsumen
kontraktor kontribusi koperasi kosmetik kredit kreditur kriteria krona kuli kuota kurs kuitansi kaver kliring
lahan likuid likuidasi likuiditas limbah listrik lot label loba lotre
maskapai majikan makro manajemen manajer manufaktur margin material mebel megawatt merek merger metode mikro minyak mobil modal monopoli moneter motor
nasabah navigasi nominal normal
ojek omzet operator opsi order otomotif
pabrik pangsa paket pariwisata paten pegawai pelat perahu peron persero pesawat piutang plafon plastik poin polis portofolio premi premium produk produksi produsen produser profit properti proyek pulsa pungli patri
raskin rasio real rekening rel rental rente reparasi residu restoran restrukturisasi retail retribusi rial ringgit risiko ritel rupee rute receh retur rongsok
saham sahid sampan sawit sektor sekuritas sepeda sertifikat sertifikasi shift silo sindikat sirkulasi skala solar sopir spekulasi spekulan stagnasi standar stasiun stok subsidi suplai swalayan swasembada sablon siber santan
taksi tambak tambang tekstil teknisi teknologi telekomunikasi tenun terminal ternak tiket tol toko tonase tongkang tramp transaksi transfer transmigrasi transmisi transportasi truk turbin turis trem tagar
uang utilitas valas waralaba warung wesel wirausaha
yen yuan
aplikasi elektronik internet komputer modem monitor ponsel seluler sinyal virus laboratorium laptop daring luring
`;
