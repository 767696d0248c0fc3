// `npm run evaluate -- DIR [--all] [--misses]` prints how well Jubir gathers word families and answers questions, on files in DIR:
// lemma-*.tsv, passages.jsonl, questions-*.jsonl. It asserts nothing.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { stemmer } from "@orama/stemmers/indonesian";
import { pino } from "pino";
import { rootOf } from "../../src/indonesian/roots.js";
import { startEmbeddedEngine } from "../../src/meilisearch/embedded.js";
import { type Passage, type Question, readLemmas, readPassages, readQuestions } from "./corpus.js";
import { openFullText, startJubirFinder, startPlainMeilisearch } from "./engines.js";
import { scoreFamilies } from "./families.js";
import { type RetrievalScore, scoreRetrieval } from "./retrieval.js";

const plainName = "Meilisearch as it comes";

/** Questions that are asked unless all are. */
const sampleSize = 520;

function row(...cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function familyTable(directory: string): string {
  const pairs = readLemmas(directory);
  const familyRow = (name: string, root: (form: string) => string) => {
    const { precision, recall, f1 } = scoreFamilies(pairs, root);
    return row(name, precision.toFixed(3), recall.toFixed(3), f1.toFixed(3));
  };
  return [
    row(`families, ${pairs.length} words`, "precision", "recall", "F1"),
    row("---", "---:", "---:", "---:"),
    familyRow("Jubir", rootOf),
    familyRow("Snowball, Indonesian", (form) => stemmer(form.toLowerCase())),
  ].join("\n");
}

function retrievalRow(
  name: string,
  { reciprocalRank, recall, medianMs }: RetrievalScore,
  raw: RetrievalScore | undefined,
): string {
  const ratio = medianMs / (raw?.medianMs ?? Number.NaN);
  return row(name, reciprocalRank.toFixed(3), recall.toFixed(3), medianMs.toFixed(1), ratio.toFixed(1));
}

interface Scored {
  readonly name: string;
  readonly score: RetrievalScore;
}

async function scoreAll(passages: readonly Passage[], questions: readonly Question[]): Promise<Scored[]> {
  const dataDirectory = mkdtempSync(join(tmpdir(), "jubir-evaluate-"));
  const engine = await startEmbeddedEngine({ dataDirectory, logger: pino({ level: "silent" }) });
  const finders = [
    { name: "Jubir", finder: await startJubirFinder(dataDirectory, engine, passages) },
    { name: plainName, finder: await startPlainMeilisearch(engine, passages) },
    { name: "SQLite FTS5 BM25", finder: openFullText(passages, { stems: false }) },
    { name: "SQLite FTS5 BM25, Snowball stems", finder: openFullText(passages, { stems: true }) },
  ];
  const finds = finders.map(({ finder }) => finder.find);
  // The first questions warm caches and are asked again.
  await scoreRetrieval(questions.slice(0, 50), finds);
  const scores = await scoreRetrieval(questions, finds);
  const scored = finders.flatMap(({ name }, index): Scored[] => {
    const score = scores[index];
    return score === undefined ? [] : [{ name, score }];
  });
  for (const { finder } of finders) await finder.close();
  await engine.stop();
  rmSync(dataDirectory, { recursive: true, force: true });
  return scored;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: "boolean", default: false }, misses: { type: "boolean", default: false } },
});
const directory = positionals[0];
if (directory === undefined) throw new Error("Name the directory with the files to evaluate on.");

const questions = readQuestions(directory, values.all ? Number.POSITIVE_INFINITY : sampleSize);
const scored = await scoreAll(readPassages(directory), questions);
const raw = scored.find(({ name }) => name === plainName)?.score;
const lines = [
  familyTable(directory),
  "",
  row(`questions, ${questions.length}`, "MRR@10", "recall@10", "p50 ms", "of one raw query"),
  row("---", "---:", "---:", "---:", "---:"),
  ...scored.map(({ name, score }) => retrievalRow(name, score, raw)),
];
if (values.misses) {
  for (const { question, rank } of scored[0]?.score.missed ?? []) {
    lines.push(`${rank ?? "-"}\t${question.passage}\t${question.question}`);
  }
}
process.stdout.write(`${lines.join("\n")}\n`);
