/** Why a search has no answer, or what a page leaves out of it and the API refuses. Indonesian first; both languages have the same keys. */
export const searchErrors = {
  id: {
    search: {
      unavailable:
        "Mesin pencari sedang tidak menjawab. Transkrip tetap dapat dibaca; coba lagi sebentar lagi.",
    },
    parameter: {
      q: "Kata yang dicari tidak terbaca.",
      from: "“{{value}}” bukan tanggal untuk awal rentang. Tulislah seperti 2025-03-13.",
      to: "“{{value}}” bukan tanggal untuk akhir rentang. Tulislah seperti 2025-03-13.",
      year: "Saringan tahun tidak terbaca.",
      spokesperson: "Saringan juru bicara tidak terbaca.",
      outlet: "Saringan media tidak terbaca.",
      place: "Saringan tempat tidak terbaca.",
      role: "Saringan peran tidak terbaca. Pakai statement, question, answer, caption, atau note.",
      country: "Saringan negara tidak terbaca. Pakai kode dua huruf, misalnya ID.",
      match: "“{{value}}” bukan cara mencocokkan yang dikenal. Pakai forms atau exact.",
      sort: "“{{value}}” bukan urutan yang dikenal. Pakai relevance, newest, atau oldest.",
      unit: "“{{value}}” bukan satuan hasil. Pakai transcripts atau passages.",
      typing: "Parameter typing hanya bernilai 1.",
      page: "“{{value}}” bukan nomor halaman. Pakai bilangan mulai 1.",
      per_page: "“{{value}}” bukan jumlah hasil per halaman. Pakai 1 sampai 100.",
    },
  },
  en: {
    search: {
      unavailable:
        "The search engine is not answering. Transcripts can still be read; try again in a moment.",
    },
    parameter: {
      q: "The search words could not be read.",
      from: "“{{value}}” is not a date for the start of the range. Write it as 2025-03-13.",
      to: "“{{value}}” is not a date for the end of the range. Write it as 2025-03-13.",
      year: "The year filter could not be read.",
      spokesperson: "The spokesperson filter could not be read.",
      outlet: "The outlet filter could not be read.",
      place: "The place filter could not be read.",
      role: "The role filter could not be read. Use statement, question, answer, caption or note.",
      country: "The country filter could not be read. Use a code of two letters, such as ID.",
      match: "“{{value}}” is no known way to match. Use forms or exact.",
      sort: "“{{value}}” is no known order. Use relevance, newest or oldest.",
      unit: "“{{value}}” is no unit of results. Use transcripts or passages.",
      typing: "The parameter typing takes only 1.",
      page: "“{{value}}” is not a page number. Use a number from 1 on.",
      per_page: "“{{value}}” is not a number of results a page. Use 1 to 100.",
    },
  },
};
