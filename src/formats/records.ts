import Papa from "papaparse";
import { ArchiveError } from "../errors.js";
import { detectFormat } from "./detect.js";
import { decodeText } from "./encoding.js";
import type { ReceivedFile } from "./extract.js";

/**
 * One record of a file as JSON, or why it could not be read. `line` counts from 1: lines of JSONL, rows of CSV with its header the
 * first, items of a JSON list.
 */
export type RecordOutcome =
  | { readonly line: number; readonly json: string }
  | { readonly line: number; readonly refusal: ArchiveError };

/** Characters in which the lines of a table may be parted; spreadsheets in Indonesian use the semicolon. */
const delimiters = [",", ";", "\t", "|"];

/**
 * The records of a JSON file (an object or a list of objects), of JSONL (an object a line) or of CSV with a header, where an empty cell
 * is a field left out. Unvalidated: which fields they hold is the caller's to check. A line that cannot be read is given with its
 * reason, and the rest goes on.
 * @throws ArchiveError `unsupported` where the file is in another format, `unprocessable` where it is broken as a whole
 */
export async function extractRecords(file: ReceivedFile): Promise<RecordOutcome[]> {
  const format = await detectFormat(file);
  const text = decodeText(file.bytes).replace(/^\ufeff/, "");
  if (format === "json") return readJson(file.name, text);
  if (format === "jsonl") return readJsonLines(file.name, text);
  if (format === "csv") return readCsv(file.name, text);
  throw new ArchiveError("unsupported", "formats.no_records", { file: file.name });
}

function readJson(file: string, text: string): RecordOutcome[] {
  const value = parsedJson(text);
  if (value === undefined) throw new ArchiveError("unprocessable", "formats.broken_json", { file });
  return (Array.isArray(value) ? value : [value]).map((item, at) => {
    const line = at + 1;
    if (!isObject(item)) return { line, refusal: refuseLine("formats.item_is_no_object", file, line) };
    const json = writtenJson(item);
    return json === null ? { line, refusal: refuseLine("formats.broken_line", file, line) } : { line, json };
  });
}

function readJsonLines(file: string, text: string): RecordOutcome[] {
  return text.split(/\r?\n/).flatMap((json, at): RecordOutcome[] => {
    if (json.trim() === "") return [];
    const line = at + 1;
    const value = parsedJson(json);
    if (isObject(value)) return [{ line, json }];
    const key = value === undefined ? "formats.broken_line" : "formats.record_is_no_object";
    return [{ line, refusal: refuseLine(key, file, line) }];
  });
}

/** What a text of JSON says, or undefined, which JSON cannot say. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A value in JSON, or null where it is nested deeper than the writer's stack; the reader has no such limit. */
function writtenJson(value: unknown): string | null {
  try {
    return JSON.stringify(value);
  } catch {
    return null;
  }
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readCsv(file: string, text: string): RecordOutcome[] {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: "greedy", delimitersToGuess: delimiters });
  const [header = [], ...rows] = data;
  const fields = header.map((name) => name.trim());
  if (fields.filter((name) => name !== "").length < 2 || new Set(fields).size < fields.length) {
    throw new ArchiveError("unprocessable", "formats.csv_without_header", { file });
  }
  return rows.map((cells, at) => {
    const line = at + 2;
    if (cells.length > fields.length) return { line, refusal: refuseLine("formats.broken_line", file, line) };
    const filled = fields.flatMap((name, column) => (cells[column] ? [[name, cells[column]] as const] : []));
    return { line, json: JSON.stringify(Object.fromEntries(filled)) };
  });
}

function refuseLine(key: string, file: string, line: number): ArchiveError {
  return new ArchiveError("unprocessable", key, { file, line });
}
