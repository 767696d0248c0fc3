// `npm run generate -- COUNT [--seed N] [--words N] > FILE.jsonl` writes generated transcripts, one a line, in the shape
// that the API and `npx jubir import` take.
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { z } from "zod";
import { generateTranscripts } from "./generated.js";
import { corpusDefaults, wholeNumber } from "./options.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string", default: corpusDefaults.seed },
    words: { type: "string", default: corpusDefaults.words },
  },
});
const options = z.object({ count: wholeNumber, seed: wholeNumber, words: wholeNumber });

function* lines(): Generator<string> {
  const parsed = options.parse({ ...values, count: positionals[0] });
  for (const transcript of generateTranscripts(parsed)) yield `${JSON.stringify(transcript)}\n`;
}

await pipeline(Readable.from(lines()), process.stdout);
