// `npm run bench [-- --transcripts 1000,10000,100000] [--corpus FILE.jsonl] [--seed N] [--words N] [--queries N]` measures Jubir's search
// beside plain engines on the same texts and queries, in one run, and prints ratios as Markdown tables. It asserts nothing.
import { createReadStream, createWriteStream, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { z } from "zod";
import { type CorpusOptions, generateTranscripts } from "./generated.js";
import { corpusDefaults, wholeNumber, wholeNumbers } from "./options.js";
import { drawQueries } from "./queries.js";
import { type Asked, growthTable, measureSize, sizeTables } from "./search-size.js";
import { inBatches, readTexts } from "./texts.js";

const { values } = parseArgs({
  options: {
    transcripts: { type: "string", default: "1000,10000" },
    corpus: { type: "string" },
    seed: { type: "string", default: corpusDefaults.seed },
    words: { type: "string", default: corpusDefaults.words },
    queries: { type: "string", default: "400" },
  },
});
const options = z
  .object({
    transcripts: wholeNumbers,
    corpus: z.string().optional(),
    seed: wholeNumber,
    words: wholeNumber,
    queries: wholeNumber,
  })
  .parse(values);
const sizes = options.transcripts.toSorted((a, b) => a - b);

/** Queries asked before any is timed. */
const warmUp = 300;

function* generatedLines(corpus: CorpusOptions): Generator<string> {
  for (const transcript of generateTranscripts(corpus)) yield `${JSON.stringify(transcript)}\n`;
}

async function* firstLines(file: string, count: number): AsyncGenerator<string> {
  let left = count;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (line === "") continue;
    yield `${line}\n`;
    left -= 1;
    if (left === 0) return;
  }
}

async function writeCorpus(file: string, count: number): Promise<void> {
  const { corpus, seed, words } = options;
  const lines = corpus === undefined ? generatedLines({ seed, words, count }) : firstLines(corpus, count);
  await pipeline(Readable.from(lines), createWriteStream(file));
}

/** The same for every size: from the transcripts that all of them have. */
async function queriesFrom(file: string): Promise<Asked> {
  const first = await inBatches(readTexts(file), sizes[0] ?? 1).next();
  const drawn = drawQueries(first.value ?? [], 2 * warmUp + 4 * options.queries, options.seed);
  const take = (count: number) => ({ common: drawn.splice(0, count), own: drawn.splice(0, count) });
  return { warmUp: take(warmUp), alone: take(options.queries), together: take(options.queries) };
}

const directory = mkdtempSync(join(tmpdir(), "jubir-bench-"));
try {
  const measured = [];
  let queries: Asked | null = null;
  for (const count of sizes) {
    const own = join(directory, String(count));
    mkdirSync(own);
    const lines = join(own, "transcripts.jsonl");
    await writeCorpus(lines, count);
    queries ??= await queriesFrom(lines);
    const size = await measureSize(own, lines, count, queries);
    process.stdout.write(`${sizeTables(size).join("\n")}\n\n`);
    measured.push(size);
    rmSync(own, { recursive: true, force: true });
  }
  process.stdout.write(`${growthTable(measured).join("\n")}\n`);
} finally {
  rmSync(directory, { recursive: true, force: true });
}
