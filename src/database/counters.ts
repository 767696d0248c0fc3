import type { Transaction } from "kysely";
import type { CatalogueSchema } from "./schema.js";

/** The next number of a sequence that never gives a number twice, starting at 1. */
export async function nextNumber(transaction: Transaction<CatalogueSchema>, name: string): Promise<number> {
  const row = await transaction
    .insertInto("counters")
    .values({ name, value: 1 })
    .onConflict((conflict) =>
      conflict.column("name").doUpdateSet((expression) => ({
        value: expression("counters.value", "+", 1),
      })),
    )
    .returning("value")
    .executeTakeFirstOrThrow();
  return row.value;
}
