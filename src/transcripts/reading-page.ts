import { facetUrl } from "../search/addresses.js";
import { findHighlights } from "../search/highlight.js";
import type { SearchQuery } from "../search/query.js";
import { segmentsOf } from "../search/snippet.js";
import { passageAnchor, transcriptUrl, withParameters } from "../urls.js";
import type { Segment } from "../web/frame.js";
import type { Wording } from "../web/wording.js";
import { exchangesOf, isExchange } from "./exchanges.js";
import type { HitBar, ReadingPage, ReadingTurn, TurnGroup } from "./page.js";
import { readingMinutes } from "./representation.js";
import { labelSpeaker } from "./speaker-label.js";
import type { OriginalDescription } from "./store.js";
import { type CallNumber, formatCallNumber, type Transcript, type Turn } from "./transcript.js";

/** What the reader asked to see marked, and which of the marks to stand at. */
export interface Marking {
  readonly query: SearchQuery;
  /** Counted from 1; out of range counts as the nearest. */
  readonly current: number;
  /** Path of the results that the reader came from. */
  readonly backUrl: string | null;
}

/** Query parameters of the reading page. */
export const markingParameters = { query: "q", current: "temuan", match: "match" } as const;

/** Numbers the marked pieces of all passages in reading order: each is an anchor `k<number>`. */
function numberHits(): (segments: readonly Segment[]) => Segment[] {
  let hit = 0;
  return (segments) =>
    segments.map((segment) => {
      if (segment.mark === null) return segment;
      hit += 1;
      return { ...segment, hit };
    });
}

function readTurns(transcript: Transcript, query: SearchQuery, url: string, wording: Wording): ReadingTurn[] {
  const number = numberHits();
  return transcript.turns.map((turn, index) => {
    const previous = transcript.turns[index - 1];
    const continued =
      turn.speaker !== null && previous?.speaker === turn.speaker && previous.role === turn.role;
    const passages = turn.passages.map((passage) => ({
      number: passage.number,
      anchor: passageAnchor(passage.number),
      url: `${url}#${passageAnchor(passage.number)}`,
      segments: number(segmentsOf(passage.text, findHighlights(passage.text, query.required))),
    }));
    return { role: turn.role, ...labelSpeaker(turn, wording), continued, passages };
  });
}

function groupTurns(turns: readonly Turn[], read: readonly ReadingTurn[], { t }: Wording): TurnGroup[] {
  let exchange = 0;
  return exchangesOf(turns).map((group) => {
    const together = isExchange(group);
    if (together) exchange += 1;
    return {
      exchangeLabel: together ? t("labels.exchange", { number: exchange }) : null,
      turns: group.flatMap(({ number }) => read[number - 1] ?? []),
    };
  });
}

function hitBar(turns: readonly ReadingTurn[], { query, current }: Marking, url: string): HitBar | null {
  const segments = turns.flatMap(({ passages }) => passages.flatMap((passage) => passage.segments));
  const marked = segments.filter(({ mark }) => mark !== null);
  const total = marked.length;
  if (total === 0) return null;
  const at = Math.min(Math.max(1, current), total);
  const stepTo = (hit: number) =>
    `${withParameters(url, { [markingParameters.query]: query.text, [markingParameters.current]: hit })}#k${hit}`;
  return {
    total,
    current: at,
    previousUrl: stepTo(at === 1 ? total : at - 1),
    nextUrl: stepTo(at === total ? 1 : at + 1),
    clearUrl: url,
    key: {
      exact: marked.find(({ mark }) => mark === "exact")?.text ?? null,
      hasForms: marked.some(({ mark }) => mark === "form"),
    },
  };
}

function details(transcript: Transcript, exchanges: number, { t, format }: Wording): string[] {
  const { date, place, outlet } = transcript;
  const when = date === null ? null : format.weekdayDate(date);
  const asked = exchanges === 0 ? null : t("labels.exchanges", { number: format.number(exchanges) });
  const minutes = t("labels.readingMinutes", { number: format.number(readingMinutes(transcript)) });
  return [when, place, outlet, asked, minutes].filter((detail) => detail !== null);
}

function citation(
  { outlet, date, title, spokesperson }: Transcript,
  callNumber: string,
  { t, format }: Wording,
) {
  const parts = [spokesperson?.name, outlet, date === null ? null : format.date(date), callNumber];
  return t("labels.citation", { title, details: parts.filter(Boolean).join(", ") });
}

/** The view model of a published transcript's page, with the query's marks kept. */
export function readingPage(
  transcript: Transcript & { readonly callNumber: CallNumber },
  original: OriginalDescription,
  marking: Marking,
  wording: Wording,
): ReadingPage {
  const { format } = wording;
  const { spokesperson, date } = transcript;
  const url = transcriptUrl(transcript.callNumber);
  const callNumber = formatCallNumber(transcript.callNumber);
  const turns = readTurns(transcript, marking.query, url, wording);
  const groups = groupTurns(transcript.turns, turns, wording);
  const exchanges = groups.filter(({ exchangeLabel }) => exchangeLabel !== null).length;
  return {
    title: transcript.title,
    language: transcript.language,
    callNumber,
    day: date === null ? null : format.day(date),
    spokesperson:
      spokesperson === null
        ? null
        : {
            label: spokesperson.name,
            url: facetUrl("spokesperson", spokesperson.name),
            office: spokesperson.office,
          },
    details: details(transcript, exchanges, wording),
    sourceUrl: transcript.url,
    backUrl: marking.backUrl,
    hitBar: hitBar(turns, marking, url),
    groups,
    original: {
      fileName: original.fileName,
      url: `${url}/asli`,
      size: format.bytes(original.size),
      archivedOn: format.date(transcript.archivedAt),
      sha256: transcript.sha256,
    },
    jsonUrl: `${url}.json`,
    textUrl: `${url}.txt`,
    citation: citation(transcript, callNumber, wording),
  };
}
