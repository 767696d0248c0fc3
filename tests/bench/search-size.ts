import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pino } from "pino";
import { z } from "zod";
import { startEmbeddedEngine } from "../../src/meilisearch/embedded.js";
import { urls } from "../../src/urls.js";
import { enginesOf, startJubir } from "../support/program.js";
import { type Indexing, importIntoEngine, importIntoJubir, indexingTable } from "./indexing.js";
import { loadAtOnce } from "./load-at-once.js";
import { type PageWeight, weighPages } from "./page-weight.js";
import { type ProcessCost, watchCost } from "./process-cost.js";
import type { Query } from "./queries.js";
import { clientAsItComes, fillPlainIndex, fullText, jubirSystems, pathOf, rawQuery } from "./systems.js";
import { megabytes, table } from "./table.js";
import { type Drawn, type System, type Times, timeAlone, timeTogether } from "./timing.js";

/** Beyond so many transcripts nothing is timed but search: taking them in, by the program and by the plain client, would take hours. */
const mostImported = 10_000;
const together = 8;
/** Queries of each set that are asked a second time. */
const askedAgain = 150;
/** What is asked, no query twice but where repeating is what is timed. */
export interface Asked {
  /** Before any is timed, until what runs often is compiled and what is read often is in memory. */
  readonly warmUp: Drawn<Query>;
  readonly alone: Drawn<Query>;
  readonly together: Drawn<Query>;
}

interface Timed {
  readonly name: string;
  readonly alone: Times;
  readonly together: Times | null;
}

/** What one size of archive has shown. */
export interface Size {
  readonly count: number;
  /** Null where nothing but search was timed. */
  readonly indexing: { readonly jubir: Indexing; readonly raw: Indexing } | null;
  readonly timed: readonly Timed[];
  readonly memory: { readonly server: ProcessCost; readonly engine: ProcessCost };
  readonly pages: readonly PageWeight[];
}

const found = z.object({ results: z.array(z.object({ transcript: z.object({ url: z.string() }) })) });

/** The address of the first transcript that a query finds. */
async function firstFound(address: string, query: Query): Promise<string> {
  const answer = await fetch(address + pathOf("/api/v1/search", query));
  const { results } = found.parse(await answer.json());
  return results[0]?.transcript.url ?? urls.home;
}

async function weigh(address: string, query: Query): Promise<PageWeight[]> {
  return weighPages(address, {
    home: urls.home,
    results: pathOf(urls.search, query),
    transcript: await firstFound(address, query),
    spokespersons: urls.spokespersons,
    outlets: urls.outlets,
    concordance: pathOf(urls.concordance, query),
    "sign-in": urls.signIn,
  });
}

async function takeIn(directory: string, archive: string, lines: string): Promise<Size["indexing"]> {
  const plain = join(directory, "plain");
  mkdirSync(plain);
  const jubir = await importIntoJubir(archive, lines);
  return { jubir, raw: await importIntoEngine(archive, plain) };
}

/** What was asked a moment ago. */
function latestOf({ common, own }: Drawn<Query>): Drawn<Query> {
  return { common: common.slice(-askedAgain), own: own.slice(-askedAgain) };
}

async function timeAll(systems: readonly System<Query>[], asked: Asked): Promise<Timed[]> {
  const alone = await timeAlone(systems, asked.alone);
  const crowded = await timeTogether(systems, asked.together, together);
  return systems.flatMap(({ name }, index): Timed[] => {
    const own = alone[index];
    return own === undefined ? [] : [{ name, alone: own, together: crowded[index] ?? null }];
  });
}

/** Takes the transcripts in, asks everything, and leaves nothing running. */
export async function measureSize(
  directory: string,
  lines: string,
  count: number,
  asked: Asked,
): Promise<Size> {
  const archive = join(directory, "archive");
  mkdirSync(archive);
  const imports = count <= mostImported;
  const indexing = imports ? await takeIn(directory, archive, lines) : null;
  if (!imports) await loadAtOnce(archive, lines);
  const engine = await startEmbeddedEngine({ dataDirectory: archive, logger: pino({ level: "silent" }) });
  await fillPlainIndex(engine, lines);
  const access = { MEILI_URL: engine.url, MEILI_MASTER_KEY: engine.masterKey };
  const jubir = await startJubir(archive, access);
  const endServer = watchCost(() => [jubir.process.pid ?? 0]);
  const endEngine = watchCost(() => enginesOf(archive));
  const systems = [
    rawQuery(engine),
    clientAsItComes(engine),
    await fullText(join(directory, "fts.sqlite"), lines),
    ...jubirSystems(jubir.address),
  ];
  await timeAlone(systems, asked.warmUp);
  const first = await timeAll(systems, asked);
  const again = await timeAll(jubirSystems(jubir.address, ", asked again"), {
    ...asked,
    alone: latestOf(asked.together),
    together: latestOf(asked.together),
  });
  const memory = { server: endServer(), engine: endEngine() };
  const query = asked.alone.common.find(({ filter }) => filter === null);
  const pages = query === undefined || !imports ? [] : await weigh(jubir.address, query);
  await jubir.end("SIGTERM");
  await engine.stop();
  return { count, indexing, timed: [...first, ...again], memory, pages };
}

function timesTable({ count, timed }: Size): string[] {
  const raw = timed[0];
  const cells = (times: Times | null, base: number | undefined) =>
    times === null
      ? ["", "", "", ""]
      : [
          times.p50.toFixed(1),
          times.p95.toFixed(1),
          times.p99.toFixed(1),
          (times.p50 / (base ?? Number.NaN)).toFixed(1),
        ];
  return table(
    [
      `${count.toLocaleString("en")} transcripts, ms`,
      ...["p50", "p95", "p99", "p50 of raw"],
      ...["p50", "p95", "p99", "p50 of raw"].map((name) => `${name}, ${together} at a time`),
    ],
    timed.map(({ name, alone, together: crowded }) => [
      name,
      ...cells(alone, raw?.alone.p50),
      ...cells(crowded, raw?.together?.p50),
    ]),
  );
}

function pageTable(pages: readonly PageWeight[]): string[] {
  return table(
    ["page at first sight", "requests", "KB"],
    pages.map(({ page, requests, bytes }) => [page, String(requests), (bytes / 1000).toFixed(1)]),
  );
}

/** What one size has shown, as Markdown. */
export function sizeTables(size: Size): string[] {
  const { count, indexing, memory, pages } = size;
  return [
    ...timesTable(size),
    "",
    ...(indexing === null ? [] : [...indexingTable(count, indexing.jubir, indexing.raw), ""]),
    ...table(
      ["while searching", "MB at most", "CPU s"],
      [
        ["Jubir", megabytes(memory.server.peakBytes), memory.server.cpuSeconds.toFixed(0)],
        [
          "Meilisearch, both indexes",
          megabytes(memory.engine.peakBytes),
          memory.engine.cpuSeconds.toFixed(0),
        ],
      ],
    ),
    ...(pages.length === 0 ? [] : ["", ...pageTable(pages)]),
  ];
}

/** How the middle time of each system grows with the archive. */
export function growthTable(sizes: readonly Size[]): string[] {
  const first = sizes[0];
  if (first === undefined) return [];
  return table(
    ["p50 alone, of the smallest archive's", ...sizes.map(({ count }) => count.toLocaleString("en"))],
    first.timed.map(({ name, alone }, index) => [
      name,
      ...sizes.map(({ timed }) => ((timed[index]?.alone.p50 ?? Number.NaN) / alone.p50).toFixed(1)),
    ]),
  );
}
