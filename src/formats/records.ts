import Papa from "papaparse";
import { ArchiveError } from "../errors.js";
import { detectFormat } from "./detect.js";
import { decodeText } from "./encoding.js";
import type { ReceivedFile } from "./extract.js";

/** One record of a file, or why it could not be read. `line` is where it begins, counted from 1. */
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
  const value = parseJson(file, 1, text);
  return (Array.isArray(value) ? value : [value]).map((item) => outcomeOf(file, 1, item));
}

function readJsonLines(file: string, text: string): RecordOutcome[] {
  return text.split(/\r?\n/).flatMap((content, at) => {
    if (content.trim() === "") return [];
    try {
      return [outcomeOf(file, at + 1, parseJson(file, at + 1, content))];
    } catch (error) {
      if (error instanceof ArchiveError) return [{ line: at + 1, refusal: error }];
      throw error;
    }
  });
}

function readCsv(file: string, text: string): RecordOutcome[] {
  const options = { header: true, skipEmptyLines: "greedy", delimitersToGuess: delimiters } as const;
  const { data, errors, meta } = Papa.parse<object>(text, {
    ...options,
    transformHeader: (name) => name.trim(),
  });
  if ((meta.fields ?? []).filter((name) => name !== "").length < 2) {
    throw new ArchiveError("unprocessable", "formats.csv_without_header", { file });
  }
  const broken = new Set(errors.map(({ row }) => row));
  return data.map((record, at) => {
    const line = at + 2;
    return broken.has(at) ? { line, refusal: brokenRow(file, line) } : { line, record };
  });
}

function outcomeOf(file: string, line: number, value: unknown): RecordOutcome {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return { line, record: value };
  return { line, refusal: new ArchiveError("unprocessable", "formats.record_is_no_object", { file, line }) };
}

/** `line` is added to the place that the parser's message gives, where it gives one. */
function parseJson(file: string, line: number, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const position = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0);
    const at = line + (text.slice(0, position).match(/\n/g)?.length ?? 0);
    throw new ArchiveError("unprocessable", "formats.broken_json", { file, line: at }, { cause: error });
  }
}

function brokenRow(file: string, line: number): ArchiveError {
  return new ArchiveError("unprocessable", "formats.broken_row", { file, line });
}
