import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { rootOf } from "./roots.js";

/** Reads words, a line each, and writes `word<TAB>root` lines, however many there are. */
export async function runAnalyze(input: Readable, output: Writable): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const word = line.trim();
    if (word === "") continue;
    if (!output.write(`${word}\t${rootOf(word)}\n`)) await once(output, "drain");
  }
}
