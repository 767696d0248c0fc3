import { wordsIn } from "./parse.js";

/** Reduplications that change sounds, a closed class (Sneddon et al. 2010, 1.1.3: imitative reduplication). */
export const rhymingPairs: ReadonlySet<string> = new Set(
  wordsIn(`asal-muasal basa-basi beras-petas bolak-balik bongkar-bangkir carut-marut centang-perenang cerai-berai compang-camping
  corat-coret coreng-moreng desas-desus gegap-gempita gerak-gerik gilang-gemilang gonta-ganti gotong-royong
  gunung-gemunung hilir-mudik hiruk-pikuk huru-hara jungkir-balik karut-marut kaya-raya kelap-kelip kerlap-kerlip kocar-kacir
  kucar-kacir lalu-lalang lauk-pauk lekak-lekuk lenggak-lenggok liku-laku lintang-pukang mondar-mandir morat-marit
  muda-mudi otak-atik pontang-panting porak-poranda pernak-pernik putra-putri puter-puteri ramah-tamah sanak-saudara
  sayur-mayur sebab-musabab seluk-beluk sepak-terjang serba-serbi simpang-siur sorak-sorai suka-duka tali-temali
  teka-teki terang-benderang terang-temarang tindak-tanduk tunggang-langgang turun-temurun utak-atik warna-warni
  sayup-sayup siswa-siswi dewa-dewi saudara-saudari pemuda-pemudi mahasiswa-mahasiswi balik-balik hingar-bingar
  luluh-lantak lemah-lembut caci-maki lintang-pukang bahu-membahu tumpang-tindih silang-sengkarut gonjang-ganjing
  kalang-kabut kelam-kabut cuci-mencuci obrak-abrik pecah-belah`),
);
