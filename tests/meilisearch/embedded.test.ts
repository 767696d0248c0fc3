import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { locateBinary, placeBinary } from "../../src/meilisearch/binary.js";
import { type EmbeddedEngine, startEmbeddedEngine } from "../../src/meilisearch/embedded.js";
import { openEngineHome } from "../../src/meilisearch/home.js";
import { eventually } from "../support/eventually.js";
import { engineProcesses, noProcessRemains } from "./embedded-processes.js";

const dataDirectory = mkdtempSync(join(realpathSync(tmpdir()), "jubir-engine-"));
const data = join(dataDirectory, "engine/data");
let log: string[] = [];
const logger = pino({}, { write: (line: string) => void log.push(line) });
const start = () => startEmbeddedEngine({ dataDirectory, logger });

let running: EmbeddedEngine[] = [];
async function started(): Promise<EmbeddedEngine> {
  const engine = await start();
  running.push(engine);
  return engine;
}

afterEach(async () => {
  for (const engine of running) await engine.stop();
  running = [];
  await eventually(() => noProcessRemains(dataDirectory), "that no process remains", 1_000);
  expect(log.join("")).not.toContain(readFileSync(join(dataDirectory, "engine/master-key"), "utf8"));
  log = [];
});
beforeAll(async () => {
  const { directory } = await openEngineHome(dataDirectory);
  await placeBinary(locateBinary(), directory);
}, 30_000);
afterAll(() => rmSync(dataDirectory, { recursive: true }));

