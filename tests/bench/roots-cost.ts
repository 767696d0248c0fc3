// `npm run bench:roots [-- --transcripts N]` prints what the roots field costs: indexing time and a search's time with
// roots, with each word as its own root, and without the field. It asserts nothing.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Meilisearch } from "meilisearch";
import { pino } from "pino";
import { isStopWord } from "../../src/indonesian/stopwords.js";
import { fold, tokenize } from "../../src/indonesian/tokens.js";
import { createEngineClient, succeed } from "../../src/meilisearch/client.js";
import { startEmbeddedEngine } from "../../src/meilisearch/embedded.js";
import { createNextIndexes, nextIndexNames } from "../../src/meilisearch/indexes.js";
import { documentsOf, type PassageDocument } from "../../src/search/documents.js";
import { engineQuery, parseSearchQuery } from "../../src/search/query.js";
import { indexedRoot } from "../../src/search/text-fields.js";
import type { Transcript } from "../../src/transcripts/transcript.js";
import { readSubmission, submissionSchema } from "../../src/uploads/submission.js";
import { type GeneratedTranscript, generateTranscripts } from "./generated.js";
import { corpusDefaults, wholeNumber } from "./options.js";
import { median } from "./retrieval.js";

const queryCount = 400;

function transcriptOf(generated: GeneratedTranscript, index: number): Transcript {
  const { content } = readSubmission(submissionSchema.parse(generated));
  const callNumber = { year: 2020, number: index + 1 };
  const stored = { id: `t${index}`, status: "published", callNumber, revision: 1, sha256: "" } as const;
  return {
    ...content,
    ...stored,
    title: generated.title,
    language: "id",
    archivedAt: "2020-01-01T00:00:00Z",
  };
}

const wordsOf = (text: string) => tokenize(text).map((token) => indexedRoot(fold(token.text)));

/** A way to fill the roots field, and the query that goes with it. */
interface Variant {
  readonly name: string;
  readonly fill: (passage: PassageDocument) => object;
  readonly query: (words: string) => string;
}

const variants: readonly Variant[] = [
  { name: "roots", fill: (passage) => passage, query: (words) => engineQuery(parseSearchQuery(words)) },
  {
    name: "each word its own root",
    fill: (passage) => ({ ...passage, roots: wordsOf(passage.text).join(" ") }),
    query: (words) => `${wordsOf(words).join(" ")} `,
  },
  { name: "no roots field", fill: ({ roots: _, ...passage }) => passage, query: (words) => `${words} ` },
];

const indexName = ({ name }: Variant) => name.replaceAll(" ", "-");

/** Milliseconds until the passages can be found, the making of the documents included. */
async function indexPassages(
  admin: Meilisearch,
  variant: Variant,
  transcripts: readonly Transcript[],
): Promise<number> {
  const uid = indexName(variant);
  await succeed(admin, await admin.createIndex(uid, { primaryKey: "id" }));
  const settings = await admin.index(nextIndexNames.passages).getSettings();
  await succeed(admin, await admin.index(uid).updateSettings(settings));
  const began = performance.now();
  const documents = transcripts.flatMap((one) => documentsOf(one).passages.map(variant.fill));
  await succeed(admin, await admin.index(uid).addDocuments(documents));
  return performance.now() - began;
}

/** Two content words that stand side by side, from all over the corpus. */
function queriesFrom(transcripts: readonly Transcript[]): string[] {
  const step = Math.max(1, Math.floor(transcripts.length / queryCount));
  return transcripts
    .filter((_, index) => index % step === 0)
    .flatMap(({ turns }) => {
      const words = tokenize(turns[0]?.passages[0]?.text ?? "").map(({ text }) => text.toLowerCase());
      return words
        .filter((word) => !isStopWord(word))
        .slice(0, 2)
        .join(" ");
    });
}

async function searchTimes(admin: Meilisearch, queries: readonly string[]): Promise<number[]> {
  const times = variants.map((): number[] => []);
  for (const words of queries) {
    for (const [index, variant] of variants.entries()) {
      const began = performance.now();
      await admin
        .index(indexName(variant))
        .search(variant.query(words), { matchingStrategy: "all", limit: 10 });
      times[index]?.push(performance.now() - began);
    }
  }
  return times.map(median);
}

const { values } = parseArgs({ options: { transcripts: { type: "string", default: "1000" } } });
const corpus = { seed: Number(corpusDefaults.seed), words: Number(corpusDefaults.words) };
const count = wholeNumber.parse(values.transcripts);
const transcripts = [...generateTranscripts({ ...corpus, count })].map(transcriptOf);
const dataDirectory = mkdtempSync(join(tmpdir(), "jubir-roots-"));
const engine = await startEmbeddedEngine({ dataDirectory, logger: pino({ level: "silent" }) });
const admin = createEngineClient(engine.url, engine.masterKey);
await createNextIndexes(admin);
// The analyser's cache is warm in a server that has run for a while.
transcripts.slice(0, 200).map(documentsOf);
const indexing: number[] = [];
for (const variant of variants) indexing.push(await indexPassages(admin, variant, transcripts));
const queries = queriesFrom(transcripts);
await searchTimes(admin, queries.slice(0, 50));
const searching = await searchTimes(admin, queries);
const [, identity = Number.NaN] = indexing;
const rows = variants.map(({ name }, index) => {
  const [ms = Number.NaN, search = Number.NaN] = [indexing[index], searching[index]];
  return `| ${name} | ${(ms / 1000).toFixed(1)} | ${(ms / identity).toFixed(2)} | ${search.toFixed(1)} |`;
});
process.stdout.write(
  [
    `| passages of ${count} transcripts | indexing s | of each word its own | search p50 ms |`,
    "| --- | ---: | ---: | ---: |",
    ...rows,
    "",
  ].join("\n"),
);
await engine.stop();
rmSync(dataDirectory, { recursive: true, force: true });
