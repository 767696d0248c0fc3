/** Sentences of changing several transcripts at once, Indonesian first; both languages have the same keys. */
export const deskBulkMessages = {
  id: {
    bulk: {
      title: { edit: "Ubah isian beberapa transkrip", trash: "Tarik beberapa transkrip" },
      lead: {
        edit: "Isian yang Anda pilih diganti di semua transkrip di bawah ini. Setiap perubahan menjadi revisi baru.",
        trash:
          "Transkrip di bawah ini tidak lagi dapat dibaca umum. Isinya tetap tersimpan dan dapat dipulihkan.",
      },
      do: { edit: "Ubah", trash: "Tarik" },
      nothing: "Belum ada transkrip yang dipilih.",
      field: "Isian",
      value: "Nilai baru",
      valueNote: "Kosongkan untuk menghapus isiannya. Tanggal ditulis seperti 2025-07-15.",
      reason: "Alasan",
      back: "Kembali ke meja",
      done: "Selesai",
      summary: "{{changed}} dari {{all}} transkrip diubah.",
      gone: "{{n}} transkrip yang dipilih tidak ada lagi di arsip.",
      published: "Terbit",
      edited: "Diubah, sekarang revisi {{revision}}",
      same: "Isinya sudah begitu, tidak ada yang diubah",
      trashed: "Ditarik",
      restored: "Dipulihkan",
      notTrashed: "Tidak dipulihkan: transkrip ini tidak sedang ditarik",
      unready: {
        check: "Belum terbit: ada isian yang perlu diperiksa",
        twin: "Belum terbit: jawab dahulu apakah ini transkrip kembar",
        published: "Sudah terbit sebelumnya",
        trashed: "Tidak diterbitkan: transkrip ini sudah ditarik",
      },
    },
  },
  en: {
    bulk: {
      title: { edit: "Change a field of several transcripts", trash: "Withdraw several transcripts" },
      lead: {
        edit: "The field is changed in all transcripts below. Each change makes a revision.",
        trash:
          "The public can no longer read the transcripts below. All of each is kept and can be restored.",
      },
      do: { edit: "Change", trash: "Withdraw" },
      nothing: "No transcript is selected.",
      field: "Field",
      value: "New value",
      valueNote: "Leave it empty to clear the field. Write a date as 2025-07-15.",
      reason: "Reason",
      back: "Back to the desk",
      done: "Done",
      summary_one: "{{changed}} of {{all}} transcript changed.",
      summary_other: "{{changed}} of {{all}} transcripts changed.",
      gone_one: "{{n}} transcript that was selected is no longer in the archive.",
      gone_other: "{{n}} transcripts that were selected are no longer in the archive.",
      published: "Published",
      edited: "Changed, now revision {{revision}}",
      same: "Already so, nothing changed",
      trashed: "Withdrawn",
      restored: "Restored",
      notTrashed: "Not restored: this transcript is not withdrawn",
      unready: {
        check: "Not published: a field is to be reviewed first",
        twin: "Not published: say first whether this is a duplicate",
        published: "Already published",
        trashed: "Not published: this transcript is withdrawn",
      },
    },
  },
};
