import { z } from "zod";
import { parseBody } from "../api/parse-body.js";
import { ArchiveError } from "../errors.js";
import { detectFormat, type Format } from "../formats/detect.js";
import { extractDocument, type ReceivedFile } from "../formats/extract.js";
import { extractRecords, type RecordOutcome } from "../formats/records.js";
import { countWords, indexableWords } from "../search/text-fields.js";
import type { Evidence } from "../transcripts/evidence.js";
import { longestTitle, onOneLine } from "../transcripts/fields.js";
import { parseDocument } from "../transcripts/parsing/parse.js";
import type { ParsedTranscript } from "../transcripts/parsing/parsed.js";
import { passagesOf } from "../transcripts/transcript.js";
import { detectLanguage } from "./language.js";
import { type Piece, type Reading, type ReadRecord, type ReadTranscript, refusedBy } from "./piece.js";
import { readSubmission, submissionSchema } from "./submission.js";
import { submissionOfRow } from "./table-columns.js";

function requireText(name: string, content: ParsedTranscript["content"]): void {
  const passages = passagesOf(content.turns).map(({ passage }) => countWords(passage.text));
  const words = passages.reduce((sum, count) => sum + count, 0);
  if (words === 0) throw new ArchiveError("unprocessable", "file.no_text", { file: name });
  if (words > indexableWords.transcript) {
    throw new ArchiveError("unprocessable", "file.too_long", {
      file: name,
      words,
      limit: indexableWords.transcript,
    });
  }
  if (passages.some((count) => count > indexableWords.passage)) {
    throw new ArchiveError("unprocessable", "file.passage_too_long", {
      file: name,
      limit: indexableWords.passage,
    });
  }
}

/** The file's name without folders and ending stands in for a title that was not found; a warning says so. */
function titleFrom(fileName: string): string {
  const last = fileName.split(/[/\\]| › /u).at(-1) ?? "";
  return onOneLine(last.replace(/\.[^.]+$/u, "")).slice(0, longestTitle) || fileName;
}

const fromFileName: Evidence = { sureness: "guess", source: { key: "fileName", parameters: {} } };

/** @param language where it was given; else the text tells. */
function readTranscript(name: string, parsed: ParsedTranscript, language?: string): ReadTranscript {
  requireText(name, parsed.content);
  const text = passagesOf(parsed.content.turns)
    .map(({ passage }) => passage.text)
    .join(" ");
  const { layout, confidence, evidence, warnings } = parsed;
  const title = parsed.content.title ?? titleFrom(name);
  return {
    content: { ...parsed.content, title, language: language ?? detectLanguage(text) },
    layout,
    confidence,
    evidence: parsed.content.title === null ? { ...evidence, title: fromFileName } : evidence,
    warnings,
  };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new ArchiveError("malformed", "submission.not_json", {}, { cause: error });
  }
}

function readRecord(name: string, record: unknown): Reading {
  const submitted = parseBody(submissionSchema, record);
  return { transcript: readTranscript(name, readSubmission(submitted), submitted.language) };
}

const rowSchema = z.record(z.string(), z.string());

function recordOf(file: ReceivedFile, format: Format, outcome: RecordOutcome): ReadRecord {
  const name = `${file.name} › ${outcome.line}.json`;
  if ("refusal" in outcome) return { name, refused: refusedBy(outcome.refusal) };
  if (format !== "csv") return { name, json: outcome.json };
  return { name, json: JSON.stringify(submissionOfRow(rowSchema.parse(JSON.parse(outcome.json)))) };
}

async function readRecords(file: ReceivedFile, format: Format): Promise<Reading> {
  const records = await extractRecords(file);
  const [only] = records;
  if (only === undefined) throw new ArchiveError("unprocessable", "formats.no_records", { file: file.name });
  // A file of JSON with one object stands for itself: its bytes are the original.
  if (format === "json" && records.length === 1 && "json" in only)
    return readRecord(file.name, JSON.parse(only.json));
  return { records: records.map((outcome) => recordOf(file, format, outcome)) };
}

async function readWhole(piece: Piece): Promise<Reading> {
  if (piece.kind === "record") return readRecord(piece.name, parseJson(piece.bytes));
  const format = await detectFormat(piece);
  if (format === "zip") return { archive: true };
  if (format === "json" || format === "jsonl" || format === "csv") return readRecords(piece, format);
  return { transcript: readTranscript(piece.name, parseDocument(await extractDocument(piece))) };
}

/** Reads a piece by its content. What is wrong with it is part of the answer; only a defect is thrown. */
export async function readPiece(piece: Piece): Promise<Reading> {
  try {
    return await readWhole(piece);
  } catch (error) {
    if (error instanceof ArchiveError) return { refused: refusedBy(error) };
    throw error;
  }
}
