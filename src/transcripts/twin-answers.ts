import type { Kysely } from "kysely";
import { recordAudit } from "../audit/record.js";
import type { CatalogueSchema } from "../database/schema.js";
import { ArchiveError } from "../errors.js";
import type { ChangeDependencies } from "./at-revision.js";
import type { NearDuplicate } from "./twins.js";

type Store = Kysely<CatalogueSchema>;

/** Published transcripts that a transcript is nearly the same as and of which nobody has said yet that they are others, most alike first. */
export async function unansweredTwins(store: Store, transcriptId: string): Promise<NearDuplicate[]> {
  return store
    .selectFrom("near_duplicates")
    .innerJoin("transcripts", "transcripts.id", "near_duplicates.twin_id")
    .where("near_duplicates.transcript_id", "=", transcriptId)
    .where("near_duplicates.answered_at", "is", null)
    .where("transcripts.status", "=", "published")
    .orderBy("near_duplicates.share", "desc")
    .select(["near_duplicates.twin_id as transcript", "near_duplicates.share"])
    .execute();
}

/** @throws ArchiveError `conflict` where a draft is nearly the same as what is published, and nobody has said what it is. */
export async function requireAnswers(store: Store, transcriptId: string): Promise<void> {
  const twins = await unansweredTwins(store, transcriptId);
  if (twins.length > 0) throw new ArchiveError("conflict", "transcript.twin");
}

/** @throws ArchiveError `not_found` for two transcripts that are not known to be nearly one. */
export async function requireTwins(store: Store, transcriptId: string, twinId: string): Promise<void> {
  const pair = await store
    .selectFrom("near_duplicates")
    .select("share")
    .where("transcript_id", "=", transcriptId)
    .where("twin_id", "=", twinId)
    .executeTakeFirst();
  if (pair === undefined) throw new ArchiveError("not_found", "transcript.no_twin");
}

export interface TwinRequest {
  readonly id: string;
  readonly twin: string;
  /** Name of the token or account. */
  readonly by: string;
}

/**
 * Remembers that two transcripts which are nearly the same are two, from both sides.
 * @throws ArchiveError `not_found` for two that are not known to be nearly one.
 */
export async function tellApart(
  { catalogue, now }: ChangeDependencies,
  { id, twin, by }: TwinRequest,
): Promise<void> {
  const at = now().toISOString();
  const answer = { answered_by: by, answered_at: at };
  await catalogue.transaction().execute(async (store) => {
    await requireTwins(store, id, twin);
    await store
      .updateTable("near_duplicates")
      .set(answer)
      .where("transcript_id", "in", [id, twin])
      .where("twin_id", "in", [id, twin])
      .execute();
    await recordAudit(store, { at, by, action: "told-apart", transcriptId: id, details: { twin } });
  });
}
