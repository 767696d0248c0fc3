import { z } from "zod";
import type { Catalogue } from "../database/open.js";

/** The id of the transcript, there or purged, that somebody names by its call number or its id; null where there is none. */
export async function findIdByName(catalogue: Catalogue, name: string): Promise<string | null> {
  const id = z.uuid().safeParse(name.trim()).data;
  if (id !== undefined) return id;
  const [, year, number] = name.match(/(\d{4})\s*\/\s*(\d{1,9})/u) ?? [];
  if (year === undefined || number === undefined) return null;
  const there = await catalogue
    .selectFrom("transcripts")
    .where("call_year", "=", Number(year))
    .where("call_number", "=", Number(number))
    .select("id")
    .executeTakeFirst();
  if (there !== undefined) return there.id;
  const grave = await catalogue
    .selectFrom("tombstones")
    .where("call_year", "=", Number(year))
    .where("call_number", "=", Number(number))
    .select("transcript_id")
    .executeTakeFirst();
  return grave?.transcript_id ?? null;
}
