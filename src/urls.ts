import type { CallNumber } from "./transcripts/transcript.js";

type Parameters = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

/** Appends what is set as a query string; lists repeat their name, empty values are left out. */
export function withParameters(path: string, parameters: Parameters): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    const values = Array.isArray(value) ? value : [value];
    for (const one of values)
      if (one !== null && one !== undefined && one !== "") search.append(name, String(one));
  }
  const text = search.toString();
  return text === "" ? path : `${path}?${text}`;
}

/** The permanent address of a transcript. */
export function transcriptUrl({ year, number }: CallNumber): string {
  return `/transkrip/${year}/${String(number).padStart(3, "0")}`;
}

/** The fragment of a passage on its transcript's page. */
export function passageAnchor(number: number): string {
  return `p${number}`;
}

export const urls = {
  home: "/",
  search: "/cari",
  completions: "/cari/pelengkap",
  spokespersons: "/juru-bicara",
  outlets: "/media",
  concordance: "/konkordansi",
  trends: "/tren",
  feed: "/umpan.atom",
  api: "/api",
  apiRoot: "/api/v1",
  download: (format: string) => `/api/v1/search.${format}`,
  about: "/tentang",
  help: "/bantuan",
  signIn: "/masuk",
  signInLink: "/masuk/tautan",
  signOut: "/keluar",
  account: "/akun",
  password: "/akun/sandi",
  endSession: "/akun/sesi/akhiri",
  endSessions: "/akun/sesi/akhiri-semua",
  accounts: "/meja/akun",
  tokens: "/meja/token",
  reading: "/meja/bacaan",
  upload: "/meja/unggah",
  uploadProgress: "/meja/unggah/kemajuan",
  publishUploads: "/meja/unggah/terbitkan",
  dismissUploads: "/meja/unggah/sisihkan",
  cancelUpload: (id: string) => `/meja/unggah/${id}/batal`,
  desk: "/meja",
  deskChange: "/meja/ubah",
  audit: "/meja/catatan",
  auditFile: "/meja/catatan/unduh",
  index: "/meja/indeks",
  indexRebuild: "/meja/indeks/bangun",
  review: (id: string) => `/meja/transkrip/${id}`,
  preview: (id: string) => `/meja/transkrip/${id}/pratinjau`,
  livePreview: (id: string) => `/meja/transkrip/${id}/pratinjau/langsung`,
} as const;
