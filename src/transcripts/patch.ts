import { z } from "zod";
import { countWords, indexableWords } from "../search/text-fields.js";
import { day, filledLine, languageCode, line, longestTitle, mostParts, wrong } from "./fields.js";
import { roles } from "./transcript.js";

const optionalLine = (longest: number) =>
  line(longest)
    .nullable()
    .transform((value) => value || null);

const passageText = filledLine(2_000_000).refine(
  (text) => countWords(text) <= indexableWords.passage,
  wrong("passage_too_long", { limit: indexableWords.passage }),
);

const passage = z.union([
  passageText.transform((text) => ({ number: null, text })),
  z.object({ number: z.int().positive().nullable().default(null), text: passageText }),
]);

const turn = z.object({
  role: z.enum(roles),
  speaker: optionalLine(200).default(null),
  affiliation: optionalLine(300).default(null),
  passages: z.array(passage).min(1).max(mostParts),
});

const spokesperson = z.object({
  name: filledLine(200),
  office: optionalLine(300).default(null),
});

/** Fields of a transcript as a person or a program may set them. */
const metadataFields = z.strictObject({
  title: filledLine(longestTitle),
  date: day.nullable(),
  place: optionalLine(300),
  outlet: optionalLine(300),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .nullable(),
  spokesperson: spokesperson.nullable(),
  language: languageCode,
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
    turns: z.array(turn).min(1).max(mostParts).exactOptional(),
    reason: optionalLine(500).default(null),
  })
  .refine(({ reason: _, ...fields }) => Object.keys(fields).length > 0, wrong("nothing"))
  .refine(({ turns }) => wordsIn(turns) <= indexableWords.transcript, {
    ...wrong("text_too_long", { limit: indexableWords.transcript }),
    path: ["turns"],
  });

function wordsIn(turns: z.infer<typeof turn>[] | undefined): number {
  const texts = turns?.flatMap(({ passages }) => passages.map(({ text }) => countWords(text))) ?? [];
  return texts.reduce((sum, words) => sum + words, 0);
}
