import { createHash } from "node:crypto";
import { mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { sha256 } from "../transcripts/duplicates.js";
import { syncToDisk } from "./file-sync.js";

/** A bag under construction (BagIt 1.0, RFC 8493). */
export interface BagWriter {
  /** Writes a file of the payload; `path` begins with `data/` and has no characters that a manifest would have to encode. */
  add(path: string, chunks: AsyncIterable<string | Buffer> | Iterable<string | Buffer>): Promise<void>;
  /** Writes the manifests and `bag-info.txt` with these elements (RFC 8493, 2.2.2). */
  finish(info: Readonly<Record<string, string>>): Promise<void>;
}

const declaration = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

function manifestOf(digests: ReadonlyMap<string, string>): string {
  return [...digests].map(([path, digest]) => `${digest}  ${path}\n`).join("");
}

/** Begins a bag in an empty folder. */
export function startBag(directory: string): BagWriter {
  const digests = new Map<string, string>();
  let octets = 0;

  const write = async (path: string, chunks: AsyncIterable<string | Buffer> | Iterable<string | Buffer>) => {
    const target = join(directory, path);
    await mkdir(dirname(target), { recursive: true });
    const handle = await open(target, "wx");
    const hash = createHash("sha256");
    try {
      for await (const chunk of chunks) {
        const bytes = Buffer.from(chunk);
        hash.update(bytes);
        octets += bytes.byteLength;
        await handle.appendFile(bytes);
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
    return hash.digest("hex");
  };

  return {
    add: async (path, chunks) => {
      digests.set(path, await write(path, chunks));
    },
    finish: async (info) => {
      const elements = { ...info, "Payload-Oxum": `${octets}.${digests.size}` };
      const tags = new Map([
        ["bagit.txt", declaration],
        [
          "bag-info.txt",
          Object.entries(elements)
            .map(([label, value]) => `${label}: ${value}\n`)
            .join(""),
        ],
        ["manifest-sha256.txt", manifestOf(digests)],
      ]);
      const tagDigests = new Map([...tags].map(([path, text]) => [path, sha256(text)]));
      tags.set("tagmanifest-sha256.txt", manifestOf(tagDigests));
      for (const [path, text] of tags) await write(path, [text]);
      await syncToDisk(directory);
    },
  };
}
