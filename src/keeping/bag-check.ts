import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { damaged } from "./bag-lines.js";
import { payload } from "./bag-records.js";

/** Whether a folder says of itself that it is a bag. */
export async function isBag(directory: string): Promise<boolean> {
  const declaration = await readFile(join(directory, "bagit.txt"), "utf8").catch(() => "");
  return /^\ufeff?BagIt-Version: *\d+\.\d+/u.test(declaration);
}

/** Paths of a manifest with their digests; a manifest writes CR, LF and % as RFC 8493 (2.1.3) has them. */
async function readManifest(directory: string, name: string): Promise<Map<string, string>> {
  const text = await readFile(join(directory, name), "utf8").catch(() => {
    throw damaged(directory, name);
  });
  const digests = new Map<string, string>();
  for (const line of text.split(/\r?\n|\r/u).filter((one) => one !== "")) {
    const [, digest, encoded] = line.match(/^([0-9a-f]{64})[ \t]+\*?(.+)$/iu) ?? [];
    if (digest === undefined || encoded === undefined) throw damaged(directory, `${name}: ${line}`);
    const path = encoded.replace(/%(0A|0D|25)/giu, (code) => decodeURIComponent(code));
    digests.set(path, digest.toLowerCase());
  }
  return digests;
}

/** Regular files below a folder; a link is none, so that nothing outside the bag is taken for part of it. */
async function filesBelow(directory: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(directory, folder), { withFileTypes: true }).catch(() => {
    throw damaged(directory, folder);
  });
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesBelow(directory, path);
      return entry.isFile() ? [path] : [];
    }),
  );
  return found.flat();
}

/** Null of what cannot be read. */
async function digestOf(path: string): Promise<string | null> {
  const hash = createHash("sha256");
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk);
  } catch {
    return null;
  }
  return hash.digest("hex");
}

async function requireDigests(directory: string, digests: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, digest] of digests)
    if ((await digestOf(join(directory, path))) !== digest) throw damaged(directory, path);
}

/**
 * Checks that a bag is complete and valid (RFC 8493, 3): every file of the payload is in the manifest, every one of the manifest is
 * there, those of an archive among them, and every digest is right.
 * @throws ArchiveError `unprocessable` that names the first file that is wrong
 */
export async function requireValidBag(directory: string): Promise<void> {
  const manifest = await readManifest(directory, "manifest-sha256.txt");
  const tags = await readManifest(directory, "tagmanifest-sha256.txt");
  const present = new Set(await filesBelow(directory, "data"));
  const top = (await readdir(directory, { withFileTypes: true })).filter((entry) => entry.isFile());
  const topNames = new Set(top.map(({ name }) => name));
  const wrong =
    [...manifest.keys()].find((path) => !present.has(path)) ??
    [...present].find((path) => !manifest.has(path)) ??
    Object.values(payload).find((path) => !manifest.has(path)) ??
    [...tags.keys()].find((path) => !topNames.has(path));
  if (wrong !== undefined) throw damaged(directory, wrong);
  await requireDigests(directory, tags);
  await requireDigests(directory, manifest);
}
