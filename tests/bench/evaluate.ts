// `npm run evaluate -- DIR [--all] [--misses]` prints how well Jubir gathers word families and answers questions, on files in DIR:
// lemma-*.tsv, passages.jsonl, questions-*.jsonl. It asserts nothing.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { pino } from "pino";
import { rootOf } from "../../src/indonesian/roots.js";
import { startEmbeddedEngine } from "../../src/meilisearch/embedded.js";
import { type Passage, type Question, readLemmas, readPassages, readQuestions } from "./corpus.js";
import { openFullText, startJubirFinder, startPlainMeilisearch } from "./engines.js";
import { scoreFamilies } from "./families.js";
import { type RetrievalScore, scoreRetrieval } from "./retrieval.js";

/** Questions that are asked unless all are. */
const sampleSize = 520;

function row(...cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function familyTable(directory: string): string {
  const pairs = readLemmas(directory);
  const { precision, recall, f1 } = scoreFamilies(pairs, rootOf);
  return [
    row(`families, ${pairs.length} words`, "precision", "recall", "F1"),
    row("---", "---:", "---:", "---:"),
    row("Jubir", precision.toFixed(3), recall.toFixed(3), f1.toFixed(3)),
  ].join("\n");
}

function retrievalRow(name: string, { reciprocalRank, recall, medianMs }: RetrievalScore): string {
  return row(name, reciprocalRank.toFixed(3), recall.toFixed(3), medianMs.toFixed(1));
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
    { name: "Meilisearch as it comes", finder: await startPlainMeilisearch(engine, passages) },
    { name: "SQLite FTS5 BM25", finder: openFullText(passages) },
  ];
  const scored: Scored[] = [];
  for (const { name, finder } of finders) {
    // The first questions warm caches and are asked again.
    await scoreRetrieval(questions.slice(0, 50), finder.find);
    scored.push({ name, score: await scoreRetrieval(questions, finder.find) });
  }
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
const lines = [
  familyTable(directory),
  "",
  row(`questions, ${questions.length}`, "MRR@10", "recall@10", "p50 ms"),
  row("---", "---:", "---:", "---:"),
  ...scored.map(({ name, score }) => retrievalRow(name, score)),
];
if (values.misses) {
  for (const { question, rank } of scored[0]?.score.missed ?? []) {
    lines.push(`${rank ?? "-"}\t${question.passage}\t${question.question}`);
  }
}
process.stdout.write(`${lines.join("\n")}\n`);
