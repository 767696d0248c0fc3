import { z } from "zod";
import { readText } from "../formats/text.js";
import { evidenceFields, evidenceFor, type FieldEvidence } from "../transcripts/evidence.js";
import {
  day,
  filledLine,
  languageCode,
  line,
  longestTitle,
  mostParts,
  onOneLine,
  wrong,
} from "../transcripts/fields.js";
import { parseDocument } from "../transcripts/parsing/parse.js";
import type { ParsedTranscript } from "../transcripts/parsing/parsed.js";
import { roles, type Turn } from "../transcripts/transcript.js";

const optionalLine = (longest: number) =>
  line(longest)
    .nullish()
    .transform((value) => value || null);

const passage = z.union([z.string(), z.object({ text: z.string() }).transform(({ text }) => text)]);

const turn = z
  .object({
    role: z.enum(roles).default("statement"),
    speaker: optionalLine(200),
    affiliation: optionalLine(300),
    passages: z.array(passage).max(mostParts).optional(),
    text: z.string().optional(),
  })
  .refine(({ passages, text }) => passages === undefined || text === undefined, {
    ...wrong("text_twice"),
    path: ["text"],
  });

const name = filledLine(200);
const spokesperson = z.union([
  name.transform((given) => ({ name: given, office: null })),
  z.object({ name, office: optionalLine(300) }),
]);

/** A transcript as `POST /api/v1/transcripts` and `npx jubir import` take it in JSON. */
export const submissionSchema = z
  .object({
    title: filledLine(longestTitle),
    date: day,
    spokesperson: spokesperson.nullish().transform((value) => value ?? null),
    outlet: optionalLine(300),
    place: optionalLine(300),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2_000)
      .nullish()
      .transform((value) => value ?? null),
    language: languageCode.optional(),
    body: z.string().optional(),
    turns: z.array(turn).max(mostParts).optional(),
  })
  .refine(({ body, turns }) => (body === undefined) !== (turns === undefined), {
    ...wrong("body_or_turns"),
    path: ["body"],
  });

export type SubmittedTranscript = z.infer<typeof submissionSchema>;

/** Passages as they are kept: composed, on one line, none empty. */
function passagesFrom(texts: readonly string[]): string[] {
  return texts.map(onOneLine).filter((text) => text !== "");
}

function submittedTurns(turns: NonNullable<SubmittedTranscript["turns"]>): Turn[] {
  let passageNumber = 0;
  return turns
    .map(({ passages, text, ...rest }) => ({
      ...rest,
      texts: passagesFrom(passages ?? text?.split(/\n\s*\n/u) ?? []),
    }))
    .filter(({ texts }) => texts.length > 0)
    .map(({ texts, ...rest }, index) => ({
      ...rest,
      number: index + 1,
      passages: texts.map((text) => ({ number: ++passageNumber, text })),
    }));
}

/** A transcript whose metadata was given, with its body's turns parsed where they were not given too. */
export function readSubmission(submitted: SubmittedTranscript): ParsedTranscript {
  const { title, date, outlet, place, url, spokesperson, body, turns } = submitted;
  const given = { title, date, outlet, place, url, spokesperson };
  if (turns !== undefined) {
    const content = { ...given, turns: submittedTurns(turns) };
    const evidence = givenEvidence(content);
    return { content, layout: "given", confidence: 1, warnings: [], evidence, omitted: [] };
  }
  const document = { ...readText(body ?? ""), metadata: { title, date } };
  const parsed = parseDocument(document);
  const content = {
    ...parsed.content,
    ...given,
    outlet: outlet ?? parsed.content.outlet,
    place: place ?? parsed.content.place,
    spokesperson: spokesperson ?? parsed.content.spokesperson,
  };
  const isNamed = spokesperson !== null;
  return {
    ...parsed,
    content,
    warnings: parsed.warnings.filter(({ key }) => !(isNamed && key === "spokesperson.missing")),
    evidence: { ...parsed.evidence, ...givenEvidence(given) },
  };
}

/** What was given with the text is as sure as whoever gave it. */
function givenEvidence(given: Omit<ParsedTranscript["content"], "turns">): FieldEvidence {
  return evidenceFor(
    evidenceFields.filter((field) => given[field] !== null),
    "given",
  );
}
