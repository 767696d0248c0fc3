import { ArchiveError } from "../errors.js";
import {
  type ArchiveDependencies,
  type Archived,
  type ArchiveOutcome,
  archiveTranscripts,
  type Submission,
} from "../transcripts/archive.js";
import { findSameBytes, sha256 } from "../transcripts/duplicates.js";
import { evidenceFor } from "../transcripts/evidence.js";
import type { Lane } from "../transcripts/index-queue.js";
import type { Warning } from "../transcripts/parsing/parsed.js";
import type { Status, TranscriptContent } from "../transcripts/transcript.js";
import { batchesOf, type Part, workedAhead } from "./batches.js";
import { filesWithin, recordsWithin } from "./containers.js";
import { errorOf, type Piece, type ReadPiece, type ReadTranscript, type Refusal } from "./piece.js";
import type { ReadingPool } from "./reading-pool.js";

/** What taking in needs: the archive, and the pool that reads what is taken in. */
export interface Intake {
  readonly archive: ArchiveDependencies;
  readonly reading: ReadingPool;
}

export interface IntakeOptions {
  readonly status: Status;
  /** Name of the account that hands it in. */
  readonly by: string;
  /** Taken where the text names no outlet. */
  readonly outlet?: string;
  /** Where it waits for the index. */
  readonly lane?: Lane;
}

/** How a transcript was understood, and where it stands now. */
export interface Accepted {
  readonly archived: Archived;
  readonly content: TranscriptContent;
  readonly warnings: readonly Warning[];
}

/** What became of a file, or of one of several within a file. `size` is in bytes, null where they were not kept. */
export type Outcome = { readonly name: string; readonly size: number | null } & (
  | { readonly accepted: Accepted }
  | { readonly refusal: ArchiveError }
);

/** File names are kept for people to recognise; what nobody could read or type is cut off. */
const longestFileName = 255;

/** A part after reading: what it turned out to be, or why it was not read. */
type ReadPart = Refusal | ReadPiece;

/** Reads a batch, but not the files that the archive has already. */
async function readBatch({ archive, reading }: Intake, parts: readonly Part[]): Promise<ReadPart[]> {
  const digests = parts.map((part) => ("bytes" in part ? sha256(part.bytes) : ""));
  const same = await findSameBytes(archive.catalogue, digests);
  const checked = parts.map((part, at): Part => {
    const refusal = same.get(digests[at] ?? "");
    return refusal === undefined ? part : { name: part.name, refusal };
  });
  const read = await reading.read(checked.filter((part) => "bytes" in part));
  return checked.flatMap((part): ReadPart[] =>
    "bytes" in part ? read.filter(({ piece }) => piece === part) : [part],
  );
}

function submissionOf(
  { name, bytes }: Piece,
  { content, layout, confidence, evidence }: ReadTranscript,
  { status, by, outlet, lane = "hand" }: IntakeOptions,
): Submission {
  const isOutletGiven = content.outlet === null && outlet !== undefined;
  return {
    content: { ...content, outlet: content.outlet ?? outlet ?? null },
    layout,
    confidence,
    evidence: isOutletGiven ? { ...evidence, ...evidenceFor(["outlet"], "given") } : evidence,
    original: { fileName: name.slice(-longestFileName), bytes },
    status,
    by,
    lane,
  };
}

function fileOf({ name, bytes }: Piece) {
  return { name, size: bytes.byteLength };
}

function outcomeOf(piece: Piece, { content, warnings }: ReadTranscript, archived: ArchiveOutcome): Outcome {
  if (archived instanceof ArchiveError) return { ...fileOf(piece), refusal: archived };
  return { ...fileOf(piece), accepted: { archived, content, warnings } };
}

/** Archives what a batch holds of transcripts, in one transaction. */
async function archiveBatch(
  { archive }: Intake,
  batch: readonly ReadPart[],
  options: IntakeOptions,
): Promise<Outcome[]> {
  const read = batch.flatMap((part) =>
    "piece" in part && "transcript" in part.reading ? [{ piece: part.piece, ...part.reading }] : [],
  );
  const archived = await archiveTranscripts(
    archive,
    read.map(({ piece, transcript }) => submissionOf(piece, transcript, options)),
  );
  const outcomes = read.flatMap(({ piece, transcript }, at) => {
    const outcome = archived[at];
    return outcome === undefined ? [] : [{ piece, outcome: outcomeOf(piece, transcript, outcome) }];
  });
  return batch.flatMap((part): Outcome[] => {
    if ("refusal" in part) return [{ name: part.name, size: null, refusal: part.refusal }];
    const { piece, reading } = part;
    if ("refused" in reading) return [{ ...fileOf(piece), refusal: errorOf(reading.refused) }];
    return outcomes.filter((one) => one.piece === piece).map(({ outcome }) => outcome);
  });
}

/** The parts of a piece that holds several, or null for one that does not. */
function partsWithin({ piece, reading }: ReadPiece): AsyncIterable<Part> | null {
  if ("archive" in reading) return filesWithin(piece);
  return "records" in reading ? recordsWithin(reading.records) : null;
}

/**
 * Takes in files of any format, and what archives, tables and lists of records among them hold: each whole, or refused with its
 * reason, which keeps no other out. Reading goes on in the pool's workers while what was read is archived.
 * @returns outcomes in batches, each batch in the archive for good; those of what a file of several holds follow after its batch
 */
export async function* takeInAll(
  intake: Intake,
  parts: AsyncIterable<Part>,
  options: IntakeOptions,
): AsyncGenerator<Outcome[]> {
  const ahead = intake.reading.workers;
  for await (const batch of workedAhead(batchesOf(parts), ahead, (each) => readBatch(intake, each))) {
    yield await archiveBatch(intake, batch, options);
    for (const part of batch) {
      const within = "piece" in part ? partsWithin(part) : null;
      if (within !== null) yield* takeInAll(intake, within, options);
    }
  }
}

/** An intake that refuses, by name, what it has not read when `until` aborts. */
export function readingUntil({ archive, reading }: Intake, until: AbortSignal): Intake {
  return { archive, reading: { ...reading, read: (pieces) => reading.read(pieces, until) } };
}

/** A part as one of a sequence. */
export async function* justOne(part: Part): AsyncGenerator<Part> {
  yield part;
}

/** What became of a file, or of everything within it. */
export async function takeIn(intake: Intake, part: Part, options: IntakeOptions): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for await (const batch of takeInAll(intake, justOne(part), options)) outcomes.push(...batch);
  return outcomes;
}

/** What became of each of several files, in their order. */
export async function takeInOneByOne(
  intake: Intake,
  parts: readonly Part[],
  options: IntakeOptions,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const part of parts) outcomes.push(...(await takeIn(intake, part, options)));
  return outcomes;
}
