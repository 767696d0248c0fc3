// `npm run load [-- --seconds N --readers N --transcripts N]` fills an archive, has one reader alone open pages and searches, then
// many at a time while imports go on beside them, and prints a table of how long answers took and what was in memory. It asserts nothing.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { program } from "../support/build.js";
import { enginesOf, startJubir } from "../support/program.js";
import { type GeneratedTranscript, generateTranscripts } from "./generated.js";
import { corpusDefaults, wholeNumber } from "./options.js";
import { residentBytes } from "./process-cost.js";
import type { Random } from "./random.js";
import { quantile, type Read, read } from "./readers.js";

const { values } = parseArgs({
  options: {
    transcripts: { type: "string", default: "1000" },
    readers: { type: "string", default: "50" },
    seconds: { type: "string", default: "60" },
    seed: { type: "string", default: corpusDefaults.seed },
    words: { type: "string", default: corpusDefaults.words },
  },
});
const options = z
  .object({
    transcripts: wholeNumber,
    readers: wholeNumber,
    seconds: wholeNumber,
    seed: wholeNumber,
    words: wholeNumber,
  })
  .parse(values);

/** Transcripts of one import beside the readers; one follows another. */
const importSize = 500;
/** Imports for which there are texts: more than there is time for. */
const parts = 16;
const aloneSeconds = 10;

const jsonl = (transcripts: Iterable<GeneratedTranscript>) =>
  [...transcripts].map((transcript) => `${JSON.stringify(transcript)}\n`).join("");

const longWords = (text: string) => text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];

/** Addresses as people open them: half of them searches of one to three words, the rest pages. */
function chooser(transcripts: readonly GeneratedTranscript[], pages: readonly string[]) {
  const words = transcripts.flatMap(({ title }) => longWords(title));
  const others = ["/", "/juru-bicara", "/media", "/bantuan", "/cari"];
  return (random: Random): string => {
    if (random.chance(0.5)) {
      const query = Array.from({ length: 1 + random.below(3) }, () => random.pick(words)).join(" ");
      return `/cari?q=${encodeURIComponent(query)}`;
    }
    return random.chance(0.7) ? random.pick(pages) : random.pick(others);
  };
}

/** Files of texts that are not there yet, made before anything is timed: to make them would hold the readers up. */
function writeParts(directory: string): string[] {
  return Array.from({ length: parts }, (_, index) => {
    const file = join(directory, `part-${index}.jsonl`);
    const corpus = { seed: options.seed + index + 1, count: importSize, words: options.words };
    writeFileSync(file, jsonl(generateTranscripts(corpus)));
    return file;
  });
}

/** Imports one file after another until it is told to stop. */
function importOn(directory: string, files: readonly string[]): () => Promise<void> {
  let stopped = false;
  let running: ChildProcess | null = null;
  const run = async () => {
    for (const file of files) {
      if (stopped) return;
      const env = { ...process.env, DATA_DIR: join(directory, "archive") };
      running = spawn(process.execPath, [program, "import", file], { env, stdio: "ignore" });
      await once(running, "exit");
    }
    if (!stopped) process.stdout.write("The import ended before the readers did.\n");
  };
  const done = run();
  return async () => {
    stopped = true;
    running?.kill("SIGKILL");
    await done;
  };
}

const row = (...cells: readonly string[]) => `| ${cells.join(" | ")} |`;
const ms = (value: number) => value.toFixed(value < 10 ? 1 : 0);
const megabytes = (bytes: readonly number[]) => bytes.map((one) => String(Math.round(one / 1e6))).join(", ");

function resultRow(
  name: string,
  { times, errors }: Read,
  alone: number,
  memory: readonly number[][],
): string {
  const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)];
  const figures = [String(times.length), String(errors.length), ms(p50), ms(p99), (p99 / alone).toFixed(1)];
  return row(name, ...figures, ...memory.map(megabytes));
}

async function measure(directory: string): Promise<void> {
  const archive = join(directory, "archive");
  const first = [
    ...generateTranscripts({ seed: options.seed, count: options.transcripts, words: options.words }),
  ];
  const file = join(directory, "first.jsonl");
  writeFileSync(file, jsonl(first));
  const env = { ...process.env, DATA_DIR: archive, SEED: "0" };
  execFileSync(process.execPath, [program, "import", file], { env, stdio: "ignore" });
  const files = writeParts(directory);
  const jubir = await startJubir(archive);
  const { address } = jubir;
  const sitemap = await (await fetch(`${address}/sitemap-1.xml`)).text();
  const pages = [...sitemap.matchAll(/\/transkrip\/\d+\/\d+/gu)].map(([page]) => page);
  const choose = chooser(first, pages);
  const memory = () => [jubir.process.pid ?? 0, ...enginesOf(archive)].map(residentBytes);
  const print = (line: string) => process.stdout.write(`${line}\n`);
  const atOnce = async (name: string, think: (random: Random) => number, alone: number) => {
    const start = memory();
    const half = { address, readers: options.readers, seconds: options.seconds / 2, think, choose };
    const before = await read(half);
    const middle = memory();
    const after = await read(half);
    const times = [...before.times, ...after.times].sort((a, b) => a - b);
    const errors = [...before.errors, ...after.errors];
    const end = memory();
    const over = [0, 1].map((at) => [start[at] ?? 0, middle[at] ?? 0, end[at] ?? 0]);
    print(resultRow(name, { times, errors }, alone, over));
    for (const error of errors.slice(0, 5)) print(error);
  };
  try {
    const noThought = () => 0;
    const once = { address, readers: 1, think: noThought, choose };
    // What is compiled and cached at the first visits is so by then.
    await read({ ...once, seconds: aloneSeconds / 2 });
    const alone = await read({ ...once, seconds: aloneSeconds });
    const p50 = quantile(alone.times, 0.5);
    print(row("readers", "answers", "errors", "p50 ms", "p99 ms", "p99 to p50 alone", "MB", "MB, engine"));
    print(row("---", ...Array.from({ length: 7 }, () => "---:")));
    print(resultRow("one alone", alone, p50, [[memory()[0] ?? 0], [memory()[1] ?? 0]]));
    const stop = importOn(directory, files);
    const reads = `${options.readers} beside an import`;
    await atOnce(`${reads}, thinking 1-3 s`, (random) => 1_000 + random.below(2_000), p50);
    await atOnce(`${reads}, without a pause`, noThought, p50);
    await stop();
  } finally {
    await jubir.end("SIGTERM");
  }
}

const directory = mkdtempSync(join(tmpdir(), "jubir-load-"));
try {
  await measure(directory);
} finally {
  rmSync(directory, { recursive: true, force: true });
}
