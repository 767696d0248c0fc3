import { common } from "../../src/indonesian/lexicon/common.js";
import { culture } from "../../src/indonesian/lexicon/culture.js";
import { daily } from "../../src/indonesian/lexicon/daily.js";
import { economy } from "../../src/indonesian/lexicon/economy.js";
import { grammar } from "../../src/indonesian/lexicon/grammar.js";
import { loans } from "../../src/indonesian/lexicon/loans.js";
import { nature } from "../../src/indonesian/lexicon/nature.js";
import { wordsIn } from "../../src/indonesian/lexicon/parse.js";
import { qualities } from "../../src/indonesian/lexicon/qualities.js";
import { society } from "../../src/indonesian/lexicon/society.js";
import { verbs } from "../../src/indonesian/lexicon/verbs.js";
import { createRandom, createSampler, type Random } from "./random.js";
import { formsOf, type Part, type RootKind } from "./word-forms.js";

interface Root {
  readonly root: string;
  readonly kind: RootKind;
  /** The lower, the earlier it tends to rank. */
  readonly rank: number;
}

/** What ministries speak of every day, so that the most frequent words are those of real briefings. */
const everyDay = {
  nouns: `negara menteri presiden pemerintah masyarakat keamanan wilayah ekonomi hukum warga dunia masalah upaya
    kawasan isu kasus krisis damai perang senjata serangan konflik sikap langkah pihak laporan pasukan mitra bangsa
    delegasi duta konferensi strategi politik militer energi iklim teknologi pandemi vaksin`,
  verbs: `temu bicara sampai kata nyata jelas harap dukung hubung bantu tanda kunjung runding sepakat bahas laksana
    tingkat kembang usul tolak kecam serang tanggap pantau lanjut jaga lindung pimpin putus umum undang kirim hadir`,
  qualities: `penting baru besar aman kuat luas tegas jelas baik adil bebas sulit tinggi`,
};

/** Lists of roots with how far down the ranks they tend to stand. */
const lists: readonly { readonly words: string; readonly kind: RootKind; readonly depth: number }[] = [
  { words: everyDay.nouns, kind: "noun", depth: 0.01 },
  { words: everyDay.verbs, kind: "verb", depth: 0.01 },
  { words: everyDay.qualities, kind: "quality", depth: 0.01 },
  { words: society, kind: "noun", depth: 1 },
  { words: verbs, kind: "verb", depth: 1 },
  { words: economy, kind: "noun", depth: 2 },
  { words: qualities, kind: "quality", depth: 3 },
  { words: common, kind: "noun", depth: 4 },
  { words: loans, kind: "noun", depth: 4 },
  { words: daily, kind: "noun", depth: 5 },
  { words: nature, kind: "noun", depth: 6 },
  { words: culture, kind: "noun", depth: 6 },
];

const functionWords = new Set(wordsIn(grammar));

function rankedRoots(random: Random): Root[] {
  const byRoot = new Map<string, Root>();
  for (const { words, kind, depth } of lists) {
    for (const root of wordsIn(words)) {
      if (functionWords.has(root) || byRoot.has(root)) continue;
      byRoot.set(root, { root, kind, rank: random.next() * depth });
    }
  }
  return [...byRoot.values()].sort((a, b) => a.rank - b.rank);
}

/** Words of one part of speech. */
export interface WordList {
  readonly words: readonly string[];
  /** As running text uses them. */
  readonly draw: (random: Random) => number;
  /** As the subjects of texts are spread: flatter, so that most texts have something of their own. */
  readonly drawSubject: (random: Random) => number;
}

export type Vocabulary = Readonly<Record<Part, WordList>>;

/** Zipf's law with Mandelbrot's offset (1953), at the values usual for running text. */
const offset = 2.7;
/** What chance makes of a form's usual weight: every root prefers other forms. */
const unevenness = 3;
const subjectFlatness = 0.5;

/** The words of a generated corpus: the lexicon's roots in their forms, ranked by chance, weighted by Zipf's law. */
export function createVocabulary(seed: number): Vocabulary {
  const random = createRandom(seed);
  const lists: Record<Part, { words: string[]; weights: number[] }> = {
    noun: { words: [], weights: [] },
    active: { words: [], weights: [] },
    passive: { words: [], weights: [] },
    adjective: { words: [], weights: [] },
  };
  for (const [rank, { root, kind }] of rankedRoots(random).entries()) {
    const forms = formsOf(root, kind).map((form) => ({
      ...form,
      weight: form.weight * random.next() ** unevenness,
    }));
    const total = forms.reduce((sum, { weight }) => sum + weight, 0);
    for (const { form, part, weight } of forms) {
      lists[part].words.push(form);
      lists[part].weights.push(weight / total / (rank + 1 + offset));
    }
  }
  const listOf = ({ words, weights }: { words: string[]; weights: number[] }): WordList => ({
    words,
    draw: createSampler(weights),
    drawSubject: createSampler(weights.map((weight) => weight ** subjectFlatness)),
  });
  return {
    noun: listOf(lists.noun),
    active: listOf(lists.active),
    passive: listOf(lists.passive),
    adjective: listOf(lists.adjective),
  };
}
