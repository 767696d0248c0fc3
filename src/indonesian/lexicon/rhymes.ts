import { wordsIn } from "./parse.js";

/**
 * Reduplications that change sounds, a closed class (Sneddon et al. 2010: imitative reduplication), each with
 * its base where that is not the first half.
 */
const rhymes = `
asal-muasal basa-basi=basabasi beras-petas bolak-balik=balik bongkar-bangkir=bongkar caci-maki=caci
carut-marut=karutmarut centang-perenang cerai-berai compang-camping corat-coret=coret coreng-moreng desas-desus
dewa-dewi gegap-gempita gerak-gerik gilang-gemilang gonjang-ganjing=gonjangganjing gonta-ganti=ganti gotong-royong
gunung-gemunung=gunung hilir-mudik=hilirmudik hingar-bingar=ingarbingar hiruk-pikuk huru-hara=huruhara
ingar-bingar=ingarbingar kalang-kabut karut-marut=karutmarut kaya-raya kelap-kelip kerlap-kerlip kocar-kacir
kucar-kacir lalu-lalang=lalulalang lauk-pauk lekak-lekuk=lekuk lenggak-lenggok=lenggok lintang-pukang
luluh-lantak=luluhlantak mahasiswa-mahasiswi mondar-mandir morat-marit muda-mudi=muda obrak-abrik otak-atik=otakatik
pemuda-pemudi pernak-pernik pontang-panting porak-poranda=porakporanda putra-putri ramah-tamah saudara-saudari
sayup-sayup sayur-mayur sebab-musabab seluk-beluk=selukbeluk serba-serbi=serbaserbi simpang-siur=simpangsiur
siswa-siswi=siswa sorak-sorai tali-temali teka-teki=teki terang-benderang tindak-tanduk=tindaktanduk
tunggang-langgang=tunggang turun-temurun=turun utak-atik=otakatik warna-warni
`;

/** The base of each pair, by the pair. */
export const rhymingPairs: ReadonlyMap<string, string> = new Map(
  wordsIn(rhymes).map((rhyme): [string, string] => {
    const [pair = "", base] = rhyme.split("=");
    return [pair, base ?? pair.slice(0, pair.indexOf("-"))];
  }),
);
