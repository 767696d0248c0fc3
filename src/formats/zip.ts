import type { Readable } from "node:stream";
import { crc32 } from "node:zlib";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { ArchiveError } from "../errors.js";
import type { ReceivedFile } from "./extract.js";
import {
  maxArchiveEntries,
  maxEntryBytes,
  maxPackingRatio,
  maxUnpackedBytes,
  minRatioBytes,
} from "./limits.js";

/** A file within a ZIP, not yet unpacked; `path` is a label and never a place to write to. */
export interface PackedFile {
  readonly path: string;
  /** @throws ArchiveError when the entry is encrypted, damaged, beyond a limit, or its path leads out of the archive */
  readonly unpack: () => Promise<Uint8Array>;
}

/**
 * The files that a ZIP lists, in its order and without directories.
 * @throws ArchiveError `unprocessable` for a damaged ZIP, `too_large` for one that lists too many entries or bytes
 */
export async function listPackedFiles({ name, bytes }: ReceivedFile): Promise<PackedFile[]> {
  const zip = await openZip(name, bytes);
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch (error) {
    throw damaged(name, error);
  }
  const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (total > maxUnpackedBytes) {
    throw new ArchiveError("too_large", "formats.archive_too_large", {
      file: name,
      limit: megabytes(maxUnpackedBytes),
    });
  }
  return entries
    .map((entry) => ({ entry, path: pathOf(entry) }))
    .filter(({ path }) => !path.endsWith("/"))
    .map(({ entry, path }) => ({ path, unpack: () => unpackEntry(zip, entry, `${name} › ${path}`) }));
}

async function openZip(name: string, bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await yauzl
    .fromBufferPromise(buffer, { lazyEntries: true, decodeStrings: false })
    .catch((error: unknown) => {
      throw damaged(name, error);
    });
  if (zip.entryCount > maxArchiveEntries) {
    throw new ArchiveError("too_large", "formats.archive_crowded", { file: name, limit: maxArchiveEntries });
  }
  return zip;
}

function pathOf(entry: Entry): string {
  const path = yauzl.getFileNameLowLevel(
    entry.generalPurposeBitFlag,
    entry.fileNameRaw,
    entry.extraFields,
    false,
  );
  return path.normalize("NFC");
}

async function unpackEntry(zip: ZipFile, entry: Entry, file: string): Promise<Uint8Array> {
  if (yauzl.validateFileName(pathOf(entry)) !== null) {
    throw new ArchiveError("unprocessable", "formats.unsafe_path", { file });
  }
  if (entry.isEncrypted()) throw new ArchiveError("unprocessable", "formats.protected", { file });
  const { compressedSize, uncompressedSize } = entry;
  if (uncompressedSize > maxEntryBytes) {
    throw new ArchiveError("too_large", "formats.entry_too_large", { file, limit: megabytes(maxEntryBytes) });
  }
  if (uncompressedSize > minRatioBytes && uncompressedSize > compressedSize * maxPackingRatio) {
    throw new ArchiveError("unprocessable", "formats.packed_too_tight", { file, limit: maxPackingRatio });
  }
  try {
    const bytes = await collect(await zip.openReadStreamPromise(entry));
    if (crc32(bytes) !== entry.crc32) throw new Error("checksum differs");
    return bytes;
  } catch (error) {
    throw damaged(file, error);
  }
}

/** The reader ends a stream that runs past the size its entry declares, so what is collected is bounded by that size. */
async function collect(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function damaged(file: string, cause: unknown): ArchiveError {
  return new ArchiveError("unprocessable", "formats.damaged", { file, type: "ZIP" }, { cause });
}

function megabytes(size: number): number {
  return Math.round(size / 1024 ** 2);
}
