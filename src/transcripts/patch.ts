import { z } from "zod";
import { countWords, indexableWords } from "../search/documents.js";
import { filledLine, line } from "./lines.js";
import { roles } from "./transcript.js";

const optionalLine = (longest: number) =>
  line(longest)
    .nullable()
    .transform((value) => value || null);

const passageText = filledLine(2_000_000, "a passage is not empty").refine(
  (text) => countWords(text) <= indexableWords.passage,
  { error: `a passage has at most ${indexableWords.passage} words` },
);

const passage = z.union([
  passageText.transform((text) => ({ number: null, text })),
  z.object({ number: z.int().positive().nullable().default(null), text: passageText }),
]);

const turn = z.object({
  role: z.enum(roles),
  speaker: optionalLine(200).default(null),
  affiliation: optionalLine(300).default(null),
  passages: z.array(passage).min(1).max(10_000),
});

const spokesperson = z.object({
  name: filledLine(200, "a name is not empty"),
  office: optionalLine(300).default(null),
});

/** Fields of a transcript as a person or a program may set them. */
const metadataFields = z.strictObject({
  title: filledLine(500, "a title is not empty"),
  date: z.iso.date().nullable(),
  place: optionalLine(300),
  outlet: optionalLine(300),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .nullable(),
  spokesperson: spokesperson.nullable(),
  language: z.string().regex(/^[a-z]{2}$/),
});
const { shape } = metadataFields;

/**
 * What `PATCH /api/v1/transcripts/:id` takes: the fields to set, `null` to empty one; `turns`, where given, stand for all of the
 * turns. A passage with its number keeps it, one without is told by its text or is new. `reason` is kept with the revision.
 */
export const patchSchema = z
  .strictObject({
    title: shape.title.exactOptional(),
    date: shape.date.exactOptional(),
    place: shape.place.exactOptional(),
    outlet: shape.outlet.exactOptional(),
    url: shape.url.exactOptional(),
    spokesperson: shape.spokesperson.exactOptional(),
    language: shape.language.exactOptional(),
    turns: z.array(turn).min(1).max(20_000).exactOptional(),
    reason: optionalLine(500).default(null),
  })
  .refine(({ reason: _, ...fields }) => Object.keys(fields).length > 0, { error: "nothing to change" })
  .refine(({ turns }) => wordsIn(turns) <= indexableWords.transcript, {
    error: `a transcript has at most ${indexableWords.transcript} words`,
    path: ["turns"],
  });

function wordsIn(turns: z.infer<typeof turn>[] | undefined): number {
  const texts = turns?.flatMap(({ passages }) => passages.map(({ text }) => countWords(text))) ?? [];
  return texts.reduce((sum, words) => sum + words, 0);
}
