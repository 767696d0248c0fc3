import type { SqliteDatabase, SqliteStatement } from "kysely";
import { LRUCache } from "lru-cache";

/** Characters of the statements that are kept, and of one: those that insert many rows are long, and rarely twice the same. */
const keptCharacters = 100_000;
const longestKept = 4_000;

/**
 * A database that keeps the statements it was asked for of late: to prepare one takes longer than to run most. A statement may be
 * run again once its rows are read, which holds here since a connection runs one at a time.
 */
export function keepingPrepared(database: SqliteDatabase): SqliteDatabase {
  const kept = new LRUCache<string, SqliteStatement>({
    maxSize: keptCharacters,
    maxEntrySize: longestKept,
    sizeCalculation: (_, sql) => sql.length,
  });
  return {
    prepare: (sql) => {
      const known = kept.get(sql);
      if (known !== undefined) return known;
      const statement = database.prepare(sql);
      kept.set(sql, statement);
      return statement;
    },
    close: () => {
      kept.clear();
      database.close();
    },
  };
}