async function ask(engine: EmbeddedEngine, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(engine.url + path, {
    method: body === undefined ? "GET" : "POST",
    headers: { authorization: `Bearer ${engine.masterKey}`, "content-type": "application/json" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return response.json();
}

const indexes = (engine: EmbeddedEngine) => ask(engine, "/indexes");
const theIndex = expect.objectContaining({ results: [expect.objectContaining({ uid: "passages" })] });
const noIndex = expect.objectContaining({ results: [] });

async function withIndex(): Promise<EmbeddedEngine> {
  const engine = await started();
  await ask(engine, "/indexes/passages/documents", [{ id: 1, text: "Jubir membuka jumpa pers" }]);
  await eventually(async () =>
    JSON.stringify(await ask(engine, "/tasks?statuses=succeeded")).includes('"indexedDocuments":1'),
  );
  return engine;
}

const setAsides = () =>
  readdirSync(join(dataDirectory, "engine")).filter((name) => name.includes("set-aside"));
function kill(signal: NodeJS.Signals): void {
  for (const server of engineProcesses(dataDirectory).servers) process.kill(server, signal);
}

it("answers with its key only, and keeps its index from one start to the next", async () => {
  const engine = await withIndex();
  expect((await fetch(`${engine.url}/indexes`)).status).toBe(401);
  expect(new URL(engine.url).hostname).toBe("127.0.0.1");
  await engine.stop();
  const again = await started();
  expect(await indexes(again)).toEqual(theIndex);
  expect(again.masterKey).toBe(engine.masterKey);
});

it("shows its key to no one who lists processes", async () => {
  const { masterKey } = await started();
  const { servers, guards } = engineProcesses(dataDirectory);
  expect([servers.length, guards.length]).toEqual([1, 1]);
  for (const pid of [...servers, ...guards]) {
    expect(readFileSync(`/proc/${pid}/cmdline`, "utf8")).not.toContain(masterKey);
  }
});

it.each(["SIGKILL", "SIGTERM"] as const)("answers again at the same address after %s", async (signal) => {
  const engine = await started();
  const restarted = new Promise<void>((resolve) => engine.onRestart(resolve));
  kill(signal);
  await restarted;
  expect(await indexes(engine)).toEqual(theIndex);
});

it("is started again, guarded, when its guard is killed", async () => {
  const engine = await started();
  const restarted = new Promise<void>((resolve) => engine.onRestart(resolve));
  for (const guard of engineProcesses(dataDirectory).guards) process.kill(guard, "SIGKILL");
  await restarted;
  expect(engineProcesses(dataDirectory).guards).toHaveLength(1);
});

it("stops while it is being started again", async () => {
  const engine = await started();
  const [first] = engineProcesses(dataDirectory).servers;
  kill("SIGKILL");
  await eventually(() => engineProcesses(dataDirectory).servers.some((pid) => pid !== first));
  await engine.stop();
});

it("waits for its port to be free again", async () => {
  const engine = await started();
  const restarted = new Promise<void>((resolve) => engine.onRestart(resolve));
  kill("SIGKILL");
  const strangersRequests: string[] = [];
  const squatter = createServer((request, response) => {
    strangersRequests.push(request.url ?? "");
    response.end(JSON.stringify({ status: "available", results: [] }));
  });
  const listen = () =>
    new Promise<boolean>((resolve) => {
      squatter.once("error", () => resolve(false));
      squatter.listen(Number(new URL(engine.url).port), "127.0.0.1", () => resolve(true));
    });
  await eventually(listen);
  await eventually(() => log.join("").includes("engine.port_taken"));
  await new Promise((resolve) => squatter.close(resolve));
  await restarted;
  expect(strangersRequests).toEqual([]);
  expect(await indexes(engine)).toEqual(theIndex);
});

it("gives up a start when asked to, and leaves no process", async () => {
  const giveUp = new AbortController();
  const starting = startEmbeddedEngine({ dataDirectory, logger, signal: giveUp.signal });
  void eventually(() => engineProcesses(dataDirectory).servers.length > 0).then(() => giveUp.abort());
  await expect(starting).rejects.toMatchObject({ name: "AbortError" });
});

describe("data it cannot use is set aside", () => {
  const indexFile = () => {
    const [name] = readdirSync(join(data, "indexes"));
    return join(data, "indexes", name ?? "", "data.mdb");
  };
  it.each<[string, () => void]>([
    ["of another version", () => writeFileSync(join(data, "VERSION"), "1.12.0")],
    ["of no version", () => rmSync(join(data, "VERSION"))],
    ["with a truncated queue", () => truncateSync(join(data, "tasks/data.mdb"), 8_192)],
    ["with an overwritten queue", () => writeFileSync(join(data, "tasks/data.mdb"), "x".repeat(50_000))],
    ["with a truncated index", () => truncateSync(indexFile(), 8_192)],
    ["with an overwritten index", () => writeFileSync(indexFile(), "x".repeat(50_000))],
    ["without the index's files", () => rmSync(join(data, "indexes"), { recursive: true })],
  ])("%s", async (_, damage) => {
    await (await withIndex()).stop();
    damage();
    expect(await indexes(await started())).toEqual(noIndex);
    expect(log.filter((line) => line.includes("set aside and the index built anew"))).toHaveLength(1);
    expect(setAsides().length).toBeLessThanOrEqual(2);
  });

  it("also when it keeps killing the server that reads it", async () => {
    const engine = await withIndex();
    for (const _ of ["first", "second", "third"]) {
      const restarted = new Promise<void>((resolve) => engine.onRestart(resolve));
      const [victim] = engineProcesses(dataDirectory).servers;
      // Rust takes the first for one of its own and lets it pass when no instruction was at fault.
      await eventually(() => {
        kill("SIGBUS");
        return !engineProcesses(dataDirectory).servers.some((pid) => pid === victim);
      });
      await restarted;
    }
    expect(await indexes(engine)).toEqual(noIndex);
  });

  it("also when it is damaged while it is served", async () => {
    const engine = await withIndex();
    const restarted = new Promise<void>((resolve) => engine.onRestart(resolve));
    writeFileSync(join(data, "VERSION"), "1.12.0");
    kill("SIGKILL");
    await restarted;
    expect(await indexes(engine)).toEqual(noIndex);
  });
});

it("leaves the data where it is when that is not the fault, and says what is", async () => {
  rmSync(data, { recursive: true });
  symlinkSync("data", data);
  const before = setAsides();
  await expect(start()).rejects.toMatchObject({
    code: "unavailable",
    reason: {
      key: "engine.failed",
      parameters: {
        directory: join(dataDirectory, "engine"),
        detail: expect.stringContaining("os error 40"),
      },
    },
  });
  expect(readlinkSync(data)).toBe("data");
  expect(setAsides()).toEqual(before);
});
