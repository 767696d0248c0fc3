import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { passagesOf, type Transcript } from "../../src/transcripts/transcript.js";
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

/** The transcripts of a file of lines in the shape that the API and `npx jubir import` take, as if they had been archived. */
export async function* readTranscripts(file: string): AsyncGenerator<Transcript> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const { content } = readSubmission(submissionSchema.parse(JSON.parse(line)));
    number += 1;
    yield {
      ...content,
      id: String(number),
      title: content.title ?? "",
      language: "id",
      status: "published",
      callNumber: { year: Number(content.date?.slice(0, 4)), number },
      revision: 1,
      sha256: "",
      archivedAt: "2020-01-01T00:00:00Z",
    };
  }
}

/** The same as texts. */
export async function* readTexts(file: string): AsyncGenerator<Text> {
  for await (const { id, title, turns, date, spokesperson, outlet } of readTranscripts(file)) {
    yield {
      id,
      title,
      text: passagesOf(turns)
        .map(({ passage }) => passage.text)
        .join("\n"),
      year: date?.slice(0, 4) ?? "",
      spokesperson: spokesperson?.name ?? "",
      outlet: outlet ?? "",
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
