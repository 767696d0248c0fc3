import type { Role } from "../transcript.js";
import { isSamePerson } from "./answerer.js";
import { type Cast, textOf } from "./cast.js";
import type { Segment } from "./segments.js";

/** What the turn of each segment is: see the layout. */
export function rolesOf(cast: Cast, segments: readonly Segment[]): Role[] {
  const opening = openingOf(cast, segments);
  const kinds = segments.map(({ label }) => (label === null ? undefined : cast.speakers.get(label)?.kind));
  const isAsking = (index: number) => kinds[index] === "asker" && !opening.has(index);
  const firstQuestion = kinds.findIndex((_, index) => isAsking(index));
  return kinds.map((kind, index) => {
    if (isAsking(index)) return "question";
    return firstQuestion !== -1 && index > firstQuestion && kind !== "moderator" ? "answer" : "statement";
  });
}

/**
 * The turns in which hosts of a programme who ask later speak among others before whoever answers has a word: there is nobody yet to
 * answer what they say, unless it is a question all the same or stands right before the first answer.
 */
function openingOf({ speakers, spokesperson }: Cast, segments: readonly Segment[]): ReadonlySet<number> {
  const speakerAt = ({ label }: Segment) => (label === null ? undefined : speakers.get(label));
  const first = segments.findIndex((segment) =>
    isSamePerson(speakerAt(segment)?.name ?? null, spokesperson?.name ?? ""),
  );
  const before = segments.slice(0, Math.max(0, first));
  const isAmongOthers = before.some((segment) => speakerAt(segment)?.kind === "person");
  return new Set(
    before.slice(0, -1).flatMap((segment, index) => {
      const speaker = speakerAt(segment);
      const isHost = speaker?.kind === "asker" && speaker.name !== null;
      return isAmongOthers && isHost && !textOf(segment.paragraphs).includes("?") ? [index] : [];
    }),
  );
}
