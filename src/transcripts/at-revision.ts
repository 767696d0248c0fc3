import type { Transaction } from "kysely";
import type { Catalogue } from "../database/open.js";
import type { CatalogueSchema } from "../database/schema.js";
import { ArchiveError } from "../errors.js";
import { type CallNumber, formatCallNumber, type TranscriptStatus } from "./transcript.js";

/** What a change to a transcript needs. */
export interface ChangeDependencies {
  readonly catalogue: Catalogue;
  readonly now: () => Date;
}

/** A transcript to change, as whoever changes it saw it last. */
export interface ChangeRequest {
  readonly id: string;
  /** The revision that was seen; null where it is changed whatever it has become. */
  readonly expected: number | null;
  /** Name of the token or account. */
  readonly by: string;
}

/** A transcript at the moment of a change, in the change's transaction. */
export interface Standing {
  readonly id: string;
  readonly status: TranscriptStatus;
  readonly revision: number;
  readonly callNumber: CallNumber | null;
  readonly archivedAt: string;
}

/** The revision that a change left behind, and the number that the index has to reach to show it. */
export interface Changed {
  readonly id: string;
  readonly revision: number;
  readonly change: number;
}

/**
 * Reads a transcript for a change: the catalogue lets one transaction write at a time, so that what is read here stays until it is
 * written.
 * @throws ArchiveError `not_found`; `stale` where someone else changed it after it was seen.
 */
export async function standingOf(
  store: Transaction<CatalogueSchema>,
  { id, expected }: Pick<ChangeRequest, "id" | "expected">,
): Promise<Standing> {
  const row = await store.selectFrom("transcripts").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) throw new ArchiveError("not_found", "transcript.not_found");
  const { status, revision, call_year: year, call_number: number, archived_at: archivedAt } = row;
  if (expected !== null && expected !== revision) {
    throw new ArchiveError("stale", "transcript.stale", { expected, current: revision });
  }
  const callNumber = year === null || number === null ? null : { year, number };
  return { id, status, revision, callNumber, archivedAt };
}

/** @throws ArchiveError `conflict` where a transcript is in the trash: it is restored before anything else. */
export function requireUntrashed({ status }: Standing): void {
  if (status === "trashed") throw new ArchiveError("conflict", "transcript.trashed");
}

/** The call number as a blank in a sentence or a line of the log; null where there is none yet. */
export function writtenCallNumber({ callNumber }: Pick<Standing, "callNumber">): string | null {
  return callNumber === null ? null : formatCallNumber(callNumber);
}
