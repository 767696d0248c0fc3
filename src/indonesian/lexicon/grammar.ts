/** Pronouns, numerals, prepositions, conjunctions, adverbs, words of time and place. */
export const grammar = `
apa siapa mana bagaimana berapa kapan kenapa bila apabila kalau jika jikalau andaikata kendati
saya aku kamu kau engkau anda dia ia beliau kami kita mereka ini itu sini sana situ begitu begini demikian
yang dan atau serta tetapi namun bahwa karena sebab agar supaya maka sehingga ketika saat waktu meski walau
di ke dari pada oleh untuk bagi buat dengan dalam antara tentang akan atas demi sejak hingga sampai guna per via antar tanpa
ada adalah ialah yakni yaitu sudah telah belum sedang masih pernah dapat bisa boleh harus wajib mesti perlu mau hendak ingin
tidak tak bukan jangan entah sangat amat paling lebih kurang cukup agak hampir nyaris sekadar hanya cuma saja juga pun pula lagi
segala semua seluruh seantero tiap masing para sang si suatu beberapa
nol satu dua tiga empat lima enam tujuh delapan sembilan puluh belas ratus ribu juta miliar triliun lusin kodi paruh
pertama esa tunggal ganda kali rangkap
hari pekan minggu bulan tahun abad dasawarsa dekade windu era zaman masa jam menit detik sekon kala musim semester triwulan kuartal
pagi siang sore petang malam senja fajar subuh dini larut tadi nanti besok lusa kemarin kelak kini sekarang dahulu kembali lalu lampau depan belakang
lama baru sebentar segera lekas cepat lambat sering jarang kadang biasa selalu senantiasa acap kerap mula awal akhir usai
bawah kanan kiri tengah muka samping sisi luar pinggir tepi ujung pangkal hulu hilir sekeliling seberang balik hadap dekat jauh
utara selatan timur barat daya laut tenggara
baik bagai macam rupa hal perihal ihwal cara jalan berkat akibat lantaran gara
biar mungkin barangkali tentu pasti niscaya memang sungguh benar justru bahkan malah apalagi toh kok dong
seolah ibarat laksana umpama misal contoh seperti selaku selagi semenjak seraya sambil sembari
lain beda sama serba sekalian sendiri diri
kian makin banget telanjur terlanjur sempat mampu sanggup
lah kah tah nya ku mu
`;
