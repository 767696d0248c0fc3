/** Why a transcript cannot be read or changed as asked. Indonesian first; both languages have the same keys. */
export const transcriptErrors = {
  id: {
    transcript: {
      not_found: "Tidak ada transkrip terbit di alamat ini. Periksa tahun dan nomornya, atau cari judulnya.",
      no_passage: "{{callNumber}} tidak punya alinea bernomor itu. Periksa nomornya di halaman transkrip.",
      stale:
        "Transkrip ini sudah diubah orang lain: Anda membaca revisi {{expected}}, sekarang revisi {{current}}. Baca lagi, lalu ulangi.",
      trashed: "Transkrip ini ada di tempat sampah. Pulihkan dahulu.",
      twin: "Draf ini mirip dengan transkrip yang sudah terbit. Sebelum terbit, jawab dahulu apakah ini versi barunya atau transkrip lain.",
      gone: {
        trashed: "{{callNumber}} ditarik pada {{date, day}}.",
        trashedFor: "{{callNumber}} ditarik pada {{date, day}}. Alasannya: {{reason}}.",
        purged: "{{callNumber}} ditarik pada {{date, day}}. Isinya dimusnahkan pada {{purgedOn, day}}.",
        purgedFor:
          "{{callNumber}} ditarik pada {{date, day}}. Alasannya: {{reason}}. Isinya dimusnahkan pada {{purgedOn, day}}.",
      },
      not_trashed: "Hanya transkrip yang sudah ditarik yang dapat dimusnahkan. Tarik dahulu.",
      too_early:
        "Transkrip dapat dimusnahkan {{days}} hari setelah ditarik. Untuk yang ini, mulai {{date, day}}.",
      no_twin: "Kedua transkrip ini tidak lagi tercatat mirip. Muat ulang halaman tinjauannya.",
      no_new_version:
        "Hanya draf yang dapat dijadikan versi baru, dan hanya dari transkrip yang terbit. Salah satunya sudah berubah: muat ulang halaman tinjauannya.",
      wrong_passage:
        "Alinea {{number}} tidak ada dalam transkrip ini, atau disebut dua kali. Baca lagi transkripnya, lalu pakai nomor yang ada di sana.",
      no_passages: "Setiap giliran harus memuat teks, dan transkrip harus memuat giliran.",
      no_revision: "Transkrip ini tidak punya revisi {{number}}. Pilih satu dari riwayatnya.",
      if_match: 'Sebutkan revisi yang Anda baca dalam kepala If-Match, seperti "3"; itulah ETag jawabannya.',
      wrong_tag:
        'If-Match menyebut sesuatu yang bukan nomor revisi. Tulis ETag dari jawaban terakhir, seperti "3".',
    },
    desk: {
      field: "Isian $t(desk.field.{{field}}) tidak dapat diterima. Perbaiki dahulu.",
      too_long: "Isian $t(desk.field.{{field}}) paling banyak {{limit}} huruf. Pendekkan dahulu.",
      unconfirmed:
        "Belum ada yang dimusnahkan. Kembali ke halaman transkripnya, centang bahwa isinya boleh dimusnahkan, lalu ulangi.",
      no_reason: "Tuliskan alasannya, supaya kelak diketahui mengapa ini diubah.",
      no_spokesperson: "Transkrip ini tidak punya juru bicara yang dapat diberi jabatan. Isi namanya dahulu.",
    },
    duplicate: {
      published: "Transkrip ini sudah ada di arsip sebagai {{callNumber}}, “{{existingTitle}}”.",
      draft: "Transkrip ini sudah ada di arsip sebagai draf, “{{existingTitle}}”.",
      trashed:
        "Transkrip ini sudah ada di arsip, “{{existingTitle}}”, tetapi ditarik. Buka dan pulihkan yang itu.",
    },
  },
  en: {
    transcript: {
      not_found:
        "No transcript is published at this address. Check the year and the number, or search for its title.",
      no_passage: "{{callNumber}} has no paragraph of that number. Check the number on its page.",
      stale:
        "Someone else has changed this transcript: you read revision {{expected}}, it is now at {{current}}. Read it again, then repeat.",
      trashed: "This transcript is in the trash. Restore it first.",
      twin: "This draft is much like a published transcript. Before it can be published, say whether it is a new version of that one or another transcript.",
      gone: {
        trashed: "{{callNumber}} was withdrawn on {{date, day}}.",
        trashedFor: "{{callNumber}} was withdrawn on {{date, day}}. The reason: {{reason}}.",
        purged:
          "{{callNumber}} was withdrawn on {{date, day}}. Its content was destroyed on {{purgedOn, day}}.",
        purgedFor:
          "{{callNumber}} was withdrawn on {{date, day}}. The reason: {{reason}}. Its content was destroyed on {{purgedOn, day}}.",
      },
      not_trashed: "Only a transcript that was withdrawn can be destroyed. Withdraw it first.",
      too_early:
        "A transcript can be destroyed {{days}} days after it was withdrawn. This one can be from {{date, day}} on.",
      no_twin: "These two transcripts are no longer noted as alike. Reload the review page.",
      no_new_version:
        "Only a draft can become a new version, and only of a published transcript. One of them has changed: reload the review page.",
      wrong_passage:
        "Paragraph {{number}} is not in this transcript, or is named twice. Read the transcript again and use the numbers in it.",
      no_passages: "Every turn must have text, and a transcript must have turns.",
      no_revision: "This transcript has no revision {{number}}. Choose one from its history.",
      if_match:
        'Name the revision that you read in an If-Match header, such as "3"; it is the ETag of the answer.',
      wrong_tag: 'If-Match names what is no revision number. Give the ETag of the last answer, such as "3".',
    },
    desk: {
      field: "The field $t(desk.field.{{field}}) cannot be accepted. Correct it first.",
      too_long: "The field $t(desk.field.{{field}}) takes at most {{limit}} characters. Shorten it first.",
      unconfirmed:
        "Nothing has been destroyed. Go back to the transcript’s page, tick that its content may be destroyed, then repeat.",
      no_reason: "Give the reason, so that it is known later why this was changed.",
      no_spokesperson: "This transcript has no spokesperson to give an office to. Fill in the name first.",
    },
    duplicate: {
      published: "This transcript is already in the archive as {{callNumber}}, “{{existingTitle}}”.",
      draft: "This transcript is already in the archive as a draft, “{{existingTitle}}”.",
      trashed:
        "This transcript is already in the archive, “{{existingTitle}}”, but withdrawn. Open and restore that one.",
    },
  },
};
