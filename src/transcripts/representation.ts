import { z } from "zod";
import { countWords } from "../search/text-fields.js";
import type { RevisionSummary } from "./revision.js";
import { formatCallNumber, passagesOf, roles, statuses, type Transcript, type Turn } from "./transcript.js";

/** Words a minute of silent reading (Brysbaert 2019, mean for non-fiction: 238). */
const wordsPerMinute = 238;

/** Whole minutes, at least one. */
export function readingMinutes({ turns }: Pick<Transcript, "turns">): number {
  const words = passagesOf(turns).reduce((sum, { passage }) => sum + countWords(passage.text), 0);
  return Math.max(1, Math.round(words / wordsPerMinute));
}

const text = z.string().nullable();

const metadata = {
  title: z.string(),
  date: z.iso.date().nullable(),
  place: text,
  outlet: text,
  url: text,
  spokesperson: z.object({ name: z.string(), office: text }).nullable(),
  language: z.string(),
};

const turn = z
  .object({
    number: z.int(),
    role: z.enum(roles),
    speaker: text,
    affiliation: text,
    passages: z.array(z.object({ number: z.int(), text: z.string() })),
  })
  .meta({ id: "Turn" });

/** The answer of `GET /api/v1/transcripts/:id`. */
export const transcriptAnswer = z
  .object({
    id: z.uuid(),
    callNumber: text,
    ...metadata,
    readingMinutes: z.int(),
    status: z.enum([...statuses, "trashed"]),
    revision: z.int(),
    sha256: z.string(),
    turns: z.array(turn),
  })
  .meta({ id: "Transcript" });

/** A transcript as the API gives it. */
export function representTranscript(transcript: Transcript): z.infer<typeof transcriptAnswer> {
  const { id, callNumber, title, date, place, outlet, url, spokesperson, language } = transcript;
  return {
    id,
    callNumber: callNumber === null ? null : formatCallNumber(callNumber),
    title,
    date,
    place,
    outlet,
    url,
    spokesperson,
    language,
    readingMinutes: readingMinutes(transcript),
    status: transcript.status,
    revision: transcript.revision,
    sha256: transcript.sha256,
    turns: transcript.turns.map(({ passages, ...turn }) => ({ ...turn, passages: [...passages] })),
  };
}

/** Who has no name: the words that transcripts themselves put in its place, by the language of the text. */
const unnamed = {
  id: { question: "Wartawan", answer: "Jawab" },
  en: { question: "Reporter", answer: "Answer" },
} as const;

/** Who speaks, as a label before a turn; null where the text is nobody's. */
function labelOf({ role, speaker, affiliation }: Turn, language: string): string | null {
  const isSpoken = role === "question" || role === "answer";
  const name = speaker ?? (isSpoken ? unnamed[language === "id" ? "id" : "en"][role] : null);
  if (name === null) return affiliation;
  return affiliation === null ? name : `${name} (${affiliation})`;
}

/** A transcript as plain text: head, then each turn under its speaker. Where labels alone tell who speaks, it is read again as the same turns. */
export function writeText(transcript: Transcript): string {
  const { title, callNumber, date, place, outlet, spokesperson, url, language } = transcript;
  const head = [
    title,
    callNumber === null ? null : formatCallNumber(callNumber),
    [place, date].filter((part) => part !== null).join(", "),
    outlet,
    spokesperson === null ? null : [spokesperson.name, spokesperson.office].filter(Boolean).join(", "),
    url,
  ].filter((line) => line !== null && line !== "");
  const body = transcript.turns.map((turn) => {
    const text = turn.passages.map((passage) => passage.text).join("\n\n");
    const label = labelOf(turn, language);
    return label === null ? text : `${label}: ${text}`;
  });
  return `${[head.join("\n"), ...body].join("\n\n")}\n`;
}

/** A revision in the answer of `GET /api/v1/transcripts/:id/revisions`. */
export const revisionAnswer = z
  .object({
    revision: z.int(),
    at: z.iso.datetime(),
    by: z.string(),
    reason: text,
    layout: z.string(),
    confidence: z.number().min(0).max(1),
    ...metadata,
  })
  .meta({ id: "Revision" });

/** A revision as the API lists it: who made it, when and why, and the metadata that it holds. */
export function representRevision(revision: RevisionSummary): z.infer<typeof revisionAnswer> {
  const { number, at, by, reason, layout, confidence, content } = revision;
  return { revision: number, at, by, reason, layout, confidence, ...content };
}
