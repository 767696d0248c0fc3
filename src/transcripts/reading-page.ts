import { facetUrl } from "../search/addresses.js";
import { findHighlights } from "../search/highlight.js";
import type { SearchQuery } from "../search/query.js";
import { segmentsOf } from "../search/snippet.js";
import { passageAnchor, transcriptUrl, urls, withParameters } from "../urls.js";
import type { Segment } from "../web/frame.js";
import type { Wording } from "../web/wording.js";
import { exchangesOf, isExchange } from "./exchanges.js";
import type { Related } from "./find-related.js";
import { hitBar, type Marking } from "./hit-bar.js";
import { originalFile } from "./original-file.js";
import type { CitationCard, ReadingPage, ReadingTurn, TranscriptHead, TurnGroup } from "./page.js";
import type { Provenance } from "./provenance.js";
import { relatedLinks } from "./related-links.js";
import { readingMinutes } from "./representation.js";
import { labelSpeaker } from "./speaker-label.js";
import type { OriginalDescription } from "./store.js";
import { type CallNumber, formatCallNumber, type Transcript, type Turn } from "./transcript.js";

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

function details(transcript: Transcript, exchanges: number, { t, format }: Wording): string[] {
  const { date, place, outlet } = transcript;
  const when = date === null ? null : format.weekdayDate(date);
  const asked =
    exchanges === 0 ? null : t("labels.exchanges", { count: exchanges, number: format.number(exchanges) });
  const minutes = t("labels.readingMinutes", { number: format.number(readingMinutes(transcript)) });
  return [when, place, outlet, asked, minutes].filter((detail) => detail !== null);
}

export interface ReadingContext {
  readonly head: TranscriptHead;
  readonly original: OriginalDescription;
  readonly provenance: Provenance;
  readonly citation: CitationCard;
  readonly related: readonly Related[];
  readonly marking: Marking;
}

/** The view model of a published transcript's page, with the query's marks kept. */
export function readingPage(
  transcript: Transcript & { readonly callNumber: CallNumber },
  { head, original, provenance, citation, related, marking }: ReadingContext,
  wording: Wording,
): ReadingPage {
  const { format } = wording;
  const { spokesperson, date } = transcript;
  const url = transcriptUrl(transcript.callNumber);
  const callNumber = formatCallNumber(transcript.callNumber);
  const turns = readTurns(transcript, marking.query, url, wording);
  const groups = groupTurns(transcript.turns, turns, wording);
  const bar = hitBar(turns, marking, url);
  const exchanges = groups.filter(({ exchangeLabel }) => exchangeLabel !== null).length;
  return {
    head,
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
    within: { url, query: marking.query.text },
    hitBar: bar,
    missed:
      bar !== null || marking.query.text === ""
        ? null
        : { query: marking.query.text, url: withParameters(urls.search, { q: marking.query.text }) },
    groups,
    related: relatedLinks(related, wording),
    original: originalFile(transcript, original, provenance, url, wording),
    jsonUrl: `${url}.json`,
    textUrl: `${url}.txt`,
    citation,
  };
}
