import type { Meilisearch } from "meilisearch";
import { z } from "zod";
import { indexNames } from "../meilisearch/indexes.js";

/** Which transcript the index holds, at which revision, with how many passages of which revisions. */
export interface IndexedTranscript {
  /** Null where only passages are there. */
  readonly revision: number | null;
  /** Passages by the revision that they are of. */
  readonly passages: ReadonlyMap<number, number>;
}

const transcriptRow = z.object({ id: z.string(), revision: z.number() });
const passageRow = z.object({ transcriptId: z.string(), revision: z.number() });

/** Documents an answer. */
const pageSize = 5_000;

async function* documentsIn<Shape extends z.ZodRawShape>(
  admin: Meilisearch,
  uid: string,
  row: z.ZodObject<Shape>,
): AsyncGenerator<z.infer<z.ZodObject<Shape>>> {
  const fields = Object.keys(row.shape);
  for (let offset = 0; ; offset += pageSize) {
    const { results } = await admin.index(uid).getDocuments({ fields, limit: pageSize, offset });
    for (const result of results) yield row.parse(result);
    if (results.length < pageSize) return;
  }
}

/**
 * Everything that the two indexes hold, by transcript.
 * @throws Error when the engine does not answer, or has no such index.
 */
export async function readIndexContents(admin: Meilisearch): Promise<Map<string, IndexedTranscript>> {
  const held = new Map<string, { revision: number | null; passages: Map<number, number> }>();
  for await (const { id, revision } of documentsIn(admin, indexNames.transcripts, transcriptRow)) {
    held.set(id, { revision, passages: new Map() });
  }
  for await (const { transcriptId, revision } of documentsIn(admin, indexNames.passages, passageRow)) {
    const one = held.get(transcriptId) ?? { revision: null, passages: new Map<number, number>() };
    one.passages.set(revision, (one.passages.get(revision) ?? 0) + 1);
    held.set(transcriptId, one);
  }
  return held;
}
