/** First words of running text. A label that begins with one is a sentence, unless it is a title such as "The President". */
export const sentenceOpeners = new Set(
  `a about after all an and any are as at because before but by can did do does each even every for from had has have he her here here's here’s his how i if in is it it's it’s its just let let's
  let’s like many more most my no not nor of on once or our out over perhaps please regarding she should since some than that that's that’s the their then there there's there’s these they this those to today tonight under
  until was we were what what's what’s when where which while who why will with would yes you your ada agar akan apa apakah atas bagaimana bagi bahkan bahwa banyak begini berikut berikutnya
  bila bisa bukan cara dalam dan dari dari dengan di dia hal hanya hari ia ini itu jadi jangan jika juga kalau kami kapan karena kata katanya kemudian kenapa kepada ketika kita lalu maka
  masih melalui memang mengapa mengenai menurut mereka meski mungkin namun nanti oleh pada padahal para perlu poin saat saja salah sambil sampai saya sebab sebagai sebelum sebelumnya sebuah
  sedangkan sejak sekarang selain selama seluruh semua seorang seperti serta setelah siapa soal sudah supaya tak tambah tapi telah tentang tentu terhadap terkait tetapi tiap tidak ujar ungkap
  untuk usai walau yang`
    .trim()
    .split(/\s+/u),
);
