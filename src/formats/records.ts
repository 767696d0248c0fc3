import Papa from "papaparse";
import { ArchiveError } from "../errors.js";
import { detectFormat } from "./detect.js";
import { decodeText } from "./encoding.js";
import type { ReceivedFile } from "./extract.js";

/** One record of a file, or why it could not be read. `line` counts from 1: lines of JSONL, rows of CSV with its header the first. */
export type RecordOutcome =
  | { readonly line: number; readonly record: object }
  | { readonly line: number; readonly refusal: ArchiveError };

/** Characters in which the lines of a table may be parted; spreadsheets in Indonesian use the semicolon. */
const delimiters = [",", ";", "\t", "|"];

/**
 * The records of a JSON file (an object or a list of objects), of JSONL (an object a line) or of CSV with a header, unvalidated: which
 * fields they hold is the caller's to check. A line that cannot be read is given with its reason, and the rest goes on.
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
  try {
    const value: unknown = JSON.parse(text);
    return (Array.isArray(value) ? value : [value]).map((item) => outcomeOf(file, 1, item));
  } catch (error) {
    throw new ArchiveError("unprocessable", "formats.broken_json", { file }, { cause: error });
  }
}

function readJsonLines(file: string, text: string): RecordOutcome[] {
  return text.split(/\r?\n/).flatMap((content, at) => {
    if (content.trim() === "") return [];
    const line = at + 1;
    try {
      return [outcomeOf(file, line, JSON.parse(content))];
    } catch {
      return [{ line, refusal: refuseLine("formats.broken_line", file, line) }];
    }
  });
}

function outcomeOf(file: string, line: number, value: unknown): RecordOutcome {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return { line, record: value };
  return { line, refusal: refuseLine("formats.record_is_no_object", file, line) };
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
    return { line, record: Object.fromEntries(fields.map((name, column) => [name, cells[column] ?? ""])) };
  });
}

function refuseLine(key: string, file: string, line: number): ArchiveError {
  return new ArchiveError("unprocessable", key, { file, line });
}
