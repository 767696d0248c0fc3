import { once } from "node:events";
import type { Writable } from "node:stream";
import Papa from "papaparse";
import { recordAudit } from "../audit/record.js";
import type { ArchiveDependencies } from "../transcripts/archive.js";
import { representTranscript } from "../transcripts/representation.js";
import { formatCallNumber, passagesOf, type Transcript } from "../transcripts/transcript.js";
import { allTranscripts } from "../transcripts/walk.js";

export const exportFormats = ["jsonl", "csv"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Names as `import` reads them in a table's header; the text is in `body`, its paragraphs parted by blank lines. */
const columns = [
  "id",
  "callNumber",
  "status",
  "revision",
  "title",
  "date",
  "place",
  "outlet",
  "url",
  "spokesperson",
  "office",
  "language",
  "sha256",
  "body",
] as const;

function cellsOf(transcript: Transcript): Record<(typeof columns)[number], string | number | null> {
  const { id, status, revision, title, date, place, outlet, url, language, sha256 } = transcript;
  const { callNumber, spokesperson, turns } = transcript;
  return {
    id,
    callNumber: callNumber === null ? null : formatCallNumber(callNumber),
    status,
    revision,
    title,
    date,
    place,
    outlet,
    url,
    spokesperson: spokesperson?.name ?? null,
    office: spokesperson?.office ?? null,
    language,
    sha256,
    body: passagesOf(turns)
      .map(({ passage }) => passage.text)
      .join("\n\n"),
  };
}

/** RFC 4180: lines end in CRLF. */
const csv = (rows: readonly (readonly unknown[])[]) =>
  `${Papa.unparse([...rows.map((row) => [...row])])}\r\n`;

const writers: Record<ExportFormat, { head: string; write: (transcript: Transcript) => string }> = {
  jsonl: { head: "", write: (transcript) => `${JSON.stringify(representTranscript(transcript))}\n` },
  csv: {
    head: csv([columns]),
    write: (transcript) => {
      const cells = cellsOf(transcript);
      return csv([columns.map((column) => cells[column])]);
    },
  },
};

async function put(output: Writable, text: string): Promise<void> {
  if (!output.write(text)) await once(output, "drain");
}

/**
 * Writes every transcript, drafts and what is in the trash too, at its current revision: a line each as the API gives it, or a row
 * each. However large the archive is, a few transcripts are in memory.
 */
export async function exportTranscripts(
  { catalogue, now }: ArchiveDependencies,
  { format, by, output }: { format: ExportFormat; by: string; output: Writable },
): Promise<void> {
  const { head, write } = writers[format];
  let transcripts = 0;
  if (head !== "") await put(output, head);
  for await (const transcript of allTranscripts(catalogue)) {
    await put(output, write(transcript));
    transcripts += 1;
  }
  const line = { at: now().toISOString(), by, action: "exported", transcriptId: null } as const;
  await catalogue
    .transaction()
    .execute((store) => recordAudit(store, { ...line, details: { format, transcripts } }));
}
