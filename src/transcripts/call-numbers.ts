import type { Transaction } from "kysely";
import { nextNumber } from "../database/counters.js";
import type { CatalogueSchema } from "../database/schema.js";
import type { CallNumber } from "./transcript.js";

/**
 * The next call number in the year of the briefing, or of its receipt where the briefing's date is not known: a number once given
 * is permanent, so a date that is found later does not move the transcript.
 */
export async function giveCallNumber(
  store: Transaction<CatalogueSchema>,
  date: string | null,
  receivedAt: string,
): Promise<CallNumber> {
  const year = Number((date ?? receivedAt).slice(0, 4));
  return { year, number: await nextNumber(store, `call-number:${year}`) };
}
