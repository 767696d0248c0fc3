import type { Catalogue } from "../database/open.js";
import { findTranscripts } from "./store.js";
import type { Transcript } from "./transcript.js";

/** Transcripts that are in memory at once. */
const pageSize = 50;

/** Every transcript whatever its status, at its current revision, in the order of ids. */
export async function* allTranscripts(catalogue: Catalogue): AsyncGenerator<Transcript> {
  let last = "";
  for (;;) {
    const rows = await catalogue
      .selectFrom("transcripts")
      .select("id")
      .where("id", ">", last)
      .orderBy("id")
      .limit(pageSize)
      .execute();
    const ids = rows.map(({ id }) => id);
    const found = await findTranscripts(catalogue, ids);
    yield* found.sort((a, b) => (a.id < b.id ? -1 : 1));
    if (ids.length < pageSize) return;
    last = ids.at(-1) ?? last;
  }
}
