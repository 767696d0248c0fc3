import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pino } from "pino";
import { locateBinary, placeBinary } from "../../src/meilisearch/binary.js";
import { startEmbeddedEngine } from "../../src/meilisearch/embedded.js";
import { openEngineHome } from "../../src/meilisearch/home.js";
import { eventually } from "../support/eventually.js";
import { engineProcesses, noProcessRemains } from "./embedded-processes.js";

const dataDirectory = mkdtempSync(join(realpathSync(tmpdir()), "jubir-killed-"));
const program = ["--import", "./tests/support/typescript-hooks.mjs", "tests/meilisearch/embedded-parent.ts"];

interface Parent {
  readonly process: ChildProcess;
  readonly log: string[];
}
let parent: Parent;

beforeEach(() => {
  // A group of its own, as a shell gives to what is typed into it.
  const child = spawn(process.execPath, [...program, dataDirectory], {
    detached: true,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const log: string[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => log.push(line));
  parent = { process: child, log };
});
afterEach(() => {
  parent.process.kill("SIGKILL");
});
beforeAll(async () => {
  const { directory } = await openEngineHome(dataDirectory);
  await placeBinary(locateBinary(), directory);
}, 30_000);
afterAll(async () => {
  await eventually(() => noProcessRemains(dataDirectory));
  rmSync(dataDirectory, { recursive: true });
});

const processes = () => engineProcesses(dataDirectory);
const noneRemains = () => eventually(() => noProcessRemains(dataDirectory), "that no process remains");
const logged = (words: string) => eventually(() => parent.log.join().includes(words), words);
const answers = () => logged("The search engine answers");
const killParent = () => parent.process.kill("SIGKILL");
function killServer(): number | undefined {
  const [server] = processes().servers;
  if (server !== undefined) process.kill(server, "SIGKILL");
  return server;
}
function signalGuard(signal: NodeJS.Signals): void {
  for (const guard of processes().guards) process.kill(guard, signal);
}

describe("no process is left when its parent is killed", () => {
  it("as it starts", async () => {
    await eventually(() => processes().servers.length > 0);
    expect(parent.log.join()).not.toContain("answers");
    killParent();
    await noneRemains();
  });

  it("as it runs", async () => {
    await answers();
    expect(processes().servers).toHaveLength(1);
    killParent();
    await noneRemains();
  });

  it("as it is started again", async () => {
    await answers();
    const first = killServer();
    await eventually(() => processes().servers.some((pid) => pid !== first));
    killParent();
    await noneRemains();
  });

  it("as it waits to be started again", async () => {
    await answers();
    killServer();
    await logged("The search engine died");
    killParent();
    await noneRemains();
  });

  it("after its guard was", async () => {
    await answers();
    signalGuard("SIGKILL");
    await logged("restarted");
    killParent();
    await noneRemains();
  });
});

it("leaves it to its parent to hear what a terminal sends to all that runs in it", async () => {
  await logged("listens for its end");
  const { servers } = processes();
  process.kill(-(parent.process.pid ?? Number.NaN), "SIGINT");
  await logged("interrupted");
  const port = parent.log.join().match(/"port":(\d+)/)?.[1];
  const answer = await fetch(`http://127.0.0.1:${port}/health`);
  expect(answer.status).toBe(200);
  expect(processes().servers).toEqual(servers);
});

it("shares processors with its parent by priorities, as threads of one session do", async () => {
  await answers();
  const session = (pid: number) => readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ")[3];
  const [server = 0] = processes().servers;
  expect(session(server)).toBe(session(parent.process.pid ?? 0));
});

it("stops with its parent in order, and lets it end", async () => {
  await logged("listens for its end");
  const ended = new Promise((resolve) => parent.process.once("exit", (code) => resolve(code)));
  parent.process.kill("SIGTERM");
  expect(await ended).toBe(0);
  await noneRemains();
});

it("is not joined on its data by a second when parent and guard fell at once", async () => {
  await answers();
  const [orphan] = processes().servers;
  signalGuard("SIGSTOP");
  killParent();
  const log: string[] = [];
  const logger = pino({}, { write: (line: string) => void log.push(line) });
  const engine = await startEmbeddedEngine({ dataDirectory, logger });
  expect(processes().servers).toHaveLength(1);
  expect(processes().servers).not.toContain(orphan);
  expect(log.join()).toContain("outlived the Jubir that started it");
  await engine.stop();
});
