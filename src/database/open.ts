import { join } from "node:path";
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from "kysely";
import Database from "libsql";
import { type Migration, migrations } from "./migrations.js";
import { keepingPrepared } from "./prepared.js";
import type { CatalogueSchema } from "./schema.js";

export type Catalogue = Kysely<CatalogueSchema>;

/**
 * Takes the write lock at the start of a transaction. SQLite's default takes it at the first write, where a
 * transaction that has read before cannot wait for another process and fails instead.
 */
class ImmediateDriver extends SqliteDriver {
  constructor(
    private readonly file: Database.Database,
    settings: SqliteDialectConfig,
  ) {
    super(settings);
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }

  /** On a full disk SQLite has rolled back by itself: doing so again would fail, and hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.file.inTransaction) await super.rollbackTransaction(connection);
  }
}

class CatalogueDialect extends SqliteDialect {
  constructor(
    private readonly file: Database.Database,
    private readonly settings: SqliteDialectConfig = { database: file },
  ) {
    super(settings);
  }

  override createDriver() {
    return new ImmediateDriver(this.file, this.settings);
  }
}

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

/** Opens a copy of a catalogue that nobody works on, to look at it and no more: its schema stays as it is. */
export function openCopy(path: string): Catalogue {
  const database = new Database(path, { readonly: true });
  return new Kysely<CatalogueSchema>({ dialect: new CatalogueDialect(database) });
}

/** 16 MB of pages are kept: an import writes all over the signatures' index, which is larger than SQLite's usual 2 MB. */
const pragmas = [
  "journal_mode=WAL",
  "synchronous=FULL",
  "busy_timeout=10000",
  "foreign_keys=ON",
  "cache_size=-16000",
];

/**
 * Opens the catalogue in a data directory, creating it where there is none.
 * The write-ahead log lets the command line work beside the server; `synchronous=FULL` makes an
 * acknowledged write survive a power cut.
 */
export async function openCatalogue(dataDirectory: string): Promise<Catalogue> {
  const database = new Database(join(dataDirectory, catalogueFile));
  for (const pragma of pragmas) database.pragma(pragma);
  const catalogue = new Kysely<CatalogueSchema>({
    dialect: new CatalogueDialect(database, { database: keepingPrepared(database) }),
  });
  await migrate(catalogue);
  return catalogue;
}
