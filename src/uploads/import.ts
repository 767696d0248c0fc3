import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { createInterface } from "node:readline";
import { ArchiveError } from "../errors.js";
import type { ArchiveDependencies } from "../transcripts/archive.js";
import { type IntakeOptions, takeInFile, takeInSubmission } from "./intake.js";

/** A file, or one line of a JSONL file, to be imported. */
interface Item {
  /** How the summary names it: the path, with the line's number for JSONL. */
  readonly label: string;
  readonly take: (dependencies: ArchiveDependencies, options: IntakeOptions) => Promise<unknown>;
}

export type ImportOutcome =
  | { readonly label: string; readonly state: "archived" }
  /** The same bytes are in the archive: an import that was interrupted goes on. */
  | { readonly label: string; readonly state: "present" }
  | { readonly label: string; readonly state: "refused"; readonly reason: ArchiveError };

/** Files that are never transcripts: hidden ones, and notes about a folder. */
function isSkipped(name: string): boolean {
  return name.startsWith(".") || /^readme(\.|$)/iu.test(name);
}

async function* filesBelow(path: string): AsyncGenerator<string> {
  if (!(await stat(path)).isDirectory()) {
    yield path;
    return;
  }
  const entries = await readdir(path, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isSkipped(entry.name)) continue;
    if (entry.isDirectory()) yield* filesBelow(join(path, entry.name));
    else if (entry.isFile()) yield join(path, entry.name);
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new ArchiveError("unprocessable", "submission.not_json", {}, { cause: error });
  }
}

async function* linesOf(path: string): AsyncGenerator<Item> {
  let number = 0;
  for await (const line of createInterface({
    input: createReadStream(path),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number += 1;
    if (line.trim() === "") continue;
    const file = { name: `${basename(path, extname(path))}-${number}.json`, bytes: Buffer.from(line) };
    yield {
      label: `${path}:${number}`,
      take: async (dependencies, options) => takeInSubmission(dependencies, file, parseLine(line), options),
    };
  }
}

async function* itemsOf(paths: readonly string[]): AsyncGenerator<Item> {
  for (const path of paths) {
    for await (const file of filesBelow(path)) {
      if (extname(file) === ".jsonl") yield* linesOf(file);
      else {
        yield {
          label: file,
          take: async (dependencies, options) =>
            takeInFile(dependencies, { name: basename(file), bytes: await readFile(file) }, options),
        };
      }
    }
  }
}

/** How many items these paths hold, for a progress bar. */
export async function countItems(paths: readonly string[]): Promise<number> {
  let count = 0;
  for await (const _ of itemsOf(paths)) count += 1;
  return count;
}

async function importItem(
  dependencies: ArchiveDependencies,
  { label, take }: Item,
  options: IntakeOptions,
): Promise<ImportOutcome> {
  try {
    await take(dependencies, options);
    return { label, state: "archived" };
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    if (error.code === "conflict" && error.reason.parameters.same === "bytes")
      return { label, state: "present" };
    return { label, state: "refused", reason: error };
  }
}

/**
 * Imports files, folders and JSONL, one item after the other. An item is archived whole or refused; after an
 * interruption the same import goes on where it stopped, since what is there already is passed over.
 */
export async function* importPaths(
  dependencies: ArchiveDependencies,
  paths: readonly string[],
  options: IntakeOptions,
): AsyncGenerator<ImportOutcome> {
  for await (const item of itemsOf(paths)) yield await importItem(dependencies, item, options);
}
