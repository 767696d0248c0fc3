import type { Speech } from "./speech.js";

type Make = (speech: Speech) => string;

const list = (words: string) => words.split("|");

const modals = list(
  "akan|telah|sudah|sedang|masih|belum|tidak|dapat|harus|ingin|terus|juga|tidak akan|perlu",
);
const prepositions = list(
  "di|dengan|untuk|dalam|kepada|dari|pada|tentang|terhadap|antara|oleh|bagi|sejak|menurut|karena",
);
const openings = list(
  "Namun,|Selain itu,|Menurut saya,|Sementara itu,|Karena itu,|Pada saat yang sama,|Seperti diketahui,|Sebagaimana telah kami sampaikan,|Sebelumnya,|Hingga kini|Pertama,|Kedua,|Di sisi lain,|Dalam kesempatan itu",
);
const connectors = list(
  "dan|serta|tetapi|sehingga|sementara|karena|agar|meskipun|setelah|sebelum|jika|ketika|bahwa",
);
const months = list("Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember");
const units = list("orang|persen|juta dolar AS|kilometer|ton|hari|negara|tahun|putaran");
const askings = list(
  "Apakah|Bagaimana|Mengapa|Kapan|Apa tanggapan Anda tentang|Bisakah Anda menjelaskan|Siapa yang|Berapa banyak|Apakah benar bahwa|Sejauh mana",
);

const nounPhrases: readonly Make[] = [
  ({ noun }) => noun(),
  ({ noun }) => `${noun()} ${noun()}`,
  ({ noun, adjective }) => `${noun()} ${adjective()}`,
  ({ noun, adjective }) => `${noun()} yang ${adjective()}`,
  ({ noun, country }) => `${noun()} ${country()}`,
  ({ noun, noun: other }) => `${noun()} dan ${other()}`,
  ({ noun }) => `${noun()} itu`,
  ({ noun, passive }) => `${noun()} yang ${passive()}`,
  ({ organisation }) => organisation(),
  ({ random, noun }) => `para ${noun()} ${random.chance(0.5) ? "tersebut" : "ini"}`,
  ({ random }) => `${(random.below(90) + 2).toLocaleString("id")} ${random.pick(units)}`,
];

const subjects: readonly Make[] = [
  ...nounPhrases,
  ({ country }) => country(),
  ({ person }) => person(),
  ({ random }) => random.pick(["kami", "mereka", "kita", "ia", "kedua pihak", "pemerintah", "saya"]),
];

const nounPhrase: Make = (speech) => speech.random.pick(nounPhrases)(speech);
const subject: Make = (speech) => speech.random.pick(subjects)(speech);

function preposition(speech: Speech): string {
  const { random } = speech;
  if (random.chance(0.2)) return ` di ${speech.city()}`;
  if (random.chance(0.12))
    return ` pada ${random.below(28) + 1} ${random.pick(months)} ${2005 + random.below(20)}`;
  return ` ${random.pick(prepositions)} ${nounPhrase(speech)}`;
}

function predicate(speech: Speech): string {
  const { random } = speech;
  const modal = random.chance(0.4) ? `${random.pick(modals)} ` : "";
  if (random.chance(0.12)) return `adalah ${nounPhrase(speech)}`;
  if (random.chance(0.1)) return `${modal}${speech.adjective()}`;
  if (random.chance(0.3))
    return `${modal}${speech.passive()}${random.chance(0.4) ? ` oleh ${subject(speech)}` : ""}`;
  return `${modal}${speech.active()} ${nounPhrase(speech)}`;
}

function clause(speech: Speech): string {
  const tail = speech.random.chance(0.55) ? preposition(speech) : "";
  return `${subject(speech)} ${predicate(speech)}${tail}`;
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A statement in Indonesian grammar, without much sense. */
export function statement(speech: Speech): string {
  const { random } = speech;
  const opening = random.chance(0.2) ? `${random.pick(openings)} ` : "";
  const second = random.chance(0.5) ? `, ${random.pick(connectors)} ${clause(speech)}` : "";
  return `${capitalised(opening + clause(speech) + second)}.`;
}

/** A question as reporters ask it. */
export function question(speech: Speech): string {
  return `${speech.random.pick(askings)} ${clause(speech)}?`;
}

/** A headline, in capitals as newsrooms write it. */
export function headline(speech: Speech): string {
  return `${subject(speech)} ${speech.active()} ${nounPhrase(speech)}`.split(" ").map(capitalised).join(" ");
}

/** Sentences run together to a paragraph. */
export function paragraph(speech: Speech, sentences: number, make: Make = statement): string {
  return Array.from({ length: sentences }, () => make(speech)).join(" ");
}
