import type { Catalogue } from "../database/open.js";
import { currentRevisions } from "./store.js";
import type { CallNumber } from "./transcript.js";

/** When published transcripts were first archived, and when last revised; ids that are not published are left out. */
export async function readChanges(
  catalogue: Catalogue,
  ids: readonly string[],
): Promise<Map<string, { readonly archivedAt: Date; readonly revisedAt: Date }>> {
  if (ids.length === 0) return new Map();
  const rows = await currentRevisions(catalogue)
    .where("transcripts.status", "=", "published")
    .where("transcripts.id", "in", ids)
    .select(["transcripts.id", "transcripts.archived_at", "revisions.created_at"])
    .execute();
  return new Map(
    rows.map(({ id, archived_at, created_at }) => [
      id,
      { archivedAt: new Date(archived_at), revisedAt: new Date(created_at) },
    ]),
  );
}

export interface PublishedAddress {
  readonly callNumber: CallNumber;
  /** ISO 8601 instant. */
  readonly revisedAt: string;
}

/** Addresses of published transcripts in call-number order, `limit` of them after the first `offset`. */
export async function publishedAddresses(
  catalogue: Catalogue,
  offset: number,
  limit: number,
): Promise<PublishedAddress[]> {
  const rows = await currentRevisions(catalogue)
    .where("transcripts.status", "=", "published")
    .select(["transcripts.call_year", "transcripts.call_number", "revisions.created_at"])
    .orderBy("transcripts.call_year")
    .orderBy("transcripts.call_number")
    .offset(offset)
    .limit(limit)
    .execute();
  return rows.flatMap(({ call_year: year, call_number: number, created_at: revisedAt }) =>
    year === null || number === null ? [] : [{ callNumber: { year, number }, revisedAt }],
  );
}
