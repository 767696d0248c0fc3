import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { ArchiveError } from "../errors.js";
import { maxEntryBytes, maxUnpackedBytes } from "../formats/limits.js";
import type { Part } from "./batches.js";
import { type Intake, type IntakeOptions, type Outcome, takeInAll } from "./intake.js";
import { linesOf } from "./lines.js";

/** Files that are never transcripts: hidden ones, and notes about a folder. */
function isSkipped(name: string): boolean {
  return name.startsWith(".") || /^readme(\.|$)/iu.test(name);
}

/** A file to be imported; its name begins at the path that was asked for, and tells nothing of the folders above it. */
interface Source {
  readonly path: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

async function* sourcesBelow(path: string, name: string): AsyncGenerator<Source> {
  const found = await stat(path);
  if (!found.isDirectory()) {
    yield { path, name, size: found.size };
    return;
  }
  const entries = await readdir(path, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!isSkipped(entry.name) && (entry.isDirectory() || entry.isFile()))
      yield* sourcesBelow(join(path, entry.name), `${name}/${entry.name}`);
  }
}

async function* sourcesOf(paths: readonly string[]): AsyncGenerator<Source> {
  for (const path of paths) yield* sourcesBelow(path, basename(resolve(path)));
}

function tooLarge(file: string, size: number, limit: number): Part {
  const megabytes = { size: Math.ceil(size / 1e6), limit: Math.floor(limit / 1e6) };
  return { name: file, refusal: new ArchiveError("too_large", "file.too_large", { file, ...megabytes }) };
}

/** The bytes of a line without the marks that Windows puts before the first and after each. */
function bareLine(bytes: Buffer, isFirst: boolean): Buffer {
  const start = isFirst && bytes.subarray(0, 3).equals(Buffer.from("\ufeff")) ? 3 : 0;
  return bytes.subarray(start, bytes.at(-1) === 0x0d ? -1 : undefined);
}

/** What is read so far, in bytes. */
interface Progress {
  bytes: number;
}

/** Each line of JSONL is a transcript; the file is never held, since it may be larger than memory. */
async function* recordsOf({ path, name }: Source, progress: Progress): AsyncGenerator<Part> {
  for await (const { number, bytes } of linesOf(createReadStream(path), maxEntryBytes)) {
    progress.bytes += (bytes?.byteLength ?? maxEntryBytes) + 1;
    const label = `${name} › ${number}.json`;
    if (bytes === null) {
      yield tooLarge(label, maxEntryBytes, maxEntryBytes);
      continue;
    }
    const line = bareLine(bytes, number === 1);
    if (!/^\s*$/u.test(line.toString("utf8", 0, 64)) || line.length > 64)
      yield { name: label, bytes: line, kind: "record" };
  }
}

async function* partsOf(paths: readonly string[], progress: Progress): AsyncGenerator<Part> {
  for await (const source of sourcesOf(paths)) {
    const { path, name, size } = source;
    if (/\.(jsonl|ndjson)$/iu.test(name)) {
      yield* recordsOf(source, progress);
      continue;
    }
    progress.bytes += size;
    if (size > maxUnpackedBytes) yield tooLarge(name, size, maxUnpackedBytes);
    else yield { name, bytes: await readFile(path), kind: "file" };
  }
}

/** How many bytes these paths hold, for a progress bar. */
export async function sizeOf(paths: readonly string[]): Promise<number> {
  let bytes = 0;
  for await (const { size } of sourcesOf(paths)) bytes += size;
  return bytes;
}

/** What became of some of an import's files and records, and how many bytes of its paths were read by then. */
export interface ImportStep {
  readonly outcomes: readonly Outcome[];
  readonly bytes: number;
}

/** Whether a file was refused because it is in the archive already, byte for byte, as after an interrupted import. */
export function isPresent(outcome: Outcome): boolean {
  return "refusal" in outcome && outcome.refusal.reason.parameters.same === "bytes";
}

/**
 * Imports files, folders and JSONL in the order of their names. A transcript is archived whole or refused; after an interruption the
 * same import goes on where it stopped, since what is there already is passed over.
 */
export async function* importPaths(
  intake: Intake,
  paths: readonly string[],
  options: IntakeOptions,
): AsyncGenerator<ImportStep> {
  const progress = { bytes: 0 };
  for await (const outcomes of takeInAll(intake, partsOf(paths, progress), options))
    yield { outcomes, bytes: progress.bytes };
}
