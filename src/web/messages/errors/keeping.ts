/** Why a copy of the archive is not made, or not taken back. Indonesian first; both languages have the same keys. */
export const keepingErrors = {
  id: {
    archive: {
      unusable:
        "Folder {{directory}} tidak dapat dipakai untuk arsip. Periksa izinnya, atau pilih DATA_DIR lain.",
      held: "Arsip di {{directory}} sedang dipakai oleh proses {{pid}}.",
      held_at: "Arsip di {{directory}} sedang dipakai oleh proses {{pid}}, yang menjawab di {{address}}.",
      held_by_unknown: "Arsip di {{directory}} sedang dipakai oleh proses lain.",
      absent: "Tidak ada arsip di {{directory}}. Periksa DATA_DIR.",
    },
    backup: {
      exists: "{{file}} sudah ada. Pilih nama lain.",
      damaged: "Salinan di {{file}} rusak ({{problem}}). Jalankan jubir verify.",
    },
    bag: {
      damaged: "Kantong arsip di {{directory}} tidak utuh: {{problem}}. Buat salinan baru dari asalnya.",
      unchained:
        "Catatan audit di {{directory}} pernah diubah: baris {{number}}. Arsip asalnya perlu diperiksa.",
      not_empty: "Arsip ini sudah memuat transkrip. Kantong arsip hanya dapat dimasukkan ke arsip kosong.",
    },
    restore: {
      not_empty: "Folder {{directory}} tidak kosong: di dalamnya ada {{found}}. Pilih DATA_DIR yang kosong.",
      no_file: "Tidak ada berkas {{file}}. Periksa namanya.",
      no_archive: "{{file}} bukan cadangan Jubir.",
      newer: "{{file}} berasal dari versi Jubir yang lebih baru ({{migration}}). Pasang versi itu.",
      damaged: "{{file}} rusak ({{problem}}). Pakailah cadangan lain.",
    },
  },
  en: {
    archive: {
      unusable:
        "The folder {{directory}} cannot hold the archive. Check its permissions, or choose another DATA_DIR.",
      held: "The archive in {{directory}} is in use by process {{pid}}.",
      held_at: "The archive in {{directory}} is in use by process {{pid}}, which answers at {{address}}.",
      held_by_unknown: "The archive in {{directory}} is in use by another process.",
      absent: "There is no archive in {{directory}}. Check DATA_DIR.",
    },
    backup: {
      exists: "{{file}} is there already. Choose another name.",
      damaged: "The copy in {{file}} is damaged ({{problem}}). Run jubir verify.",
    },
    bag: {
      damaged: "The bag in {{directory}} is not whole: {{problem}}. Make a new copy from where it came from.",
      unchained:
        "The audit log in {{directory}} was altered at row {{number}}. Verify the archive it came from.",
      not_empty: "This archive holds transcripts already. A bag can only be taken into an empty one.",
    },
    restore: {
      not_empty: "The folder {{directory}} is not empty: it holds {{found}}. Choose an empty DATA_DIR.",
      no_file: "There is no file {{file}}. Check its name.",
      no_archive: "{{file}} is no backup of Jubir.",
      newer: "{{file}} is from a newer version of Jubir ({{migration}}). Install that one.",
      damaged: "{{file}} is damaged ({{problem}}). Use another backup.",
    },
  },
};
