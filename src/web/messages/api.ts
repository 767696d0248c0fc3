import { apiFields } from "./api/fields.js";
import { apiOperations } from "./api/operations.js";

/** Sentences of the API's description, Indonesian first; both languages have the same keys. */
export const apiMessages = {
  id: {
    title: "API Jubir",
    pageTitle: "API · Jubir",
    introduction:
      "Semua yang dapat dicari dan dibaca di arsip ini dapat diminta juga oleh program, dalam JSON. Kesalahan dijawab sebagai application/problem+json (RFC\u00a09457), dalam bahasa yang diminta kepala Accept-Language.",
    token:
      "Menulis memerlukan token di kepala Authorization: Bearer. Token dibuat pengelola arsip. Membaca tidak memerlukannya, kecuali bila arsip ini tertutup.",
    requests: "Yang dapat diminta",
    downloadAll: "Unduh data",
    downloadAllDetail:
      "Daftar semua transkrip yang terbit. Tambahkan unit=passages di alamatnya untuk mendapat semua penggalan beserta teksnya, atau kata dan saringan pencarian mana pun.",
    parameters: "Parameter",
    body: "Isi kiriman",
    answers: "Jawaban",
    example: "Contoh",
    tryIt: "Coba",
    schema: "skema",
    required: "wajib",
    access: {
      open: "Terbuka untuk siapa saja.",
      read: "Terbuka bagi siapa saja yang boleh membaca arsip.",
      token: "Perlu token arsiparis.",
    },
    operation: apiOperations.id,
    answer: {
      200: "Yang diminta.",
      201: "Sudah diarsipkan.",
      207: "Nasib tiap berkas, berurutan.",
      304: "Belum berubah sejak ETag di If-None-Match.",
    },
    refusal: {
      malformed: "Permintaannya tidak terbaca.",
      unauthenticated: "Token tidak ada atau tidak dikenal.",
      forbidden: "Peran token itu tidak cukup.",
      not_found: "Tidak ada transkrip seperti itu.",
      conflict: "Bertentangan dengan yang sudah ada. Untuk transkrip kembar, url menunjuk ke yang sudah ada.",
      gone: "Transkripnya sudah ditarik.",
      stale: "Revisi di If-Match bukan yang sekarang.",
      too_large: "Kirimannya terlalu besar.",
      unsupported: "Formatnya tidak dikenal.",
      unprocessable: "Terbaca, tetapi ada yang tidak dapat diterima; detail menyebutkan apa.",
      unconditional: "Kepala If-Match tidak ada.",
      not_allowed: "Cara itu tidak ada di alamat ini; kepala Allow menyebutkan yang ada.",
      too_many: "Terlalu banyak permintaan.",
      unavailable: "Mesin pencari sedang tidak menjawab; Retry-After menyebutkan kapan mencoba lagi.",
    },
    field: apiFields.id,
  },
  en: {
    title: "The Jubir API",
    pageTitle: "API · Jubir",
    introduction:
      "Whatever can be searched and read in this archive can be asked for by programs too, in JSON. Errors are answered as application/problem+json (RFC\u00a09457), in the language that the Accept-Language header asks for.",
    token:
      "Writing needs a token in the header Authorization: Bearer. The archive’s administrator makes tokens. Reading needs none, unless this archive is closed.",
    requests: "What can be asked for",
    downloadAll: "Download data",
    downloadAllDetail:
      "A list of all published transcripts. Add unit=passages to the address for all passages with their text, or the words and filters of any search.",
    parameters: "Parameters",
    body: "What is sent",
    answers: "Answers",
    example: "Example",
    tryIt: "Try it",
    schema: "schema",
    required: "required",
    access: {
      open: "Open to everybody.",
      read: "Open to everybody who may read the archive.",
      token: "Needs an archivist’s token.",
    },
    operation: apiOperations.en,
    answer: {
      200: "What was asked for.",
      201: "It is archived.",
      207: "What became of each file, in order.",
      304: "Not changed since the ETag in If-None-Match.",
    },
    refusal: {
      malformed: "The request could not be read.",
      unauthenticated: "There is no token, or one that is not known.",
      forbidden: "The token’s role does not suffice.",
      not_found: "There is no such transcript.",
      conflict: "In conflict with what is there. For a duplicate, url leads to the one already there.",
      gone: "The transcript was withdrawn.",
      stale: "The revision in If-Match is not the current one.",
      too_large: "Too large to send.",
      unsupported: "The format is not known.",
      unprocessable: "It could be read, but something in it cannot be accepted; detail says what.",
      unconditional: "The header If-Match is missing.",
      not_allowed: "There is no such method at this address; the header Allow names those there are.",
      too_many: "Too many requests.",
      unavailable: "The search engine is not answering; Retry-After says when to try again.",
    },
    field: apiFields.en,
  },
};
