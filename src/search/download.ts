import Papa from "papaparse";
import type { z } from "zod";
import type { SearchEngine } from "../meilisearch/search-engine.js";
import { formatCallNumber } from "../transcripts/transcript.js";
import { passageAnchor } from "../urls.js";
import { readingUrl } from "./cards.js";
import { type foundTranscript, passageRow, transcriptRow } from "./contract.js";
import { everyMatch, type Match } from "./every-match.js";
import type { SearchQuery } from "./query.js";
import type { DownloadFormat, SearchRequest } from "./request.js";
import type { Card } from "./transcript-queries.js";
import type { Understand } from "./understanding.js";

export const mediaTypes = { csv: "text/csv", jsonl: "application/jsonl" } as const;

/** What downloads are read from. */
export interface DownloadSource {
  readonly engine: SearchEngine;
  readonly understand: Understand;
}

type Row = z.infer<typeof transcriptRow> | z.infer<typeof passageRow>;

/**
 * A transcript as lists of results give it.
 * @param query carried by the address, so that its marks are shown there
 */
export function representFound(
  { id, title, date, spokesperson, outlet, place, callNumber }: Omit<Card, "language" | "exchanges">,
  publicUrl: string,
  query?: SearchQuery,
): z.infer<typeof foundTranscript> {
  return {
    id,
    callNumber: callNumber === null ? null : formatCallNumber(callNumber),
    title,
    date,
    spokesperson,
    outlet,
    place,
    url: publicUrl + readingUrl(callNumber, query),
  };
}

function rowOf({ card, passage }: Match, publicUrl: string, query: SearchQuery): Row {
  const found = representFound(card, publicUrl, query);
  if (passage === null) return found;
  const { number, role, speaker, affiliation, text } = passage;
  const url = `${found.url}#${passageAnchor(number)}`;
  return { ...found, url, number, role, speaker, affiliation, text };
}

/** RFC 4180: lines end in CRLF. Texts stand as they were said: nothing in them is altered for spreadsheets. */
const csv = (rows: readonly (readonly unknown[])[]) =>
  rows.length === 0 ? "" : `${Papa.unparse(rows.map((row) => [...row]))}\r\n`;

/** The columns of a table of these rows. */
function columnsOf({ unit }: SearchRequest): (keyof z.infer<typeof passageRow>)[] {
  return unit === "passages" ? passageRow.keyof().options : transcriptRow.keyof().options;
}

/** How rows are written, batch by batch. */
function writerOf(format: DownloadFormat, request: SearchRequest) {
  if (format === "jsonl") {
    return {
      head: "",
      write: (rows: readonly Row[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join(""),
    };
  }
  const columns = columnsOf(request);
  const cells = (row: Partial<z.infer<typeof passageRow>>) => columns.map((column) => row[column]);
  return { head: csv([columns]), write: (rows: readonly Row[]) => csv(rows.map(cells)) };
}

/**
 * Every result of a search as text, a row each, in pieces as they are found. The first piece comes when the engine has answered.
 * @throws ArchiveError `unavailable` when the engine does not answer.
 */
export async function* writeDownload(
  { engine, understand }: DownloadSource,
  request: SearchRequest,
  { format, publicUrl }: { format: DownloadFormat; publicUrl: string },
): AsyncGenerator<string> {
  const { head, write } = writerOf(format, request);
  let text = head;
  for await (const batch of everyMatch(engine, (await understand(request)).ways)) {
    text += write(batch.map((match) => rowOf(match, publicUrl, request.query)));
    yield text;
    text = "";
  }
  if (text !== "") yield text;
}
