/** Sentences of the preview of a transcript that is being corrected, Indonesian first; both languages have the same keys. */
export const deskPreviewMessages = {
  id: {
    preview: "Pratinjau",
    previewLead: "Begini transkrip ini akan terbaca. Belum ada yang tersimpan.",
    previewTitle: "Pratinjau: {{title}} · Jubir",
    previewWhole: "Pratinjau seluruhnya",
    previewWaits: "Pratinjau menunggu. {{failure}}",
    previewStopped: "Pratinjau tidak dapat diperbarui sekarang. Yang Anda ketik tetap ada di halaman ini.",
    previewGone: "Giliran ini akan dibuang.",
  },
  en: {
    preview: "Preview",
    previewLead: "This is how the transcript will read. Nothing is saved yet.",
    previewTitle: "Preview: {{title}} · Jubir",
    previewWhole: "Preview all of it",
    previewWaits: "The preview waits. {{failure}}",
    previewStopped: "The preview cannot be brought up to date now. What you typed stays on this page.",
    previewGone: "This turn will be removed.",
  },
};
