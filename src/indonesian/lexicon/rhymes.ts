import { wordsIn } from "./parse.js";

/**
 * Reduplications that change sounds, a closed class (Sneddon et al. 2010: imitative reduplication), each with
 * its base where that is not the first half.
 */
const rhymes = `
anak-pinak asal-muasal asal-usul basa-basi=basabasi basah-kuyup beras-petas bolak-balik=balik
bongkar-bangkir=bongkar caci-maki=caci campur-baur carut-marut=karutmarut centang-perenang cerai-berai
compang-camping corat-coret=coret coreng-moreng desas-desus dewa-dewi gegap-gempita gelap-gulita
gembar-gembor=gembor gerak-gerik gilang-gemilang gonjang-ganjing=gonjangganjing gonta-ganti=ganti gotong-royong
gunung-gemunung=gunung hilir-mudik=hilirmudik hingar-bingar=ingarbingar hiruk-pikuk huru-hara=huruhara
ingar-bingar=ingarbingar kacau-balau kalang-kabut karut-marut=karutmarut kasak-kusuk kaya-raya kelap-kelip
kering-kerontang kerlap-kerlip kocar-kacir kucar-kacir lalu-lalang=lalulalang lauk-pauk lekak-lekuk=lekuk
lenggak-lenggok=lenggok lika-liku=liku lintang-pukang luluh-lantak=luluhlantak mahasiswa-mahasiswi mondar-mandir
morat-marit muda-belia muda-mudi=muda obrak-abrik olak-alik ombang-ambing otak-atik=otakatik pemuda-pemudi
pernak-pernik plin-plan pontang-panting porak-poranda=porakporanda putra-putri ramah-tamah saudara-saudari
sayup-sayup sayur-mayur sebab-musabab segar-bugar selang-seling=seling seluk-beluk=selukbeluk serba-serbi=serbaserbi
serta-merta=sertamerta simpang-siur=simpangsiur siswa-siswi=siswa sorak-sorai sunyi-senyap tali-temali
teka-teki=teki terang-benderang tetek-bengek tindak-tanduk=tindaktanduk tua-renta tumpah-ruah
tumpang-tindih=tumpangtindih tunggang-langgang=tunggang turun-temurun=turun umbang-ambing=ombang utak-atik=otakatik
warna-warni
`;

/** By the second half of a pair, each first half with the base of both. */
export const rhymingSecondHalves: ReadonlyMap<string, [first: string, base: string][]> = halves();

function halves(): Map<string, [string, string][]> {
  const bySecond = new Map<string, [string, string][]>();
  for (const rhyme of wordsIn(rhymes)) {
    const [pair = "", base] = rhyme.split("=");
    const [first = "", second = ""] = pair.split("-");
    bySecond.set(second, [...(bySecond.get(second) ?? []), [first, base ?? first]]);
  }
  return bySecond;
}
