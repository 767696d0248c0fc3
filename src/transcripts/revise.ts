import type { Transaction } from "kysely";
import { recordAudit } from "../audit/record.js";
import type { Catalogue } from "../database/open.js";
import type { CatalogueSchema } from "../database/schema.js";
import { ArchiveError } from "../errors.js";
import {
  type ChangeDependencies,
  type Changed,
  type ChangeRequest,
  requireUntrashed,
  type Standing,
  standingOf,
} from "./at-revision.js";
import { evidenceAfter } from "./evidence.js";
import { enqueueForIndex } from "./index-queue.js";
import { renewTwins } from "./note-twins.js";
import { numberPassages, type TurnDraft, WrongPassageNumber } from "./numbering.js";
import type { Revision } from "./revision.js";
import { readRevision, usedNumbers } from "./revisions.js";
import { passagesOf, type TranscriptContent, type Turn } from "./transcript.js";
import { insertRevision } from "./write-revision.js";

type Store = Transaction<CatalogueSchema>;

/** What is to be another way: fields that are left out stay, and so do the turns where none are given. */
export type Correction = Partial<Omit<TranscriptContent, "turns">> & {
  readonly turns?: readonly TurnDraft[];
};

export interface ReviseRequest extends ChangeRequest {
  readonly correction: Correction;
  readonly reason: string | null;
  /** Whether what readers can see is not changed without a reason. */
  readonly isReasonAsked?: boolean;
}

async function currentRevision(store: Store, { id, revision }: Standing): Promise<Revision> {
  const current = await readRevision(store, id, revision);
  if (current === null) throw new Error(`Transcript ${id} has lost its revision ${revision}.`);
  return current;
}

async function numberedTurns(
  store: Catalogue,
  id: string,
  current: Revision,
  turns: readonly TurnDraft[],
): Promise<Turn[]> {
  const known = {
    current: passagesOf(current.content.turns).map(({ passage }) => passage),
    used: await usedNumbers(store, id),
  };
  try {
    return numberPassages(turns, known);
  } catch (error) {
    if (!(error instanceof WrongPassageNumber)) throw error;
    throw new ArchiveError("unprocessable", "transcript.wrong_passage", { number: error.number });
  }
}

/** Requires a text: a transcript without a passage, or a turn without one, could not be shown. */
function requirePassages(turns: readonly TurnDraft[]): void {
  if (turns.length === 0 || turns.some(({ passages }) => passages.length === 0)) {
    throw new ArchiveError("unprocessable", "transcript.no_passages");
  }
}

function isSame(one: TranscriptContent, other: TranscriptContent): boolean {
  const written = ({ title, date, place, outlet, url, spokesperson, language, turns }: TranscriptContent) =>
    JSON.stringify([
      [title, date, place, outlet, url, spokesperson?.name, spokesperson?.office, language],
      turns.map(({ role, speaker, affiliation, passages }) => [
        role,
        speaker,
        affiliation,
        passages.map(({ number, text }) => [number, text]),
      ]),
    ]);
  return written(one) === written(other);
}

type Revising = Pick<ReviseRequest, "correction" | "reason" | "by" | "isReasonAsked"> & {
  /** The older revision that is brought back. */
  readonly revertedTo?: number;
};

/**
 * What a correction makes of a revision of a transcript. Writes nothing.
 * @throws ArchiveError `unprocessable` for turns without a passage, or a passage number that is not the transcript's.
 */
export async function correctedContent(
  store: Catalogue,
  id: string,
  current: Revision,
  { turns: drafts, ...fields }: Correction,
): Promise<TranscriptContent> {
  if (drafts === undefined) return { ...current.content, ...fields };
  requirePassages(drafts);
  return { ...current.content, ...fields, turns: await numberedTurns(store, id, current, drafts) };
}

/** Writes a revision after a transcript's current one, in the transaction of a change; a correction that changes nothing writes none. */
export async function reviseWithin(
  store: Store,
  standing: Standing,
  { correction, reason, by, isReasonAsked = false, revertedTo }: Revising,
  at: string,
): Promise<number> {
  requireUntrashed(standing);
  const { id } = standing;
  const current = await currentRevision(store, standing);
  const content = await correctedContent(store, id, current, correction);
  if (isSame(content, current.content)) return standing.revision;
  if (isReasonAsked && reason === null && standing.status === "published")
    throw new ArchiveError("unprocessable", "desk.no_reason");
  const evidence = evidenceAfter(current.evidence, { from: current.content, to: content }, by);
  const number = standing.revision + 1;
  await insertRevision(store, id, { ...current, number, content, evidence, by, at, reason });
  await store.updateTable("transcripts").set({ revision: number }).where("id", "=", id).execute();
  await renewTwins(store, standing, content);
  const details = { revision: number, reason, ...(revertedTo === undefined ? {} : { revertedTo }) };
  await recordAudit(store, { at, by, action: "revised", transcriptId: id, details });
  return number;
}

/**
 * Corrects a transcript: a new revision with who, when and why, and its place in the index queue, all or nothing.
 * @throws ArchiveError `not_found`; `stale` where someone else changed it after it was seen; `conflict` where it is in the trash;
 * `unprocessable` for turns without a passage, a passage number that is not the transcript's, or no reason where one is asked.
 */
export async function reviseTranscript(
  { catalogue, now }: ChangeDependencies,
  request: ReviseRequest,
): Promise<Changed> {
  const at = now().toISOString();
  return catalogue.transaction().execute(async (store) => {
    const standing = await standingOf(store, request);
    const revision = await reviseWithin(store, standing, request, at);
    return { id: request.id, revision, change: await enqueueForIndex(store, request.id) };
  });
}

/**
 * Brings an older revision back as a new one; its passages have their numbers again.
 * @throws ArchiveError as `reviseTranscript` does, and `not_found` for a revision that is not there.
 */
export async function revertTranscript(
  { catalogue, now }: ChangeDependencies,
  request: Omit<ReviseRequest, "correction"> & { readonly to: number },
): Promise<Changed> {
  const at = now().toISOString();
  return catalogue.transaction().execute(async (store) => {
    const standing = await standingOf(store, request);
    const older = await readRevision(store, request.id, request.to);
    if (older === null) throw new ArchiveError("not_found", "transcript.no_revision", { number: request.to });
    const revision = await reviseWithin(
      store,
      standing,
      { ...request, correction: older.content, revertedTo: request.to },
      at,
    );
    return { id: request.id, revision, change: await enqueueForIndex(store, request.id) };
  });
}
