import type { AccountRole } from "./roles.js";

/** What a route asks of who calls it: nothing, leave to read the archive, or a role. */
export type Need = "open" | "read" | AccountRole;

/**
 * Who may what: the one table, from which every guard is made. A method and a path as the router has them, with what
 * they need; a route that is not here is the admin's alone, and a test says that it is missing.
 */
export const access: Readonly<Record<string, Need>> = {
  "GET /healthz": "open",
  "GET /readyz": "open",
  "GET /metrics": "reader",

  "GET /": "read",
  "GET /cari": "read",
  "GET /juru-bicara": "read",
  "GET /konkordansi": "read",
  "GET /media": "read",
  "GET /transkrip/:year/:number": "read",
  "GET /transkrip/:year/:number.json": "read",
  "GET /transkrip/:year/:number.txt": "read",
  "GET /transkrip/:year/:number/asli": "read",
  "GET /transkrip/:year/:number/kutipan": "read",
  "GET /transkrip/:year/:number/kutipan.bib": "read",
  "GET /transkrip/:year/:number/kutipan.ris": "read",
  "GET /transkrip/:year/:number/kutipan.json": "read",
  "GET /umpan.atom": "read",
  "GET /sitemap.xml": "read",
  "GET /sitemap-:part.xml": "read",
  "GET /robots.txt": "open",
  "GET /bantuan": "open",
  "GET /tentang": "open",

  "GET /masuk": "open",
  "POST /masuk": "open",
  "GET /masuk/tautan": "open",
  "POST /masuk/tautan": "open",
  "POST /keluar": "open",
  "GET /akun": "reader",
  "POST /akun/sandi": "reader",
  "POST /akun/sesi/akhiri": "reader",
  "POST /akun/sesi/akhiri-semua": "reader",

  "GET /meja/unggah": "archivist",
  "POST /meja/unggah": "archivist",
  "GET /meja/unggah/kemajuan": "archivist",
  "POST /meja/unggah/terbitkan": "archivist",
  "POST /meja/unggah/:id/batal": "archivist",
  "GET /meja": "archivist",
  "POST /meja": "archivist",
  "GET /meja/transkrip/:id": "archivist",
  "POST /meja/transkrip/:id": "archivist",
  "POST /meja/transkrip/:id/keadaan": "archivist",
  "POST /meja/transkrip/:id/musnahkan": "admin",
  "GET /meja/transkrip/:id/banding": "archivist",
  "GET /meja/transkrip/:id/kembar": "archivist",
  "POST /meja/transkrip/:id/kembar": "archivist",
  "GET /meja/akun": "admin",
  "POST /meja/akun": "admin",
  "POST /meja/akun/:id/peran": "admin",
  "POST /meja/akun/:id/tautan": "admin",
  "POST /meja/akun/:id/tutup": "admin",
  "POST /meja/akun/:id/buka": "admin",
  "POST /meja/bacaan": "admin",
  "GET /meja/token": "admin",
  "POST /meja/token": "admin",
  "POST /meja/token/:id/cabut": "admin",

  "GET /api/v1/search": "read",
  "GET /api/v1/transcripts/:id": "read",
  "GET /api/v1/transcripts/:id/revisions": "archivist",
  "POST /api/v1/transcripts": "archivist",
  "PATCH /api/v1/transcripts/:id": "archivist",
  "DELETE /api/v1/transcripts/:id": "archivist",
  "POST /api/v1/transcripts/:id/restore": "archivist",
};
