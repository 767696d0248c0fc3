import { setTimeout as pause } from "node:timers/promises";
import {
  CompiledQuery,
  type DatabaseConnection,
  type QueryResult,
  SelectQueryNode,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
} from "kysely";
import Database from "libsql";

/** A file opened twice, so that reading waits for nobody: SQLite's log lets it go on beside one who writes. */
export interface OpenFile {
  readonly writing: SqliteDatabase;
  readonly reading: SqliteDatabase;
  /** Whether a transaction is under way on `writing`. */
  readonly inTransaction: () => boolean;
}

/** Milliseconds between attempts to write while another process does, and in all. */
const retryInterval = 5;
const longestWait = 10_000;

/** Tries again while another process writes. SQLite itself would wait in its call, and nothing else in this process would be done. */
async function untilFree<Result>(write: () => Promise<Result>): Promise<Result> {
  const deadline = performance.now() + longestWait;
  for (;;) {
    try {
      return await write();
    } catch (error) {
      const isBusy = error instanceof Database.SqliteError && error.code.startsWith("SQLITE_BUSY");
      if (!isBusy || performance.now() > deadline) throw error;
      await pause(retryInterval);
    }
  }
}

/** Reads at once, and takes the one connection that writes only where it has to: for a statement, or for a whole transaction. */
class FileConnection implements DatabaseConnection {
  /** The connection of the transaction under way. */
  transaction: DatabaseConnection | null = null;

  constructor(
    private readonly reading: DatabaseConnection,
    private readonly writing: <Result>(
      work: (connection: DatabaseConnection) => Promise<Result>,
    ) => Promise<Result>,
  ) {}

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.transaction !== null) return this.transaction.executeQuery<Row>(query);
    if (SelectQueryNode.is(query.query)) return this.reading.executeQuery<Row>(query);
    return this.writing((connection) => untilFree(async () => connection.executeQuery<Row>(query)));
  }

  streamQuery(): never {
    throw new Error("Rows are not streamed: a cursor would hold an old state of the file.");
  }
}

/**
 * Transactions take the write lock at their start. SQLite's default takes it at the first write, where a transaction that has read
 * before cannot wait for another process and fails instead.
 */
class FileDriver extends SqliteDriver {
  private readonly readers: SqliteDriver;
  private reading: DatabaseConnection | null = null;

  constructor(private readonly file: OpenFile) {
    super({ database: file.writing });
    this.readers = new SqliteDriver({ database: file.reading });
  }

  override async init(): Promise<void> {
    await super.init();
    await this.readers.init();
    // Never given back: each of its statements is run in one go, so that there is no turn to wait for.
    this.reading = await this.readers.acquireConnection();
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    if (this.reading === null) throw new Error("The file is not open.");
    return new FileConnection(this.reading, async (work) => {
      const connection = await super.acquireConnection();
      try {
        return await work(connection);
      } finally {
        await super.releaseConnection();
      }
    });
  }

  override async releaseConnection(): Promise<void> {}

  override async beginTransaction(connection: FileConnection): Promise<void> {
    const writing = await super.acquireConnection();
    try {
      await untilFree(async () => writing.executeQuery(CompiledQuery.raw("begin immediate")));
    } catch (error) {
      await super.releaseConnection();
      throw error;
    }
    connection.transaction = writing;
  }

  override async commitTransaction(connection: FileConnection): Promise<void> {
    await super.commitTransaction(connection);
    await this.endTransaction(connection);
  }

  /** On a full disk SQLite has rolled back by itself: doing so again would fail, and hide why. */
  override async rollbackTransaction(connection: FileConnection): Promise<void> {
    try {
      if (this.file.inTransaction()) await super.rollbackTransaction(connection);
    } finally {
      await this.endTransaction(connection);
    }
  }

  private async endTransaction(connection: FileConnection): Promise<void> {
    if (connection.transaction === null) return;
    connection.transaction = null;
    await super.releaseConnection();
  }

  override async destroy(): Promise<void> {
    await this.readers.destroy();
    await super.destroy();
  }
}

/** SQLite in a file where many read while one writes. */
export class FileDialect extends SqliteDialect {
  constructor(private readonly file: OpenFile) {
    super({ database: file.writing });
  }

  override createDriver(): SqliteDriver {
    return new FileDriver(this.file);
  }
}
