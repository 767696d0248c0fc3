/** What each operation of the API does. */
export const apiOperations = {
  id: {
    search: {
      summary: "Cari",
      description:
        "Transkrip, atau penggalan, yang memuat semua kata, sehalaman demi sehalaman. q memakai bahasa pencarian yang sama dengan halaman Cari; q kosong menampilkan semuanya, yang terbaru dahulu. Transkrip yang memuat sebagian kata menyusul bila halaman pertama belum penuh, dan tidak ikut dihitung dalam total. Dengan Accept: text/csv atau application/jsonl, jawabannya semua hasil sekaligus.",
    },
    searchCsv: {
      summary: "Unduh semua hasil sebagai CSV",
      description:
        "Setiap hasil sebaris, tanpa batas jumlah, yang terbaru dahulu (atau yang terlama dengan sort=oldest). RFC 4180, UTF-8. Teks tidak diubah sedikit pun, jadi bila dibuka di lembar kerja, impor kolomnya sebagai teks. Unduhan yang terputus belum lengkap.",
    },
    searchJsonl: {
      summary: "Unduh semua hasil sebagai JSONL",
      description:
        "Setiap hasil satu objek JSON sebaris, tanpa batas jumlah, dengan isi yang sama dengan CSV.",
    },
    completions: {
      summary: "Lengkapi kata yang sedang diketik",
      description:
        "Paling banyak delapan cara meneruskan q: juru bicara, media, penanya, tempat, negara, peran, nama saringan, atau kata dalam arsip. Setiap text menggantikan q mulai dari start.",
    },
    readTranscript: {
      summary: "Baca transkrip",
      description:
        "Satu transkrip lengkap dengan gilirannya. ETag adalah nomor revisinya. Draf dan yang ditarik hanya untuk arsiparis.",
    },
    correctTranscript: {
      summary: "Betulkan transkrip",
      description:
        "Mengubah isian yang disebut dan membuat revisi baru. turns, bila disebut, menggantikan semua giliran; alinea yang menyebut nomornya tetap bernomor itu.",
    },
    withdrawTranscript: {
      summary: "Tarik transkrip",
      description:
        "Memindahkan transkrip ke tempat sampah. Tidak ada yang hilang, dan nomor panggilnya tetap miliknya.",
    },
    restoreTranscript: {
      summary: "Pulihkan transkrip",
      description: "Mengeluarkan transkrip dari tempat sampah.",
    },
    listRevisions: {
      summary: "Daftar revisi",
      description: "Siapa yang mengubah transkrip, kapan, dan mengapa; yang terbaru dahulu.",
    },
    archiveTranscripts: {
      summary: "Arsipkan transkrip",
      description:
        "Menerima satu transkrip dalam JSON, atau 1 sampai 20 berkas dalam isian file. JSON memuat body (teks yang akan dipilah sendiri) atau turns (giliran yang sudah jadi), salah satu. Satu kiriman dijawab 201, beberapa dijawab 207 dengan nasib masing-masing.",
    },
    describeApi: {
      summary: "Uraian API",
      description: "Uraian ini sebagai dokumen OpenAPI 3.1.",
    },
  },
  en: {
    search: {
      summary: "Search",
      description:
        "Transcripts, or passages, that contain all the words, page by page. q takes the same query language as the search page; an empty q lists everything, newest first. Transcripts with some of the words follow where the first page is not full, and are not in the total. With Accept: text/csv or application/jsonl the answer is all results at once.",
    },
    searchCsv: {
      summary: "Download all results as CSV",
      description:
        "A row for each result, however many there are, newest first (or oldest with sort=oldest). RFC 4180, UTF-8. Texts are not altered in any way, so when a spreadsheet opens it, import the columns as text. A download that breaks off is not complete.",
    },
    searchJsonl: {
      summary: "Download all results as JSONL",
      description:
        "A JSON object on a line for each result, however many there are, with the same content as the CSV.",
    },
    completions: {
      summary: "Complete what is being typed",
      description:
        "At most eight ways to go on with q: spokespersons, outlets, askers, places, countries, roles, names of filters, or words of the archive. Each text takes the place of q from start on.",
    },
    readTranscript: {
      summary: "Read a transcript",
      description:
        "One transcript with all its turns. The ETag is its revision. Drafts and withdrawn ones are for archivists only.",
    },
    correctTranscript: {
      summary: "Correct a transcript",
      description:
        "Changes the fields that are named and makes a new revision. turns, where given, stand for all turns; a paragraph that states its number keeps it.",
    },
    withdrawTranscript: {
      summary: "Withdraw a transcript",
      description: "Moves a transcript to the trash. Nothing is lost, and its call number stays its own.",
    },
    restoreTranscript: {
      summary: "Restore a transcript",
      description: "Takes a transcript out of the trash.",
    },
    listRevisions: {
      summary: "List revisions",
      description: "Who changed a transcript, when and why; newest first.",
    },
    archiveTranscripts: {
      summary: "Archive transcripts",
      description:
        "Takes one transcript in JSON, or 1 to 20 files in the field file. The JSON has either body (a text that is parsed) or turns (turns as they are to be). One is answered by 201, several by 207 with an outcome each.",
    },
    describeApi: {
      summary: "Description of the API",
      description: "This description as an OpenAPI 3.1 document.",
    },
  },
};
