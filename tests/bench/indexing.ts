import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { readConfig } from "../../src/config.js";
import { enginesOf } from "../support/program.js";
import { type ProcessCost, watchCost } from "./process-cost.js";
import { writeDocuments } from "./raw-import.js";
import { megabytes, table } from "./table.js";

/** What taking transcripts in has cost. */
export interface Indexing {
  /** From the start of the program to the end of it, when everything is found. */
  readonly seconds: number;
  readonly client: ProcessCost;
  readonly engine: ProcessCost;
}

/** Runs a program to its end, with its data and its engine's in a directory. */
async function measureProgram(directory: string, words: readonly string[]): Promise<Indexing> {
  const env = { ...process.env, DATA_DIR: directory, SEED: "0", LOG_LEVEL: "silent" };
  const began = performance.now();
  const child = spawn(process.execPath, words, { env, stdio: ["ignore", "ignore", "inherit"] });
  const endClient = watchCost(() => [child.pid ?? 0]);
  const endEngine = watchCost(() => enginesOf(directory));
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`${words.join(" ")} ended with ${code}.`);
  return { seconds: (performance.now() - began) / 1000, client: endClient(), engine: endEngine() };
}

/** `jubir import` of a file of lines into an archive of this directory. */
export function importIntoJubir(archive: string, lines: string): Promise<Indexing> {
  return measureProgram(archive, [join(import.meta.dirname, "../../dist/cli.js"), "import", lines]);
}

/** The engine's client alone, with the same documents and the same settings. */
export async function importIntoEngine(archive: string, directory: string): Promise<Indexing> {
  const documents = join(directory, "documents");
  await writeDocuments(readConfig({ DATA_DIR: archive }), documents);
  const loader = ["--import", join(import.meta.dirname, "../support/typescript-hooks.mjs")];
  return measureProgram(directory, [
    ...loader,
    join(import.meta.dirname, "raw-import-program.ts"),
    documents,
  ]);
}

/** How fast transcripts were taken in. */
export function indexingTable(count: number, jubir: Indexing, raw: Indexing): string[] {
  const cells = (name: string, { seconds, client, engine }: Indexing) => [
    name,
    (count / seconds).toFixed(1),
    (raw.seconds / seconds).toFixed(2),
    seconds.toFixed(1),
    megabytes(client.peakBytes),
    megabytes(engine.peakBytes),
    client.cpuSeconds.toFixed(0),
    engine.cpuSeconds.toFixed(0),
  ];
  const title = `${count.toLocaleString("en")} transcripts taken in`;
  return table(
    [title, "a second", "ratio", "s until found", "MB", "MB, engine", "CPU s", "CPU s, engine"],
    [cells("Meilisearch's client alone, the same documents", raw), cells("`jubir import`", jubir)],
  );
}
