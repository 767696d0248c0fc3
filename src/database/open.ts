import { join } from "node:path";
import { Kysely, SqliteDialect } from "kysely";
import Database from "libsql";
import { FileDialect } from "./driver.js";
import { type Migration, migrations } from "./migrations.js";
import { keepingPrepared } from "./prepared.js";
import type { CatalogueSchema } from "./schema.js";

export type Catalogue = Kysely<CatalogueSchema>;

async function applyMigration(catalogue: Catalogue, { name, up }: Migration): Promise<void> {
  await catalogue.transaction().execute(async (transaction) => {
    const done = await transaction
      .selectFrom("migrations")
      .where("name", "=", name)
      .select("name")
      .executeTakeFirst();
    if (done !== undefined) return;
    await up(transaction.schema);
    await transaction.insertInto("migrations").values({ name }).execute();
  });
}

/** Brings the schema up to date; safe when several processes open the catalogue at once. */
async function migrate(catalogue: Catalogue): Promise<void> {
  await catalogue.schema
    .createTable("migrations")
    .ifNotExists()
    .addColumn("name", "text", (column) => column.primaryKey())
    .execute();
  for (const migration of migrations) await applyMigration(catalogue, migration);
}

/** Name of the catalogue in a data directory. */
export const catalogueFile = "catalogue.sqlite";

function openFileToRead(path: string): Database.Database {
  const database = new Database(path, { readonly: true });
  database.pragma("busy_timeout=10000");
  return database;
}

/** Opens a catalogue in a file to look at it and no more: its schema stays as it is. */
export function openCopy(path: string): Catalogue {
  return new Kysely<CatalogueSchema>({ dialect: new SqliteDialect({ database: openFileToRead(path) }) });
}

/** Opens the catalogue in a data directory to read it, beside whoever writes. */
export function openToRead(dataDirectory: string): Catalogue {
  return openCopy(join(dataDirectory, catalogueFile));
}

/** 16 MB of pages are kept: an import writes all over the signatures' index, which is larger than SQLite's usual 2 MB. */
const pragmas = [
  "busy_timeout=10000",
  "journal_mode=WAL",
  "synchronous=FULL",
  "foreign_keys=ON",
  "cache_size=-16000",
  // From here on nobody waits within SQLite: the driver does.
  "busy_timeout=0",
];

/**
 * Opens the catalogue in a data directory, creating it where there is none.
 * The write-ahead log lets the command line work beside the server; `synchronous=FULL` makes an
 * acknowledged write survive a power cut.
 */
export async function openCatalogue(dataDirectory: string): Promise<Catalogue> {
  const path = join(dataDirectory, catalogueFile);
  const database = new Database(path);
  for (const pragma of pragmas) database.pragma(pragma);
  const catalogue = new Kysely<CatalogueSchema>({
    dialect: new FileDialect({
      writing: keepingPrepared(database),
      reading: keepingPrepared(openFileToRead(path)),
      inTransaction: () => database.inTransaction,
    }),
  });
  await migrate(catalogue);
  return catalogue;
}
