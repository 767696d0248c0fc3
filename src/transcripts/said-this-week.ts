import type { Catalogue } from "../database/open.js";
import { changeNumbers } from "./index-queue.js";
import { currentRevisions, findTranscript } from "./store.js";
import { type CallNumber, passagesOf, type Transcript, type Turn } from "./transcript.js";

/** Something that was said in the same week of an earlier year. */
export interface SaidThisWeek {
  readonly id: string;
  readonly revision: number;
  readonly years: number;
  readonly date: string;
  readonly title: string;
  readonly language: string;
  readonly callNumber: CallNumber;
  readonly spokesperson: string | null;
  readonly turn: Turn;
  readonly passage: { readonly number: number; readonly text: string };
}

const dayLength = 24 * 60 * 60 * 1000;
const daysAround = 3;
const furthest = 40;
/** Years that people count in are told of first. */
const roundYears = [10, 5, 20, 1];

/** Transcripts that are read in search of something quotable. */
const mostRead = 10;

/** What is long enough to say something and short enough to stand beside the news. */
const shortest = 60;
const longest = 260;

/** Each day of the week around today in earlier years, with how many years ago it was. */
function daysOfEarlierYears(today: Date): Map<string, number> {
  const days = new Map<string, number>();
  for (let years = 1; years <= furthest; years++) {
    const then = Date.UTC(today.getUTCFullYear() - years, today.getUTCMonth(), today.getUTCDate());
    for (let offset = -daysAround; offset <= daysAround; offset++) {
      days.set(new Date(then + offset * dayLength).toISOString().slice(0, 10), years);
    }
  }
  return days;
}

/** The first answer, else the first statement, that can be quoted whole. */
function quotable({ turns }: Transcript) {
  const spoken = passagesOf(turns).filter(
    ({ turn, passage }) =>
      turn.speaker !== null && passage.text.length >= shortest && passage.text.length <= longest,
  );
  return (
    spoken.find(({ turn }) => turn.role === "answer") ?? spoken.find(({ turn }) => turn.role === "statement")
  );
}

/** Something quotable that was published from this week of an earlier year; null where there is nothing. */
export async function findSaidThisWeek(catalogue: Catalogue, today: Date): Promise<SaidThisWeek | null> {
  const days = daysOfEarlierYears(today);
  const rows = await currentRevisions(catalogue)
    .where("transcripts.status", "=", "published")
    .where("revisions.date", "in", [...days.keys()])
    .select(["transcripts.id", "revisions.date"])
    .orderBy("revisions.date", "desc")
    .execute();
  const dated = rows.flatMap(({ id, date }) =>
    date === null ? [] : [{ id, date, years: days.get(date) ?? 0 }],
  );
  const rank = (years: number) =>
    roundYears.includes(years) ? roundYears.indexOf(years) : roundYears.length;
  const ranked = dated.sort((one, other) => rank(one.years) - rank(other.years)).slice(0, mostRead);
  for (const { id, date, years } of ranked) {
    const transcript = await findTranscript(catalogue, id);
    const quoted = transcript === null ? undefined : quotable(transcript);
    if (transcript === null || transcript.callNumber === null || quoted === undefined) continue;
    const { title, language, callNumber, revision } = transcript;
    const spokesperson = transcript.spokesperson?.name ?? null;
    return { id, revision, years, date, title, language, callNumber, spokesperson, ...quoted };
  }
  return null;
}

/** Whether it can still be read as it was quoted. */
async function stands(catalogue: Catalogue, { id, revision }: SaidThisWeek): Promise<boolean> {
  const row = await catalogue
    .selectFrom("transcripts")
    .select(["status", "revision"])
    .where("id", "=", id)
    .executeTakeFirst();
  return row?.status === "published" && row.revision === revision;
}

/** @returns a function that looks for it once a day, and again after a change when it no longer stands or nothing was found. */
export function createSaidThisWeek(
  catalogue: Catalogue,
  now: () => Date,
): () => Promise<SaidThisWeek | null> {
  let found: { readonly day: string; readonly change: number; readonly said: SaidThisWeek | null } | null =
    null;
  return async () => {
    const today = now();
    const day = today.toISOString().slice(0, 10);
    const { latest } = await changeNumbers(catalogue);
    if (found?.day === day) {
      const { change, said } = found;
      if (change === latest || (said !== null && (await stands(catalogue, said)))) return said;
    }
    const said = await findSaidThisWeek(catalogue, today);
    found = { day, change: latest, said };
    return said;
  };
}
