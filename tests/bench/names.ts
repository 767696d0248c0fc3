import { createRandom, createSampler, type Random } from "./random.js";

const countries = `Amerika Serikat|Tiongkok|AS|Rusia|Indonesia|Jepang|Ukraina|Malaysia|Singapura|Australia|Iran|Israel|Palestina|India|Korea Selatan|Prancis|Jerman|Inggris|Uni Eropa|Vietnam|Filipina|Arab Saudi|Thailand|Myanmar|Korea Utara|Turki|Mesir|Suriah|Afganistan|Pakistan|Irak|Qatar|Belanda|Italia|Kanada|Brasil|Afrika Selatan|Republik Rakyat Tiongkok|Perancis|China|Kamboja|Laos|Brunei|Timor Leste|Papua Nugini|Selandia Baru|Meksiko|Spanyol|Sudan|Lebanon|Yaman|Yordania|Polandia|Swiss|Norwegia|Swedia|Finlandia|Denmark|Belgia|Austria|Hungaria|Yunani|Serbia|Kazakhstan|Uzbekistan|Mongolia|Nepal|Bangladesh|Sri Lanka|Nigeria|Kenya|Etiopia|Aljazair|Maroko|Tunisia|Libya|Kuba|Venezuela|Argentina|Cile|Peru|Kolombia`;

const organisations = `PBB|ASEAN|Uni Eropa|Dewan Keamanan|NATO|G20|BRICS|WHO|Bank Dunia|IMF|OPEC|Kementerian Luar Negeri|Kementerian Perdagangan|Kementerian Pertahanan|Majelis Nasional|Mahkamah Internasional|Komisi Eropa|Organisasi Kerja Sama Islam|Gerakan Nonblok|Bulan Sabit Merah|Palang Merah|Forum Kepulauan Pasifik`;

const cities = `Jakarta|Beijing|Washington|Moskow|Tokyo|Kyiv|Kuala Lumpur|Singapura|Canberra|Teheran|Tel Aviv|Ramallah|New Delhi|Seoul|Paris|Berlin|London|Brussel|Hanoi|Manila|Riyadh|Bangkok|Naypyidaw|Ankara|Kairo|Jenewa|New York|Wina|Den Haag|Doha|Islamabad|Bagdad|Johannesburg|Brasilia|Ottawa|Roma|Bali|Surabaya|Yogyakarta|Bandung|Makassar|Medan|Nusa Dua|Shanghai|Astana|Samarkand|Addis Ababa|Nairobi|Lima|Phnom Penh`;

const outletKinds = `Harian|Kantor Berita|Radio|TV|Media|Suara|Kabar|Warta|Majalah|Portal`;
const outletNames = `Nusantara|Samudra|Khatulistiwa|Lintas Negara|Cakrawala|Pelita|Fajar|Merdeka Raya|Bahari|Utama|Gelombang|Mercusuar|Antarpulau|Sinar Timur|Benua|Rakyat|Pagi|Zaman|Dunia Kini|Kota`;

const onsets = `b|c|d|g|h|j|k|l|m|n|p|r|s|t|w|y|kr|pr|tr|sy|wi|su`.split("|");
const nuclei = `a|i|u|e|o|a|i|u`.split("|");
const codas = `|||||n|ng|r|s|h|t`.split("|");

function syllables(random: Random, count: number): string {
  let name = "";
  for (let at = 0; at < count; at += 1) {
    name += random.pick(onsets) + random.pick(nuclei) + (at === count - 1 ? random.pick(codas) : "");
  }
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Drawn like words, the first ones often and the last ones hardly ever. */
export interface Names {
  readonly country: (random: Random) => string;
  readonly organisation: (random: Random) => string;
  readonly city: (random: Random) => string;
  /** Who is spoken of: many, most of them seldom. */
  readonly person: (random: Random) => string;
  readonly spokesperson: (random: Random) => string;
  readonly outlet: (random: Random) => string;
}

const peopleCount = 20_000;
const spokespersonCount = 40;

function zipf(items: readonly string[], exponent = 1): (random: Random) => string {
  const draw = createSampler(items.map((_, rank) => 1 / (rank + 2) ** exponent));
  return (random) => items[draw(random)] ?? "";
}

/** The names of a generated corpus: real countries, cities and organisations, invented people and outlets. */
export function createNames(seed: number): Names {
  const random = createRandom(seed, 1);
  const person = () => `${syllables(random, 2)} ${syllables(random, 2 + random.below(2))}`;
  const people = Array.from({ length: peopleCount }, person);
  const outlets = outletNames
    .split("|")
    .flatMap((name) => outletKinds.split("|").map((kind) => `${kind} ${name}`))
    .map((outlet) => ({ outlet, rank: random.next() }))
    .sort((a, b) => a.rank - b.rank);
  return {
    country: zipf(countries.split("|")),
    organisation: zipf(organisations.split("|")),
    city: zipf(cities.split("|")),
    person: zipf(people),
    spokesperson: zipf(people.slice(0, spokespersonCount), 0.8),
    outlet: zipf(
      outlets.slice(0, 80).map(({ outlet }) => outlet),
      0.8,
    ),
  };
}
