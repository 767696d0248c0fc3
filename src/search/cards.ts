import { labelSpeaker } from "../transcripts/speaker-label.js";
import { type CallNumber, formatCallNumber } from "../transcripts/transcript.js";
import { passageAnchor, transcriptUrl, urls, withParameters } from "../urls.js";
import type { Link } from "../web/frame.js";
import type { Wording } from "../web/wording.js";
import { searchUrl } from "./addresses.js";
import { findHighlights } from "./highlight.js";
import type { ExcerptGroup, PassageExcerpt, ResultCard, TranscriptCard } from "./page.js";
import type { SearchQuery } from "./query.js";
import type { SearchRequest } from "./request.js";
import type { PassageHit, TranscriptHit } from "./results.js";
import { chooseSnippet, segmentsOf } from "./snippet.js";

interface Listed {
  readonly title: string;
  readonly date: string | null;
  readonly callNumber: CallNumber | null;
  readonly language: string;
  readonly spokesperson: string | null;
  readonly outlet: string | null;
  readonly place: string | null;
  readonly exchanges: number;
}

/** The address of a transcript, carrying the query whose marks it is to show. */
export function readingUrl(
  callNumber: CallNumber | null,
  query?: Pick<SearchQuery, "text" | "exactOnly">,
): string {
  if (callNumber === null) return urls.home;
  const match = query?.exactOnly ? "exact" : null;
  return withParameters(transcriptUrl(callNumber), { q: query?.text, match });
}

/** A transcript in a list; details that are not known are left out. */
export function transcriptCard(listed: Listed, { t, format }: Wording, query?: SearchQuery): TranscriptCard {
  const { title, date, callNumber, language, spokesperson, outlet, place, exchanges } = listed;
  const questions =
    exchanges === 0 ? null : t("labels.exchanges", { count: exchanges, number: format.number(exchanges) });
  return {
    title: segmentsOf(title, findHighlights(title, query?.required ?? [])),
    url: readingUrl(callNumber, query),
    day: date === null ? null : format.day(date),
    callNumber: callNumber === null ? "" : formatCallNumber(callNumber),
    language,
    details: [spokesperson, outlet, place, questions].filter((detail) => detail !== null),
  };
}

function excerpt(
  hit: PassageHit,
  { spokesperson }: TranscriptHit,
  url: string,
  wording: Wording,
): PassageExcerpt {
  const { number, role, text, highlights } = hit;
  const { speaker, label } = labelSpeaker(hit, spokesperson, wording);
  const snippet = chooseSnippet(text, highlights);
  return {
    number,
    url: `${url}#${passageAnchor(number)}`,
    role,
    speaker: speaker === "" ? null : speaker,
    label,
    segments: segmentsOf(text, highlights, snippet),
    cutBefore: snippet.start > 0,
    cutAfter: snippet.end < text.length,
  };
}

/** The question of an answer as a passage of its own, marked by the same query. */
function questionHit({ question }: PassageHit, query: SearchQuery): PassageHit[] {
  if (question === null) return [];
  const highlights = findHighlights(question.text, query.required);
  return [{ ...question, role: "question", highlights, question: null }];
}

/** Passages of one exchange stand together under its question, whether the question matches or not. */
function groupsOf(hit: TranscriptHit, url: string, query: SearchQuery, wording: Wording): ExcerptGroup[] {
  const groups: { question: number | null; hits: PassageHit[] }[] = [];
  for (const passage of hit.passages) {
    const question = passage.role === "question" ? passage.number : (passage.question?.number ?? null);
    const last = groups.at(-1);
    if (last !== undefined && question !== null && last.question === question) last.hits.push(passage);
    else groups.push({ question, hits: [...questionHit(passage, query), passage] });
  }
  return groups.map(({ hits }) => ({
    exchange: hits.length > 1,
    passages: hits.map((passage) => excerpt(passage, hit, url, wording)),
  }));
}

/** How many of the matching passages stand on a card: those that were chosen, and the questions shown with them that match as well. */
function countShown({ passages }: TranscriptHit, { required }: SearchQuery): number {
  const matches = (text: string) => required.every((clause) => findHighlights(text, [clause]).length > 0);
  const questions = passages.flatMap(({ question }) =>
    question !== null && matches(question.text) ? [question.number] : [],
  );
  return new Set([...passages.map(({ number }) => number), ...questions]).size;
}

/** What a transcript is called in the address of a page that shows all its passages. */
export function openName(callNumber: CallNumber | null): string | null {
  return callNumber === null ? null : transcriptUrl(callNumber).split("/").slice(-2).join("/");
}

/** The way to a transcript's other passages, in place; where they are shown, the way back. */
function moreOf(
  hit: TranscriptHit,
  anchor: string,
  request: SearchRequest,
  { t, format }: Wording,
): Link | null {
  const { page } = request;
  const name = openName(hit.callNumber);
  const at = (url: string) => `${url}#${anchor}`;
  if (name === null || request.unit === "passages") return null;
  if (name === request.open) return { label: t("labels.fewer"), url: at(searchUrl(request, { page })) };
  // To find the questions that match as well takes as long as all else of a card.
  if (hit.matchingPassages <= hit.passages.length) return null;
  const count = hit.matchingPassages - countShown(hit, request.query);
  if (count <= 0) return null;
  return {
    label: t("labels.more", { count, number: format.number(count) }),
    url: at(searchUrl(request, { page, open: name })),
  };
}

/** A transcript that was found, with its best passages. */
export function resultCard(hit: TranscriptHit, request: SearchRequest, wording: Wording): ResultCard {
  const card = transcriptCard(hit, wording, request.query);
  const name = openName(hit.callNumber)?.replace("/", "-") ?? hit.id;
  // Where passages are the results, a transcript may stand on a page more than once.
  const anchor = request.unit === "passages" ? `jb-${name}-${hit.passages[0]?.number ?? 0}` : `jb-${name}`;
  return {
    ...card,
    anchor,
    groups: groupsOf(hit, card.url, request.query, wording),
    more: moreOf(hit, anchor, request, wording),
  };
}
