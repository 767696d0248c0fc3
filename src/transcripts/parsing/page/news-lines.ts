/** Pictures and films to enlarge, and what is left of those that were not copied. */
const pictures: readonly RegExp[] = [
  /^(?:zoom-in(?:-white)? ?)?(?:lihat|klik)(?: untuk)? ?(?:foto|gambar|memperbesar)\b.{0,200}$|^(?:zoom-in(?:-white)?)? ?(?:perbesar|zoom-in|caption|foto|video|galeri)$/iu,
  /^\[(?:gambas|embed|instagram|twitter|youtube|video)\s*:\s?[^\]]{2,60}\]$|^sosmed-\p{L}+(?:-\p{L}+)*$|^(?:kumparan )?post embed$|^konten redaksi(?: \p{L}+)?$/iu,
  /^zoom-in(?:-white)? .{10,160}$|^00$/iu,
  /^\p{Ll}+(?:-\p{Ll}+)*-(?:circle|vertical|horizontal|white|outline|icon)$/u,
];

/** To read on, or to go to the next page. */
const wayOn: readonly RegExp[] = [
  /^(?:scroll|gulir|swipe|geser)(?: ke| ke bawah| ke atas)? .{0,60}(?:membaca|konten|berita|lanjut\p{L}*)$/iu,
  /^[\d ]{0,60}(?:selanjutnya|berikutnya|next|sebelumnya|tampilkan semua|show all|lihat semua|selengkapnya|load more|muat lebih banyak)(?: ?[›»>→]{1,3})?$/iu,
  /^berlangganan untuk (?:(?:me)?lanjut|mem)\p{L}+\b.{0,40}$|^manfaat berlangganan\b.{0,60}$|^(?:home|beranda) (?:berita|news) .{20,200}\.{3}$/iu,
  /^(?:connect with us|baca tentang|anda sedang membaca artikel tentang|dengan url|on)$|^halaman (?:selanjutnya|berikutnya)\.*$/iu,
];

/** What else there is to read. */
const otherReports: readonly RegExp[] = [
  /^(?:pilihan editor|(?:simak ?!? )?video pilihan(?: redaksi)?|baca selanjutnya|artikel selanjutnya|berita (?:selanjutnya|sebelumnya)|baca|simak|tonton|video)\s*: .{8,160}(?<!\.)$/iu,
  /^(?:artikel|berita)(?:-artikel|-berita)? (?:yang direkomendasikan|terkait|berkaitan|lainnya|pilihan|terbaru|terkini|terpopuler)\s*:?$/iu,
  /^(?:simak (?:juga|pula|selengkapnya|videonya)|saksikan (?:juga|video|videonya))\b.{0,160}[:!]$/iu,
  /^(?:pilihan (?:redaksi|editor)|berita pilihan)$/iu,
  /^baca (?:artikel|berita) .{2,40} lainnya di .{2,30}$|^salin artikel$/iu,
  /^nyalakan notifikasi\b.{0,60}$|^\* ?fakta atau hoaks\b.{0,300}$|^article ad box$|^notification$|^follow us$|^indeks berita$|^cari berita lain di sini$/iu,
];

/** Applications to install, channels to follow, and readers to win. */
const applications: readonly RegExp[] = [
  /^(?:lewati|akhir dari) (?:whatsapp|iklan|podcast|bagian|artikel)\b.{0,60}$|^(?:akun resmi kami di whatsapp|klik di sini|paling banyak dibaca)$/iu,
  /^(?:\* ?|silakan )?(?:dapatkan|liputan|simak|ikuti|baca|temukan|cek|follow|gabung|download|unduh|nikmati)\b.{0,120}\b(?:google news|whats ?app|telegram|aplikasi|langsung di (?:ponsel|whatsapp)\p{L}*|tanpa iklan|setiap hari dari|newsletter|channel|saluran|satu akun)\b.{0,320}$/iu,
  /^(?:yuk|ayo|mari),? (?:koleksi|gabung|berlangganan|ikuti|baca|subscribe)\b.{0,200}$/iu,
  /^(?:sila log ?(?:masuk|in)|muat turun aplikasi)\b.{0,160}$|^cek berita dan artikel yang lain di(?: google news)?$/iu,
  /^baca berita (?:dengan sedikit|tanpa) iklan\b.{0,60}$|^halaman ?:?$|^please enter your (?:comment!|name here)$|^find us on social media ?:?$|^thumbnail-author$/iu,
  /^nyaman tanpa iklan\b.{0,60}$|^untuk mengikuti,? silakan klik\b.{0,60}$|^e-?mail ?: [^\s@]+@\S+$|^[-•] \d{1,2}$/iu,
];

