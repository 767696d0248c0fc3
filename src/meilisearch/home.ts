import { randomBytes } from "node:crypto";
import { chmod, mkdir, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { systemErrorOf } from "./system-error.js";

/** Where the embedded server lives, and the key to it. All paths are absolute and free of symbolic links. */
export interface EngineHome {
  readonly directory: string;
  /** The server's own files; another version's or damaged ones are set aside. */
  readonly data: string;
  readonly dumps: string;
  readonly snapshots: string;
  readonly temporary: string;
  readonly masterKey: string;
}

/**
 * Opens `engine/` in the data directory, which exists, with a master key of its own, both for this user only.
 * What a killed server left in its temporary folder is removed.
 */
export async function openEngineHome(dataDirectory: string): Promise<EngineHome> {
  const engine = join(dataDirectory, "engine");
  // Not recursive: on a read-only file system Node would then speak of a missing folder.
  await mkdir(engine, { mode: 0o700 }).catch(ignoring("EEXIST"));
  await chmod(engine, 0o700);
  const directory = await realpath(engine);
  const temporary = join(directory, "temporary");
  await rm(temporary, { recursive: true, force: true });
  await mkdir(temporary, { mode: 0o700 });
  return {
    directory,
    data: join(directory, "data"),
    dumps: join(directory, "dumps"),
    snapshots: join(directory, "snapshots"),
    temporary,
    masterKey: await masterKeyIn(join(directory, "master-key")),
  };
}

/** The key of the embedded server that works in a data directory, for a command beside it. */
export function readMasterKey(dataDirectory: string): Promise<string> {
  return readFile(join(dataDirectory, "engine", "master-key"), "utf8");
}

/** 32 random bytes in base64url, made once. */
async function masterKeyIn(path: string): Promise<string> {
  const stored = await readFile(path, "utf8").catch(ignoring("ENOENT"));
  if (stored !== null && /^[\w-]{43}$/.test(stored)) {
    await chmod(path, 0o600);
    return stored;
  }
  // Also where a full disk left half a key: the index behind it is derived, a new key loses nothing.
  const key = randomBytes(32).toString("base64url");
  await rm(`${path}.new`, { force: true });
  await writeFile(`${path}.new`, key, { mode: 0o600, flush: true });
  await rename(`${path}.new`, path);
  return key;
}

function ignoring(code: string): (error: unknown) => null {
  return (error) => {
    if (systemErrorOf(error)?.code === code) return null;
    throw error;
  };
}
