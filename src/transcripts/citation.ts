import { passageAnchor } from "../urls.js";
import { type CallNumber, formatCallNumber, type Transcript } from "./transcript.js";

/** A transcript, or one passage of it, as CSL-JSON knows it (Citation Style Language 1.0.2, appendix on variables). */
export interface CitedItem {
  readonly id: string;
  readonly type: "speech" | "article-newspaper";
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly "container-title"?: string;
  readonly publisher?: string;
  readonly "event-place"?: string;
  readonly genre: string;
  readonly archive: string;
  readonly archive_location: string;
  readonly URL: string;
  readonly language: string;
}

export interface Cited {
  readonly transcript: Transcript & { readonly callNumber: CallNumber };
  /** Number of the passage that is cited; null for the transcript as a whole. */
  readonly passage: number | null;
  /** Absolute address of the transcript. */
  readonly address: string;
}

/** `JB 2025/048, ¶ 12`: where in the archive the words stand. */
export function citedPlace({ transcript, passage }: Pick<Cited, "transcript" | "passage">): string {
  const callNumber = formatCallNumber(transcript.callNumber);
  return passage === null ? callNumber : `${callNumber}, ¶ ${passage}`;
}

/**
 * Who is answerable for the words: the spokesperson where a transcript gives them as said, the outlet where it is an
 * article about them. Whoever is merely written about is no author.
 */
export function citedAuthor({ turns, spokesperson, outlet }: Transcript): string | null {
  return isSpoken(turns) ? (spokesperson?.name ?? null) : outlet;
}

function isSpoken(turns: Transcript["turns"]): boolean {
  return turns.some(({ role, speaker }) => role === "answer" || (role === "statement" && speaker !== null));
}

/**
 * @param genre what kind of thing it is, in the reader's words: "Transkrip jumpa pers".
 * @returns the item with what the archive knows and nothing else; names are kept whole, since how a name is parted
 *   differs from country to country and is not recorded.
 */
export function citedItem(cited: Cited, genre: string): CitedItem {
  const { transcript, passage, address } = cited;
  const { title, date, place, outlet, spokesperson, turns, language, callNumber } = transcript;
  const spoken = isSpoken(turns);
  const issued = date === null ? null : date.split("-").map(Number);
  return {
    id: `JB-${callNumber.year}-${callNumber.number}${passage === null ? "" : `-${passageAnchor(passage)}`}`,
    type: spoken ? "speech" : "article-newspaper",
    title,
    ...(spoken && spokesperson !== null ? { author: [{ literal: spokesperson.name }] } : {}),
    ...(issued === null ? {} : { issued: { "date-parts": [issued] } }),
    ...(outlet === null ? {} : spoken ? { publisher: outlet } : { "container-title": outlet }),
    ...(place === null ? {} : { "event-place": place }),
    genre,
    archive: "Jubir",
    archive_location: citedPlace(cited),
    URL: passage === null ? address : `${address}#${passageAnchor(passage)}`,
    language,
  };
}
