import { labelSpeaker } from "../transcripts/speaker-label.js";
import { type CallNumber, formatCallNumber } from "../transcripts/transcript.js";
import { passageAnchor, transcriptUrl, urls, withParameters } from "../urls.js";
import type { Wording } from "../web/wording.js";
import { findHighlights } from "./highlight.js";
import type { ExcerptGroup, PassageExcerpt, ResultCard, TranscriptCard } from "./page.js";
import type { SearchQuery } from "./query.js";
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
  const questions = exchanges === 0 ? null : t("labels.exchanges", { number: format.number(exchanges) });
  return {
    title: segmentsOf(title, findHighlights(title, query?.required ?? [])),
    url: readingUrl(callNumber, query),
    day: date === null ? null : format.day(date),
    callNumber: callNumber === null ? "" : formatCallNumber(callNumber),
    language,
    details: [spokesperson, outlet, place, questions].filter((detail) => detail !== null),
  };
}

function excerpt(hit: PassageHit, url: string, wording: Wording): PassageExcerpt {
  const { number, role, text, highlights } = hit;
  const { speaker, label } = labelSpeaker(hit, wording);
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
    passages: hits.map((passage) => excerpt(passage, url, wording)),
  }));
}

/** A transcript that was found, with its best passages. */
export function resultCard(hit: TranscriptHit, query: SearchQuery, wording: Wording): ResultCard {
  const { t, format } = wording;
  const card = transcriptCard(hit, wording, query);
  const others = hit.matchingPassages - hit.passages.length;
  return {
    ...card,
    groups: groupsOf(hit, card.url, query, wording),
    more: others > 0 ? { label: t("labels.more", { number: format.number(others) }), url: card.url } : null,
  };
}
