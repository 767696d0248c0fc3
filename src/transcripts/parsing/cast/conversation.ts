import type { Segment } from "../labels/segments.js";
import { isSamePerson } from "./answerer.js";
import type { Cast } from "./cast.js";
import { type Floor, floorOf } from "./floor.js";

/** Turns in their order, with who among those who speak is there to answer. */
export interface Conversation {
  readonly cast: Cast;
  /** Who has the floor at a place; undefined before the first turn and behind the last. */
  at(index: number): Floor | undefined;
  /** Whether the one who answers has the floor. */
  isAnswerer(index: number): boolean;
  /** Whether an asker has the floor. */
  isAsker(index: number): boolean;
  /** Whether somebody speaks anywhere right after a question. */
  answers(name: string | null): boolean;
  /** Whether somebody answers a third as often as the one who answers most, and so was asked to come. */
  isPrincipal(name: string | null): boolean;
  readonly hasPrincipals: boolean;
}

/** Whoever answers less often has a word among those who do. */
const shareOfPrincipal = 3;

export function conversationOf(cast: Cast, segments: readonly Segment[]): Conversation {
  const floors = segments.map((segment) => floorOf(cast, segment));
  const answered = answersOf(floors);
  const most = Math.max(0, ...answered.values());
  return {
    cast,
    at: (index) => floors[index],
    isAnswerer: (index) => isSamePerson(floors[index]?.speaker?.name ?? null, cast.spokesperson?.name),
    isAsker: (index) => floors[index]?.speaker?.kind === "asker",
    answers: (name) => answered.has(name ?? ""),
    isPrincipal: (name) => (answered.get(name ?? "") ?? 0) * shareOfPrincipal >= Math.max(1, most),
    hasPrincipals: most > 0,
  };
}

/** How often each of those by name speaks right after somebody asks. */
function answersOf(floors: readonly Floor[]): ReadonlyMap<string, number> {
  const answers = new Map<string, number>();
  for (const [index, { speaker }] of floors.entries()) {
    const before = floors[index - 1];
    if (speaker?.name && before?.speaker?.kind === "asker" && before.asks)
      answers.set(speaker.name, (answers.get(speaker.name) ?? 0) + 1);
  }
  return answers;
}
