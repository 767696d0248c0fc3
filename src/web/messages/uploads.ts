/** Sentences of uploading, Indonesian first; both languages have the same keys. */
export const uploadMessages = {
  id: {
    title: "Unggah transkrip",
    drop: "Letakkan berkas di sini",
    limits: "{{formats}}, sampai {{limit}} MB tiap berkas.",
    choose: "Pilih berkas",
    submit: "Unggah",
    tooLarge: "Lebih dari {{limit}} MB, tidak akan diterima",
    nothingSent: "Tidak ada yang diunggah",
    files: "{{count}} berkas",
    outcomes: "Hasil unggahan",
    notFound: "tidak ditemukan",
  },
  en: {
    title: "Upload transcripts",
    drop: "Drop files here",
    limits: "{{formats}}, up to {{limit}} MB a file.",
    choose: "Choose files",
    submit: "Upload",
    tooLarge: "Over {{limit}} MB, will not be accepted",
    nothingSent: "Nothing was uploaded",
    files_one: "{{count}} file",
    files_other: "{{count}} files",
    outcomes: "What became of the files",
    notFound: "not found",
  },
};
