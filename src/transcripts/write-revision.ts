import type { Transaction } from "kysely";
import type { CatalogueSchema } from "../database/schema.js";
import { exchangesOf, isExchange } from "./exchanges.js";
import type { Revision } from "./revision.js";
import { passagesOf, type TranscriptContent } from "./transcript.js";

type Store = Transaction<CatalogueSchema>;

/** Writes a revision of a transcript with its turns and passages; those before it stay as they are. */
export async function insertRevision(store: Store, id: string, revision: Revision): Promise<void> {
  const { number, content, layout, confidence, evidence, by, at, reason } = revision;
  const { title, date, place, outlet, url, spokesperson, language } = content;
  await store
    .insertInto("revisions")
    .values({
      transcript_id: id,
      number,
      title,
      date,
      place,
      outlet,
      url,
      language,
      exchanges: exchangesOf(content.turns).filter(isExchange).length,
      layout,
      confidence,
      evidence: JSON.stringify(evidence),
      spokesperson_name: spokesperson?.name ?? null,
      spokesperson_office: spokesperson?.office ?? null,
      created_at: at,
      created_by: by,
      reason,
    })
    .execute();
  await insertTurns(store, id, number, content.turns);
}

/** Rows a statement: SQLite binds at most 32,766 values at once. */
const rowsPerStatement = 2000;

function chunksOf<T>(items: readonly T[]): T[][] {
  const count = Math.ceil(items.length / rowsPerStatement);
  return Array.from({ length: count }, (_, chunk) =>
    items.slice(chunk * rowsPerStatement, (chunk + 1) * rowsPerStatement),
  );
}

async function insertTurns(
  store: Store,
  transcript_id: string,
  revision: number,
  turns: TranscriptContent["turns"],
): Promise<void> {
  const turnRows = turns.map(({ number, role, speaker, affiliation }) => ({
    transcript_id,
    revision,
    number,
    role,
    speaker,
    affiliation,
  }));
  const passageRows = passagesOf(turns).map(({ turn, passage }, index) => ({
    transcript_id,
    revision,
    turn: turn.number,
    number: passage.number,
    position: index + 1,
    text: passage.text,
  }));
  for (const rows of chunksOf(turnRows)) await store.insertInto("turns").values(rows).execute();
  for (const rows of chunksOf(passageRows)) await store.insertInto("passages").values(rows).execute();
}
