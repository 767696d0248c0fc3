/** Why a search, or a request to the API, has no answer. Indonesian first; both languages have the same keys. */
export const searchErrors = {
  id: {
    search: {
      unavailable:
        "Mesin pencari sedang tidak menjawab. Transkrip tetap dapat dibaca; coba lagi sebentar lagi.",
    },
    parameter: {
      q: "Kata yang dicari tidak terbaca dan diabaikan.",
      from: "“{{value}}” bukan tanggal, jadi awal rentang diabaikan.",
      to: "“{{value}}” bukan tanggal, jadi akhir rentang diabaikan.",
      year: "Saringan tahun tidak terbaca dan diabaikan.",
      spokesperson: "Saringan juru bicara tidak terbaca dan diabaikan.",
      outlet: "Saringan media tidak terbaca dan diabaikan.",
      place: "Saringan tempat tidak terbaca dan diabaikan.",
      role: "Saringan peran tidak terbaca dan diabaikan. Pakai statement, question, answer, caption, atau note.",
      country: "Saringan negara tidak terbaca dan diabaikan. Pakai kode dua huruf, misalnya ID.",
      match: "“{{value}}” bukan cara mencocokkan yang dikenal; semua bentuk kata dicari.",
      sort: "“{{value}}” bukan urutan yang dikenal; yang paling sesuai didahulukan.",
      unit: "“{{value}}” bukan satuan hasil; yang ditampilkan transkrip. Pakai transcripts atau passages.",
      typing: "Parameter typing hanya bernilai 1 dan diabaikan.",
      page: "“{{value}}” bukan nomor halaman; halaman pertama yang ditampilkan.",
      per_page: "“{{value}}” bukan jumlah hasil per halaman yang dapat dipakai.",
    },
  },
  en: {
    search: {
      unavailable:
        "The search engine is not answering. Transcripts can still be read; try again in a moment.",
    },
    parameter: {
      q: "The search words could not be read and are left out.",
      from: "“{{value}}” is not a date, so the start of the range is left out.",
      to: "“{{value}}” is not a date, so the end of the range is left out.",
      year: "The year filter could not be read and is left out.",
      spokesperson: "The spokesperson filter could not be read and is left out.",
      outlet: "The outlet filter could not be read and is left out.",
      place: "The place filter could not be read and is left out.",
      role: "The role filter could not be read and is left out. Use statement, question, answer, caption or note.",
      country: "The country filter could not be read and is left out. Use a code of two letters, such as ID.",
      match: "“{{value}}” is no known way to match; all forms of the words are searched.",
      sort: "“{{value}}” is no known order; the best matches come first.",
      unit: "“{{value}}” is no unit of results; transcripts are shown. Use transcripts or passages.",
      typing: "The parameter typing takes only 1 and is left out.",
      page: "“{{value}}” is not a page number; the first page is shown.",
      per_page: "“{{value}}” is not a usable number of results a page.",
    },
  },
};
