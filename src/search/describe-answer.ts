import { z } from "zod";

/** What of the API's answer is shown. */
const answerSchema = z.object({
  total: z.number(),
  results: z.array(
    z.object({
      transcript: z.object({
        callNumber: z.string().nullable(),
        date: z.string().nullable(),
        title: z.string(),
      }),
      passages: z.array(
        z.object({
          number: z.number(),
          speaker: z.string().nullable(),
          text: z.string(),
          highlights: z.array(z.tuple([z.number(), z.number()])),
        }),
      ),
    }),
  ),
});

/** Sets off what was found, as a terminal without colours can. */
function mark(text: string, highlights: readonly [number, number][]): string {
  let marked = "";
  let position = 0;
  for (const [start, end] of highlights) {
    marked += `${text.slice(position, start)}[${text.slice(start, end)}]`;
    position = end;
  }
  return marked + text.slice(position);
}

/** A search's answer as lines for people: each transcript, then its passages. */
export function describeAnswer(answer: unknown): string {
  const { total, results } = answerSchema.parse(answer);
  const lines = results.flatMap(({ transcript, passages }) => [
    "",
    `${transcript.callNumber ?? ""}  ${transcript.date ?? "?"}  ${transcript.title}`,
    ...passages.map(
      ({ number, speaker, text, highlights }) =>
        `    ¶ ${number}  ${speaker === null ? "" : `${speaker}: `}${mark(text, highlights)}`,
    ),
  ]);
  return [`${total} transcripts`, ...lines, ""].join("\n");
}
