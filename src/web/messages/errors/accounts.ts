/** Why somebody is not let in, or may not do something. Indonesian first; both languages have the same keys. */
export const accountErrors = {
  id: {
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
  },
  en: {
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
  },
};
