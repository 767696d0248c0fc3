import type { Transaction } from "kysely";
import type { CatalogueSchema } from "../database/schema.js";
import type { Submission } from "./archive.js";
import { exchangesOf, isExchange } from "./exchanges.js";
import { passagesOf, type TranscriptContent } from "./transcript.js";

type Store = Transaction<CatalogueSchema>;

/** Writes a transcript's first revision with its turns and passages. */
export async function insertRevision(
  store: Store,
  id: string,
  { content, layout, confidence, by }: Submission,
  createdAt: string,
): Promise<void> {
  const { title, date, place, outlet, url, spokesperson, language } = content;
  await store
    .insertInto("revisions")
    .values({
      transcript_id: id,
      number: 1,
      title,
      date,
      place,
      outlet,
      url,
      language,
      exchanges: exchangesOf(content.turns).filter(isExchange).length,
      layout,
      confidence,
      spokesperson_name: spokesperson?.name ?? null,
      spokesperson_office: spokesperson?.office ?? null,
      created_at: createdAt,
      created_by: by,
    })
    .execute();
  await insertTurns(store, id, 1, content.turns);
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
  const passageRows = passagesOf(turns).map(({ turn, passage }) => ({
    transcript_id,
    revision,
    turn: turn.number,
    number: passage.number,
    text: passage.text,
  }));
  for (const rows of chunksOf(turnRows)) await store.insertInto("turns").values(rows).execute();
  for (const rows of chunksOf(passageRows)) await store.insertInto("passages").values(rows).execute();
}
