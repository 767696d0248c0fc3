/** Sentences of signing in, Indonesian first; both languages have the same keys. */
export const accountMessages = {
  id: {
    title: "Masuk ke meja arsip",
    lead: "Untuk arsiparis yang mengunggah transkrip. Membaca dan mencari tidak perlu masuk.",
    token: "Token",
    submit: "Masuk",
    whereFrom: "Token diberikan oleh pengelola arsip. Token pertama dicetak di terminal saat arsip dibuat.",
  },
  en: {
    title: "Sign in to the archivist’s desk",
    lead: "For archivists who upload transcripts. Reading and searching need no account.",
    token: "Token",
    submit: "Sign in",
    whereFrom:
      "Tokens are given out by the archive’s administrator. The first one is printed in the terminal when the archive is created.",
  },
};
