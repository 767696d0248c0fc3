/** Words of offices and states: what is capitalised and yet no person's name. */
export const officeWords = new Set(
  `Kementerian Kementrian Kemlu Kemenlu Departemen Deplu Luar Negeri Dalam Republik Rakyat Indonesia RI Tiongkok China Cina RRT AS Amerika Serikat Rusia Jepang Korea Selatan Utara
  Prancis Perancis Inggris Jerman India Pakistan Iran Irak Israel Palestina Arab Saudi Turki Turkiye Mesir Malaysia Singapura Filipina Thailand Vietnam Australia Kanada Ukraina Uni Eropa
  Belanda Italia Spanyol Brasil Kuba Myanmar Kamboja Laos Bangladesh Afghanistan Qatar Kuwait Yordania Lebanon Suriah Suriname Timor Leste Papua Nugini Baru Selandia PBB ASEAN NATO
  Juru Bicara Jurubicara Cakap Jurucakap Jubir Kabag Humas Kapuspen Konjen Panglima Utusan Mensesneg Mendag Menkeu Menkes Menhub Menag Menaker Mendagri Mentan Menkomdigi Menkominfo Menhut Menperin Direktur Direktorat Jenderal Wakil Menteri Menlu Wamenlu Menko Menhan Kepala Biro Badan Kantor Pusat Informasi Media Diplomasi Publik Pers Komunikasi Strategis Kerja Sama Multilateral
  Kolonel Senior Mayor Jenderal Letnan Brigadir Laksamana Departemen Asia Pasifik Afrika Eropa Hukum Perjanjian Internasional Perlindungan Pelindungan WNI BHI Kawasan Protokol Konsuler Kelembagaan Warga Negara Bidang Staf Khusus Presiden Istana Gedung Putih Kepresidenan Pemerintah Militer
  Pertahanan Kemhan TNI Polri Dewan Keamanan Nasional Penerangan Urusan Taiwan Hong Kong Provinsi Kabupaten Kota Ekonomi Perdagangan Sekretaris Negara Komisi Tinggi Duta Besar Dubes
  Foreign Ministry Affairs Ministry Department State White House Press Secretary Deputy Principal Spokesperson Spokesman Spokeswoman Director Assistant Under Information Chinese Chief
  Komisi Kesehatan Pendidikan Keuangan Kehakiman Transportasi Perhubungan Lingkungan Hidup Energi Pertanian Perindustrian Teknologi Statistik Bea Cukai Olahraga Antariksa Reformasi Pembangunan
  Anggota Pemilihan Pemberantasan Korupsi Eksekutif BI MA MK KY Ketua Gubernur Bank Deputi Komisioner KPU Bawaslu DPR MPR DPD BPK OJK BPOM BP2MI
  Politik Manusia Koordinator Letjen Mayjen Brigjen Komjen Irjen Kombes AKBP Laksdya Laksda Laksma Marsdya Marsda Marsma Letkol Pol Infrastruktur Pangan Masyarakat Pemasyarakatan
  Polhukam Polkam Perekonomian Marves Kemaritiman PMK
  Sosial Agama Kelautan Perikanan Pelabuhan Pemuda Desa Ketenagakerjaan Tenaga BUMN Investasi Agraria Pekerjaan Umum Perumahan Pariwisata Kebudayaan Kehutanan Imigrasi HAM
  Koperasi Kabinet Perencanaan Digital Informatika Kominfo Pemberdayaan Perempuan Sekretariat
  Kemenhub Kemenkeu Kemenkes Kemendag Kemenaker Kemnaker Kemendagri Kementan Kemenag Kemenkumham Kemensos Kemendikbud Kemdikbud Kemenparekraf Kemenperin Kemenko Komdigi Kemkomdigi Kemensesneg Setkab
  BNPB BMKG KPK Bakamla Basarnas
  Kremlin Hamas Hizbullah Taliban Houthi Parlemen Kongres Senat Garda Revolusi Penjaga Pantai Atom Downing Street Gabungan Strategi Kebijakan Ditjen
  Komite Sentral Tentara Pembebasan Komando Teater Kepolisian Kedutaan Konsulat
  Indonesian Russian Japanese Iranian Turkish National Security Council Defense Defence Pentagon UN Vice Minister President Prime of the for and`
    .trim()
    .split(/\s+/u),
);

/** Whether all words are those of offices and states, so that no person is named: "Juru Bicara Kemlu RI". */
export function isOfficeOnly(text: string): boolean {
  return text.split(" ").every((word) => officeWords.has(word) || /^\p{Ll}+$/u.test(word));
}

/** Whether an office is a spokesperson's. */
export function isOfSpokesperson(office: string): boolean {
  return /juru ?(?:bicara|cakap)|jubir|spokes/iu.test(office);
}

/** What Indonesian newspapers call offices for short. */
const shortOffices: ReadonlyMap<string, string> = new Map([
  ["jubir", "juru bicara"],
  ["dubes", "duta besar"],
  ["menlu", "menteri luar negeri"],
  ["wamenlu", "wakil menteri luar negeri"],
  ["menhan", "menteri pertahanan"],
  ["sekjen", "sekretaris jenderal"],
  ["dirjen", "direktur jenderal"],
]);

/** "Dubes" as "duta besar": an office in small letters, by the words that it is short for. */
export function officeInWords(office: string): string {
  return office.toLowerCase().replace(/\p{L}+/gu, (word) => shortOffices.get(word) ?? word);
}

/** "PM", "DPM", "SG": offices by their initials, by which transcripts call whoever holds them. */
export const officeInitials = "(?:D?[FP]M|(?:UN)?SG|EAM|HR\\/?VP)";
const initialsAlone = new RegExp(`^${officeInitials}$`, "u");

/** Whether a label is such initials, and no name behind them. */
export function isOfficeInitials(label: string): boolean {
  return initialsAlone.test(label);
}
