import { findHighlights } from "../search/highlight.js";
import type { Clause } from "../search/query.js";
import { segmentsOf } from "../search/snippet.js";
import { passageAnchor, transcriptUrl, urls, withParameters } from "../urls.js";
import type { Link, Segment } from "../web/frame.js";
import type { Wording } from "../web/wording.js";
import { exchangesOf, isExchange } from "./exchanges.js";
import type { Related } from "./find-related.js";
import { hitBar, type Marking } from "./hit-bar.js";
import { mastheadOf } from "./masthead.js";
import { originalFile } from "./original-file.js";
import type {
  CitationCard,
  Masthead,
  PreviewPage,
  ReadingPage,
  ReadingTurn,
  TranscriptHead,
  TurnGroup,
} from "./page.js";
import type { Provenance } from "./provenance.js";
import { relatedLinks } from "./related-links.js";
import { labelSpeaker } from "./speaker-label.js";
import type { OriginalDescription } from "./store.js";
import type { CallNumber, Transcript, TranscriptContent, Turn } from "./transcript.js";

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

function readTurns(
  { turns, spokesperson }: Pick<TranscriptContent, "turns" | "spokesperson">,
  clauses: readonly Clause[],
  url: string,
  wording: Wording,
): ReadingTurn[] {
  const number = numberHits();
  return turns.map((turn, index) => {
    const previous = turns[index - 1];
    const continued =
      turn.speaker !== null && previous?.speaker === turn.speaker && previous.role === turn.role;
    const passages = turn.passages.map((passage) => ({
      number: passage.number,
      anchor: passageAnchor(passage.number),
      url: `${url}#${passageAnchor(passage.number)}`,
      segments: number(segmentsOf(passage.text, findHighlights(passage.text, clauses))),
    }));
    return {
      role: turn.role,
      ...labelSpeaker(turn, spokesperson?.name ?? null, wording),
      continued,
      passages,
    };
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

export interface ReadingContext {
  readonly head: TranscriptHead;
  readonly original: OriginalDescription;
  readonly provenance: Provenance;
  readonly citation: CitationCard;
  readonly related: readonly Related[];
  readonly marking: Marking;
}

/** The view model of a transcript as it will be read when it is published as it is now. */
export function previewPage(
  content: TranscriptContent,
  callNumber: CallNumber | null,
  backUrl: string,
  wording: Wording,
): PreviewPage {
  const turns = readTurns(content, [], "", wording);
  return {
    ...mastheadOf(content, callNumber, wording),
    groups: groupTurns(content.turns, turns, wording),
    backUrl,
  };
}

/** Where no passage has what was asked for: that it is not there, or only in the title, and the search for it everywhere. */
function missedLink({ title }: Masthead, { query }: Marking, { t }: Wording): Link | null {
  if (query.text === "") return null;
  const isInTitle = title.some(({ mark }) => mark !== null);
  const label = t(`transcripts.${isInTitle ? "onlyInTitle" : "notHere"}`, { query: query.text });
  return { label, url: withParameters(urls.search, { q: query.text }) };
}

/** The view model of a published transcript's page, with the query's marks kept. */
export function readingPage(
  transcript: Transcript & { readonly callNumber: CallNumber },
  { head, original, provenance, citation, related, marking }: ReadingContext,
  wording: Wording,
): ReadingPage {
  const url = transcriptUrl(transcript.callNumber);
  const turns = readTurns(transcript, marking.query.required, url, wording);
  const groups = groupTurns(transcript.turns, turns, wording);
  const bar = hitBar(turns, marking, url);
  const masthead = mastheadOf(transcript, transcript.callNumber, wording, marking.query.required);
  return {
    head,
    ...masthead,
    sourceUrl: transcript.url,
    backUrl: marking.backUrl,
    within: { url, query: marking.query.text },
    hitBar: bar,
    missed: bar === null ? missedLink(masthead, marking, wording) : null,
    groups,
    related: relatedLinks(related, wording),
    original: originalFile(transcript, original, provenance, url, wording),
    jsonUrl: `${url}.json`,
    textUrl: `${url}.txt`,
    citation,
  };
}
