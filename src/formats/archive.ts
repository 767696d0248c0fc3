import { ArchiveError } from "../errors.js";
import { isArchive } from "./detect.js";
import type { ReceivedFile } from "./extract.js";
import { maxArchiveDepth, maxUnpackedBytes } from "./limits.js";
import { listPackedFiles, type PackedFile } from "./zip.js";

/** A file out of an archive, or why it could not be taken out; its name is the archive's, "›", and its path there. */
export type UnpackedFile = ReceivedFile | { readonly name: string; readonly refusal: ArchiveError };

/** What operating systems put into archives beside people's files. */
const litter = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|\._|Thumbs\.db$|desktop\.ini$)/;

/**
 * The files of a ZIP and of the ZIPs within it, one at a time, so that memory holds one. A file that cannot be had is yielded with its
 * reason, and the rest goes on.
 * @throws ArchiveError for an archive that is damaged or beyond a limit as a whole
 */
export async function* unpackArchive(archive: ReceivedFile): AsyncGenerator<UnpackedFile> {
  yield* unpackWithin(archive, 1, { bytes: 0 });
}

/** What has been unpacked so far, over all archives within the first. */
interface Progress {
  bytes: number;
}

async function* unpackWithin(
  archive: ReceivedFile,
  depth: number,
  progress: Progress,
): AsyncGenerator<UnpackedFile> {
  for (const packed of await listPackedFiles(archive)) {
    if (litter.test(packed.path)) continue;
    const file = await unpackOne(`${archive.name} › ${packed.path}`, packed);
    if ("refusal" in file) {
      yield file;
      continue;
    }
    progress.bytes += file.bytes.length;
    if (progress.bytes > maxUnpackedBytes) {
      const limit = Math.round(maxUnpackedBytes / 1024 ** 2);
      throw new ArchiveError("too_large", "formats.archive_too_large", { file: archive.name, limit });
    }
    if (await isArchive(file.bytes)) yield* unpackFurther(file, depth, progress);
    else yield file;
  }
}

/** A file that is itself an archive stands for what it holds; a bad one must not end the archive around it. */
async function* unpackFurther(
  file: ReceivedFile,
  depth: number,
  progress: Progress,
): AsyncGenerator<UnpackedFile> {
  try {
    if (depth < maxArchiveDepth) yield* unpackWithin(file, depth + 1, progress);
    else
      throw new ArchiveError("unprocessable", "formats.archive_too_deep", { file: file.name, limit: depth });
  } catch (error) {
    yield { name: file.name, refusal: refusalIn(error) };
  }
}

async function unpackOne(name: string, packed: PackedFile): Promise<UnpackedFile> {
  try {
    return { name, bytes: await packed.unpack() };
  } catch (error) {
    return { name, refusal: refusalIn(error) };
  }
}

function refusalIn(error: unknown): ArchiveError {
  if (error instanceof ArchiveError) return error;
  throw error;
}
