import { ArchiveError } from "../errors.js";
import { extractDocument } from "../formats/extract.js";
import { countWords, indexableWords } from "../search/documents.js";
import { type ArchiveDependencies, type Archived, archiveTranscript } from "../transcripts/archive.js";
import { parseDocument } from "../transcripts/parsing/parse.js";
import type { ParsedTranscript, Warning } from "../transcripts/parsing/parsed.js";
import { passagesOf, type Status, type TranscriptContent } from "../transcripts/transcript.js";
import { detectLanguage } from "./language.js";
import { readSubmission, type SubmittedTranscript, submissionSchema } from "./submission.js";

/** A file as it was received. */
export interface ReceivedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface IntakeOptions {
  readonly status: Status;
  /** Name of the account that hands it in. */
  readonly by: string;
  /** Taken where the text names no outlet. */
  readonly outlet?: string;
}

/** What became of a file: how it was understood, and where it stands now. */
export interface Accepted {
  readonly archived: Archived;
  readonly content: TranscriptContent;
  readonly warnings: readonly Warning[];
}

/** File names are kept for people to recognise; what nobody could read or type is cut off. */
const longestFileName = 255;

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
  if (Math.max(...passages) > indexableWords.passage) {
    throw new ArchiveError("unprocessable", "file.passage_too_long", {
      file: name,
      limit: indexableWords.passage,
    });
  }
}

/** The file's name without its ending stands in for a title that was not found; a warning says so. */
function titleFrom(fileName: string): string {
  return fileName.replace(/\.[^.]+$/u, "").trim() || fileName;
}

async function accept(
  dependencies: ArchiveDependencies,
  file: ReceivedFile,
  parsed: ParsedTranscript,
  { status, by, outlet }: IntakeOptions,
): Promise<Accepted> {
  requireText(file.name, parsed.content);
  const text = passagesOf(parsed.content.turns)
    .map(({ passage }) => passage.text)
    .join(" ");
  const content: TranscriptContent = {
    ...parsed.content,
    title: parsed.content.title ?? titleFrom(file.name),
    outlet: parsed.content.outlet ?? outlet ?? null,
    language: detectLanguage(text),
  };
  const archived = await archiveTranscript(dependencies, {
    content,
    layout: parsed.layout,
    confidence: parsed.confidence,
    original: { fileName: file.name.slice(-longestFileName), bytes: file.bytes },
    status,
    by,
  });
  return { archived, content, warnings: parsed.warnings };
}

/**
 * Validates JSON against the shape that the API takes.
 * @throws ArchiveError `unprocessable` naming the first field that is wrong.
 */
function parseSubmission(json: unknown): SubmittedTranscript {
  const parsed = submissionSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new ArchiveError("unprocessable", "submission.invalid", {
    field: issue?.path.join(".") || "(body)",
    problem: issue?.message ?? "",
  });
}

/** The object that a JSON file holds, or null where the file is something else. */
function jsonObjectIn({ bytes }: ReceivedFile): object | null {
  const opening = Buffer.from(bytes.subarray(0, 64)).toString("utf8");
  if (!/^\uFEFF?\s*\{/u.test(opening)) return null;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === "object" ? value : null;
  } catch {
    // A text may well begin with a brace.
    return null;
  }
}

/**
 * Takes in a transcript whose metadata was given; the file's bytes are the JSON as it was received.
 * @throws ArchiveError with the reason for a refusal.
 */
export async function takeInSubmission(
  dependencies: ArchiveDependencies,
  file: ReceivedFile,
  json: unknown,
  options: IntakeOptions,
): Promise<Accepted> {
  return accept(dependencies, file, readSubmission(parseSubmission(json)), options);
}

/**
 * Takes in a file in any of the archive's formats: whole, or not at all.
 * @throws ArchiveError with the reason for a refusal.
 */
export async function takeInFile(
  dependencies: ArchiveDependencies,
  file: ReceivedFile,
  options: IntakeOptions,
): Promise<Accepted> {
  const json = jsonObjectIn(file);
  if (json !== null) return takeInSubmission(dependencies, file, json, options);
  return accept(dependencies, file, parseDocument(await extractDocument(file)), options);
}
