// `npm run bench:import -- --transcripts N [--seed N] [--words N]` imports N generated transcripts with `jubir import`, then has the
// engine's client alone index the same documents with the same settings, and prints a table of both. It asserts nothing.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { z } from "zod";
import { readConfig } from "../../src/config.js";
import { enginesOf } from "../support/program.js";
import { type CorpusOptions, generateTranscripts } from "./generated.js";
import { corpusDefaults, wholeNumber } from "./options.js";
import { type ProcessCost, watchCost } from "./process-cost.js";
import { importRaw, writeDocuments } from "./raw-import.js";

interface Measured {
  /** From the start of the program to the end of it, when everything is found. */
  readonly seconds: number;
  readonly client: ProcessCost;
  readonly engine: ProcessCost;
}

/** Runs one of the two with its data in a directory, from its start to its end. */
async function measure(directory: string, pid: () => number, run: () => Promise<void>): Promise<Measured> {
  const began = performance.now();
  const endClient = watchCost(() => [pid()]);
  const endEngine = watchCost(() => enginesOf(directory));
  await run();
  return { seconds: (performance.now() - began) / 1000, client: endClient(), engine: endEngine() };
}

/** The program of this project, or this one with `--raw`, as a process of its own. */
async function measureProgram(directory: string, words: readonly string[]): Promise<Measured> {
  const env = { ...process.env, DATA_DIR: directory, SEED: "0" };
  const child = spawn(process.execPath, words, { env, stdio: ["ignore", "ignore", "inherit"] });
  return measure(
    directory,
    () => child.pid ?? 0,
    async () => {
      const [code] = await once(child, "exit");
      if (code !== 0) throw new Error(`${words.join(" ")} ended with ${code}.`);
    },
  );
}

const row = (...cells: readonly string[]) => `| ${cells.join(" | ")} |`;
const megabytes = (bytes: number) => String(Math.round(bytes / 1e6));

function table(count: number, raw: Measured, jubir: Measured): string {
  const cells = (name: string, { seconds, client, engine }: Measured) =>
    row(
      name,
      (count / seconds).toFixed(1),
      (raw.seconds / seconds).toFixed(2),
      seconds.toFixed(1),
      megabytes(client.peakBytes),
      megabytes(engine.peakBytes),
      client.cpuSeconds.toFixed(0),
      engine.cpuSeconds.toFixed(0),
    );
  const title = `${count.toLocaleString("en")} transcripts`;
  return [
    row(title, "a second", "ratio", "s until found", "MB", "MB, engine", "CPU s", "CPU s, engine"),
    row("---", ...Array.from({ length: 7 }, () => "---:")),
    cells("Meilisearch's client alone", raw),
    cells("`jubir import`", jubir),
  ].join("\n");
}

function* linesOf(corpus: CorpusOptions): Generator<string> {
  for (const transcript of generateTranscripts(corpus)) yield `${JSON.stringify(transcript)}\n`;
}

const { values } = parseArgs({
  options: {
    transcripts: { type: "string", default: "10000" },
    seed: { type: "string", default: corpusDefaults.seed },
    words: { type: "string", default: corpusDefaults.words },
    raw: { type: "string" },
  },
});

async function compare(): Promise<string> {
  const { transcripts, seed, words } = values;
  const options = z.object({ count: wholeNumber, seed: wholeNumber, words: wholeNumber });
  const corpus = options.parse({ count: transcripts, seed, words });
  const directory = mkdtempSync(join(tmpdir(), "jubir-import-"));
  const lines = join(directory, "transcripts.jsonl");
  const documents = join(directory, "documents");
  const [archive, plain] = [join(directory, "archive"), join(directory, "plain")];
  for (const folder of [archive, plain]) mkdirSync(folder);
  try {
    await pipeline(Readable.from(linesOf(corpus)), createWriteStream(lines));
    const program = join(import.meta.dirname, "../../dist/cli.js");
    const jubir = await measureProgram(archive, [program, "import", lines]);
    await writeDocuments(readConfig({ DATA_DIR: archive }), documents);
    const loader = ["--import", join(import.meta.dirname, "../support/typescript-hooks.mjs")];
    const raw = await measureProgram(plain, [...loader, import.meta.filename, "--raw", documents]);
    return table(corpus.count, raw, jubir);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

if (values.raw === undefined) process.stdout.write(`${await compare()}\n`);
else await importRaw(values.raw, readConfig(process.env).dataDirectory);