/** Comments, and buttons to share and keep. */
const comments: readonly RegExp[] = [
  /^(?:\d+ )?(?:komentar|comments?)(?: ?\(?\d*\)?)?:?$|^(?:tulis|kirim|beri|tambah(?:kan)?) (?:komentar|tanggapan)(?: anda)?(?: di sini)?\.?$|^(?:jadilah|be) .{0,40} (?:berkomentar|comment)\.?$/iu,
  /^(?:posting komentar|leave a reply|your e-?mail address will not be published\b.*|required fields are marked ?\*?)$/iu,
  /^(?:bagikan|share|sebarkan)(?: (?:ke|artikel|berita|via|di|this)\b.{0,30})?\s*:?$|^(?:tautan|link|url) (?:telah |sudah |berhasil )?(?:disalin|tersalin|dicopy).{0,20}$|^(?:like|suka|simpan|dengarkan(?: artikel| berita)?|font size|ukuran (?:font|huruf|teks)(?: kecil| besar| a| \d+px)*)$/iu,
];

/** Accounts, cookies, and how letters are shown. */
const readers: readonly RegExp[] = [
  /^(?:kami|situs ini|website ini|we|this (?:site|website)) (?:menggunakan|use[sd]?) cookies?\b.{0,240}$|^(?:terima|setuju|tolak|accept|reject)(?: (?:semua|all))?(?: cookies?)?$/iu,
  /^bahasa indonesia$|^(?:masuk|daftar|login|log in|sign in|register|langganan|berlangganan|subscribe)$/iu,
  /^text sizes?$|^(?:small|medium|large|larger)$|^a{2,3}$/iu,
  /^(?:• ?)?(?:ukuran )?font(?: size)?\s*:[^\p{L}]*$|^banner \d+ ?x ?\d+$|^(?:oleh|by|posted|published|updated)(?: (?:on|by|in|at))?\s*:?$/iu,
  /^(?:a ){1,2}a(?: pengaturan font)?$|^pengaturan font$|^(?:tentang penulis|photos|top|img_title|spot_img|dark\/light mode|teruskan|lihat komentar|google news)$|^[-– ]*advertisement[-– ]*(?:spot_img)?$|^(?:batalkan|cancel|loading\.*|halaman|views?\s*: ?[\d.,]+(?: kali)?)$|^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:id|com) [-–|] \p{Lu}\p{L}+(?: \p{L}+)?$/iu,
];

/** What publishers say of their texts and of themselves. */
const publishers: readonly RegExp[] = [
  /^(?:website|situs) .{2,40} memuat ringkasan berita\b.{0,240}$/iu,
  /^(?:artikel|berita) ini (?:telah|sudah|pernah) (?:tayang|terbit|dimuat|diterbitkan)\b.{0,200}$/iu,
  /^dilarang keras mengambil konten\b.{0,300}$/iu,
  /^(?:jl\.?|jalan) [^?!]{5,120}(?:telp?\b|telepon|fax|faks|indonesia$|\b\d{5}\b).{0,120}$/iu,
  // Subjects for machines, with no space between them: "id kemlu,juru bicara,visa"
  /^id (?:[^,]{2,40},(?! )){2,}[^,]{2,40}$/u,
];

/** Prices on the stock exchange, "• AWAN 15.860 -72,00 -0,46%", and other boxes beside a text. */
const tickers: readonly RegExp[] = [
  /^(?:• )?[A-Z][A-Z\d./-]{1,15}(?: [A-Z][A-Z\d./-]{1,15}){0,2} [\d.,]{1,15} [+-]?[\d.,]{1,15} [+-]?\d{1,4}[.,]\d{1,4} ?%$/u,
  /^\| : WIB \|.{0,40}$|^close \[x\]$|^banner .{3,30} (?:top|bottom|atas|bawah)$/iu,
  /^(?:#[\p{L}\d_]+\s*)+$|^close (?:ads|banner\b.{0,30})$|^oke$/iu,
];

/** Each is a whole line that Indonesian news sites print around a report, whoever wrote it. */
const newsLines = [
  ...pictures,
  ...wayOn,
  ...otherReports,
  ...applications,
  ...comments,
  ...readers,
  ...publishers,
  ...tickers,
];

/** Whether a line is a news site's own: pictures to enlarge, applications to install, cookies, comments, the next page. */
export function isNewsLine(text: string): boolean {
  return newsLines.some((line) => line.test(text));
}
