import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
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
  const child = spawn(process.execPath, [...program, dataDirectory], {
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
