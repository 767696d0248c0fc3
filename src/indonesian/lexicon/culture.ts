/** Learning, belief, art, sport and games. */
export const culture = `
adab adegan adzan agama akademi akademik akhirat akhlak akidah aksara aktor aktris akustik aljabar alkitab almamater alumni antologi arca arkeolog arkeologi arsitek arsitektur artefak artis astronom astronomi astronaut azan amin anjangsana altar
bait balet band beasiswa bidadari biografi bioskop bulutangkis bakti buddha
candi cerpen dakwah dangdut debut defile diktat diploma diskusi disertasi doktor doktrin dogma drama dramatis edisi editor edukasi eksak eksamen eksperimen ekskul ensiklopedia epik esai estetika etika etnis etnik
fakultas falsafah fatwa fiksi filsafat fisika formula
gambus generasi genre geografi geologi gim gol golf gramatika
hadis haji hakikat halakah hipotesis hikayat hikmah hindu hipnotis homili haluan hisab hipnosis hidayah huma
ibadah iblis idulfitri ihram ikhwan ikon ilahi ilmiah ilmuwan ilusi ilustrasi imajinasi individu inspirasi instruktur institut intelektual iqra islam istilah inkarnasi imla inkorporasi ijab isra
jemaat jenjang jihad judul juri juz jampi
kaligrafi kanonik karakter karir karnaval karikatur kaset katedral katolik kebaktian khatib khutbah kiblat klasemen klasik kolaborasi kolase kolektor komedi komposer komposisi konduktor konser konsep konteks kontes kontestan koreografi kostum kriket kristal kristen kromosom kuis kuliah kurikulum kursus kurva kasidah kenduri kias khatam kirab kokok kolumnis kaul khalwat kujang
langgam lisan literatur logat logika loka
madrasah maestro mahakarya makalah matematika mazhab meditasi melodi metafora mimbar misa mistik mitologi modul motivasi muazin mualim muhrim museum musik musisi muslim musala musabaqah makrifat maksiat makbul makzul maktub maslahat masjid maulid meterai metamorfosis mudarat munajat murtad musyrik madah mahram mualaf
nirwana notasi novel novelis observasi oksidasi olahraga opera orkes oratorium nujum
pantun paroki paskah pastor pelatnas penalti pendeta pendekar peribahasa piano piket poligami populasi poster praktik prasejarah prestasi profesor proposal psikologi puisi pujangga purba pustakawan paraf pose pahala
qari rabi rahib raket rapor referensi reguler rekreasi relief repertoar reporter ritual ronde
rapal rima riba
sajak salat salawat samba sanggar sastra sastrawan sejarawan seminar silabus simbol simfoni simposium sinema sinetron skenario skor soneta sorban sosiologi spiritual statistik studi studio subyektif sufi sunah surah syariah syahadat syahid skuad sedekah semadi sodomi sungkawa sahur syarah
tabel tadarus tafsir tajwid takhayul tarawih taurat tasbih tauhid teater teks teologi teolog teorema teori tesis trofi umrah universitas vihara visual wahyu wirid wisudawan yoga yudisium zakat zikir zabur tafakur takwa takwil tasawuf takbir tablig tawaf temperamen
bonang gong keroncong kecapi marawis rebab bas trompet kendang
wudu
`;
