import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { CatalogueSchema } from "../database/schema.js";
import { ArchiveError } from "../errors.js";
import { transcriptUrl, urls } from "../urls.js";
import { formatCallNumber, passagesOf, type TranscriptContent } from "./transcript.js";

type Store = Kysely<CatalogueSchema>;

/** What tells that two files, or two transcripts, are the same: SHA-256 in hexadecimal digits. */
export function sha256(data: Uint8Array | string): string {
  return createHash("sha256").update(data).digest("hex");
}

/** Digest of title and text with white space and case folded: equal digests are one transcript handed in twice. */
export function textDigest({ title, turns }: Pick<TranscriptContent, "title" | "turns">): string {
  const text = [title, ...passagesOf(turns).map(({ passage }) => passage.text)].join(" ");
  return sha256(text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim());
}

function transcriptsWithOriginals(store: Store) {
  return store
    .selectFrom("transcripts")
    .innerJoin("originals", "originals.id", "transcripts.original_id")
    .innerJoin("revisions", (join) =>
      join
        .onRef("revisions.transcript_id", "=", "transcripts.id")
        .onRef("revisions.number", "=", "transcripts.revision"),
    )
    .select([
      "transcripts.id",
      "transcripts.status",
      "transcripts.call_year",
      "transcripts.call_number",
      "revisions.title",
      "originals.sha256",
    ]);
}

type Twin = Awaited<ReturnType<ReturnType<typeof transcriptsWithOriginals>["executeTakeFirstOrThrow"]>>;

function refusalOf(twin: Twin, same: "bytes" | "text"): ArchiveError {
  const parameters = { existingTitle: twin.title, id: twin.id, same };
  if (twin.status === "trashed") {
    return new ArchiveError("conflict", "duplicate.trashed", { ...parameters, url: urls.review(twin.id) });
  }
  if (twin.call_year === null || twin.call_number === null) {
    const url = `/api/v1/transcripts/${twin.id}`;
    return new ArchiveError("conflict", "duplicate.draft", { ...parameters, url });
  }
  const callNumber = { year: twin.call_year, number: twin.call_number };
  return new ArchiveError("conflict", "duplicate.published", {
    ...parameters,
    callNumber: formatCallNumber(callNumber),
    url: transcriptUrl(callNumber),
  });
}

/** For each of these digests of files that the archive has already: the `conflict` that names the transcript made from it. */
export async function findSameBytes(
  store: Store,
  digests: readonly string[],
): Promise<Map<string, ArchiveError>> {
  if (digests.length === 0) return new Map();
  const twins = await transcriptsWithOriginals(store).where("originals.sha256", "in", digests).execute();
  return new Map(twins.map((twin) => [twin.sha256, refusalOf(twin, "bytes")]));
}

/** @throws ArchiveError `conflict` where the archive has this file or this text already. */
export async function refuseDuplicate(store: Store, fileDigest: string, digest: string): Promise<void> {
  const same = (await findSameBytes(store, [fileDigest])).get(fileDigest);
  if (same !== undefined) throw same;
  // A query of its own: one that asks for either digest finds no index to use.
  const twin = await transcriptsWithOriginals(store)
    .where("transcripts.text_digest", "=", digest)
    .executeTakeFirst();
  if (twin !== undefined) throw refusalOf(twin, "text");
}
