import { sql } from "kysely";
import type { Catalogue } from "./open.js";

/** Bytes of the catalogue's file, which holds the originals too. */
export async function catalogueBytes(catalogue: Catalogue): Promise<number> {
  const { rows } = await sql<{ bytes: number }>`
    select page_count * page_size as bytes from pragma_page_count(), pragma_page_size()
  `.execute(catalogue);
  return rows[0]?.bytes ?? 0;
}
