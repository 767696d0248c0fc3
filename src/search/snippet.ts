import type { Segment } from "../web/frame.js";
import type { Highlight } from "./highlight.js";

/** Characters of a passage that a result shows before it is cut. */
const longestSnippet = 420;

export interface Snippet {
  /** [start, end) of what is shown. */
  readonly start: number;
  readonly end: number;
}

const sentences = new Intl.Segmenter("id", { granularity: "sentence" });

function countIn(highlights: readonly Highlight[], start: number, end: number): number {
  return new Set(highlights.filter((one) => one.start >= start && one.end <= end).map(({ form }) => form))
    .size;
}

/** Whole sentences from `first` on, as many as fit; at least one. */
function windowFrom(bounds: readonly Snippet[], first: number): Snippet {
  const start = bounds[first]?.start ?? 0;
  let end = bounds[first]?.end ?? 0;
  for (const bound of bounds.slice(first + 1)) {
    if (bound.end - start > longestSnippet) break;
    end = bound.end;
  }
  return { start, end };
}

/** A sentence longer than a snippet is cut at white space around its first highlight, never inside one. */
function cutSentence(text: string, { start, end }: Snippet, highlights: readonly Highlight[]): Snippet {
  if (end - start <= longestSnippet * 1.5) return { start, end };
  const first = highlights.find((one) => one.start >= start)?.start ?? start;
  const from = Math.max(start, first - Math.round(longestSnippet / 3));
  const to = Math.min(end, from + longestSnippet);
  const cutStart = from === start ? start : from + Math.max(0, text.slice(from, first).search(/\s\S/u) + 1);
  const lastMark = highlights.findLast((one) => one.start < to && one.start >= from);
  const limit = Math.max(to, lastMark?.end ?? to);
  const rest = text.slice(limit, end).search(/\s/u);
  return { start: cutStart, end: rest === -1 ? end : limit + rest };
}

/**
 * The part of a passage that a result shows: all of it when it is short, else the run of whole sentences with the
 * most different highlights, the earliest of equals.
 */
export function chooseSnippet(text: string, highlights: readonly Highlight[]): Snippet {
  if (text.length <= longestSnippet) return { start: 0, end: text.length };
  const bounds = [...sentences.segment(text)].map(({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  }));
  const windows = bounds.map((_, first) => windowFrom(bounds, first));
  const scored = windows.map((window) => ({ window, score: countIn(highlights, window.start, window.end) }));
  const best = scored.reduce(
    (a, b) => (b.score > a.score ? b : a),
    scored[0] ?? { window: { start: 0, end: text.length }, score: 0 },
  );
  const { start, end } = cutSentence(text, best.window, highlights);
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/**
 * Cuts a text into marked and unmarked pieces, which a view escapes one by one; joined they are the text.
 * @param part the stretch to cut, the whole text by default.
 */
export function segmentsOf(
  text: string,
  highlights: readonly Highlight[],
  part: Snippet = { start: 0, end: text.length },
): Segment[] {
  const segments: Segment[] = [];
  let position = part.start;
  const plainUntil = (end: number) => {
    if (end > position) segments.push({ text: text.slice(position, end), mark: null });
  };
  for (const { start, end, match } of highlights) {
    if (start < part.start || end > part.end) continue;
    plainUntil(start);
    segments.push({ text: text.slice(start, end), mark: match });
    position = end;
  }
  plainUntil(part.end);
  return segments;
}
