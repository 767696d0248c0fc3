import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { passagesOf } from "../../src/transcripts/transcript.js";
import { readSubmission, submissionSchema } from "../../src/uploads/submission.js";

/** A transcript as a plain search engine takes it. */
export interface Text {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly year: string;
  readonly spokesperson: string;
  readonly outlet: string;
}

/** What a query may be filtered by, in every system. */
export const filterable = ["year", "spokesperson", "outlet"] as const;

/** The transcripts of a file of lines in the shape that the API and `npx jubir import` take. */
export async function* readTexts(file: string): AsyncGenerator<Text> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const { content } = readSubmission(submissionSchema.parse(JSON.parse(line)));
    number += 1;
    yield {
      id: String(number),
      title: content.title ?? "",
      text: passagesOf(content.turns)
        .map(({ passage }) => passage.text)
        .join("\n"),
      year: content.date?.slice(0, 4) ?? "",
      spokesperson: content.spokesperson?.name ?? "",
      outlet: content.outlet ?? "",
    };
  }
}

/** Gathers what comes one by one into groups of `size`. */
export async function* inBatches<Item>(items: AsyncIterable<Item>, size: number): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
