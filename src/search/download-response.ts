import type { Request, Response } from "express";
import { sendPieces } from "../web/send-pieces.js";
import { type DownloadSource, mediaTypes, writeDownload } from "./download.js";
import { type DownloadFormat, downloadFormats, type SearchRequest } from "./request.js";

/** The format that a request prefers by its `Accept` header; null for JSON, which is for who names none. */
export function acceptedFormat(request: Request): DownloadFormat | null {
  const accepted = request.accepts(["application/json", ...Object.values(mediaTypes)]);
  return downloadFormats.find((format) => mediaTypes[format] === accepted) ?? null;
}

/** An iterator that has been asked for its first piece already. */
async function* resumed(first: IteratorResult<string, void>, rest: AsyncGenerator<string, void>) {
  if (!first.done) yield first.value;
  yield* rest;
}

/**
 * Sends every result of a search, no faster than the client takes it, and stops asking the engine when the client leaves. Where the
 * engine fails in the middle, the connection breaks off, so that half a table is never taken for the whole.
 * @throws ArchiveError `unavailable` where the engine does not answer at all.
 */
export async function sendDownload(
  response: Response,
  source: DownloadSource,
  request: SearchRequest,
  { format, publicUrl }: { format: DownloadFormat; publicUrl: string },
): Promise<void> {
  const pieces = writeDownload(source, request, { format, publicUrl });
  const first = await pieces.next();
  // The name first: it sets a type by its ending, which not every one has.
  response.attachment(`jubir-${request.unit}.${format}`).type(`${mediaTypes[format]}; charset=utf-8`);
  await sendPieces(response, resumed(first, pieces));
}
