import { submissionErrors } from "./submissions.js";

/** Why a file, or a transcript in it, is not taken in. Indonesian first; both languages have the same keys. */
export const uploadErrors = {
  id: {
    file: {
      too_large: "{{file}} lebih besar dari {{limit}} MB. Kirim berkas yang lebih kecil.",
      no_text: "{{file}} tidak memuat teks. Periksa apakah berkasnya benar.",
      too_long:
        "{{file}} terlalu panjang: {{words}} kata, paling banyak {{limit}}. Bagi menjadi beberapa berkas.",
      passage_too_long:
        "{{file}} memuat alinea yang lebih dari {{limit}} kata. Pisahkan alineanya dengan baris kosong.",
    },
    formats: {
      empty: "{{file}} kosong. Periksa apakah berkasnya benar.",
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
      no_records: "{{file}} tidak memuat baris data transkrip. Periksa apakah berkasnya benar.",
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
      record_is_no_object:
        "Baris {{line}} di {{file}} bukan objek JSON. Perbaiki barisnya, lalu unggah lagi.",
      item_is_no_object: "Unsur ke-{{line}} di {{file}} bukan objek JSON. Perbaiki, lalu unggah lagi.",
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
      out_of_time:
        "{{file}} belum sempat dibaca karena batas waktu kiriman ini habis. Kirim lebih sedikit berkas sekaligus, atau pakai halaman Unggah, yang membaca tanpa batas itu.",
      failed: "{{file}} tidak dapat dibaca karena kesalahan pada arsip. Beri tahu pengelola arsip.",
    },
    submission: submissionErrors.id,
  },
  en: {
    file: {
      too_large: "{{file}} is larger than {{limit}} MB. Send a smaller file.",
      no_text: "{{file}} holds no text. Check that it is the right file.",
      too_long: "{{file}} is too long: {{words}} words, at most {{limit}}. Split it into several files.",
      passage_too_long:
        "{{file}} has a paragraph of more than {{limit}} words. Separate its paragraphs with empty lines.",
    },
    formats: {
      empty: "{{file}} is empty. Check that it is the right file.",
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
      no_records: "{{file}} holds no rows with transcripts. Check that it is the right file.",
      broken_json: "{{file}} is not valid JSON. Check its brackets and quotation marks.",
      csv_without_header: "{{file}} has no row of column names. Add the names as its first row.",
      archive_too_large: "{{file}} unpacks to more than {{limit}} MB. Split it, then upload its parts.",
      archive_too_deep: "{{file}} holds archives nested more than {{limit}} deep. Unpack it first.",
      archive_crowded: "{{file}} holds more than {{limit}} files. Split it, then upload its parts.",
      packed_too_tight:
        "{{file}} is compressed more than {{limit}} times, as a zip bomb is. Pack it again from its source.",
      broken_line:
        "Line {{line}} of {{file}} cannot be read. Check its quotation marks, brackets and columns.",
      record_is_no_object:
        "Line {{line}} of {{file}} is not a JSON object. Correct the line, then upload it again.",
      item_is_no_object: "Item {{line}} of {{file}} is not a JSON object. Correct it, then upload it again.",
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
      out_of_time:
        "{{file}} was not read before the time for this request ran out. Send fewer files at once, or use the upload page, which reads without that limit.",
      failed: "{{file}} could not be read because of a fault in the archive. Tell whoever runs the archive.",
    },
    submission: submissionErrors.en,
  },
};
