import { afterAll, beforeAll, expect, it } from "@jest/globals";
import fc from "fast-check";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { takeIn, weekly } from "../transcripts/briefings.js";
import { hostileQueries } from "./hostile/queries.js";

/** `REQUESTS=10000` is the long form; the seed makes either the same again. */
const queries = Number(process.env.REQUESTS ?? "60");
const seed = 20_230_310;
const paths = ["/cari", "/cari/pelengkap", "/api/v1/search", "/umpan.atom", "/konkordansi", "/tren"] as const;

let archive: RunningArchive;

beforeAll(async () => {
  archive = await startArchive();
  await takeIn(archive, weekly);
  await archive.untilIndexed();
}, 60_000);

afterAll(async () => {
  await archive?.close();
});

interface Answer {
  readonly path: string;
  readonly query: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly escaped: boolean;
}

async function ask(path: string, query: string): Promise<Answer> {
  const began = performance.now();
  const response = await fetch(`${archive.address}${path}?q=${query}`);
  const body = await response.text();
  const milliseconds = performance.now() - began;
  const isMarkup = /html|xml/u.test(response.headers.get("content-type") ?? "");
  const escaped = !isMarkup || !body.includes("<jubir-x");
  return { path, query: query.slice(0, 200), status: response.status, milliseconds, escaped };
}

it(
  "answers every hostile query without a fault of its own and without foreign markup",
  async () => {
    const answers: Answer[] = [];
    for (const query of fc.sample(hostileQueries, { numRuns: queries, seed })) {
      answers.push(...(await Promise.all(paths.map((path) => ask(path, query)))));
    }
    const slowest = answers.reduce((one, other) => (other.milliseconds > one.milliseconds ? other : one));
    const slow = answers.filter(({ milliseconds }) => milliseconds > 1_000).length;
    process.stdout.write(
      `${answers.length} answers, ${slow} over a second, the slowest ${JSON.stringify(slowest)}\n`,
    );
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    expect(answers.filter(({ escaped }) => !escaped)).toEqual([]);
    expect(answers).toHaveLength(queries * paths.length);
  },
  60_000 + queries * 500,
);
