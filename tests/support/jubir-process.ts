import { type ChildProcessByStdio, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { noProcessRemains } from "../meilisearch/embedded-processes.js";
import { eventually } from "./eventually.js";

/** The program as people run it, in a process of its own that can be killed. */
export interface JubirProcess {
  readonly pid: number;
  /** What it has written to standard output so far. */
  output(): string;
  kill(signal: NodeJS.Signals): void;
  /** Its exit status, or null where a signal ended it. */
  readonly ended: Promise<number | null>;
}

export interface JubirServer extends JubirProcess {
  readonly address: string;
}

const program = "dist/cli.js";
const startDeadline = 30_000;
const running = new Set<JubirProcess>();

/** Compiles the program where it is missing or older than its sources. */
export function buildJubir(): void {
  const changed = readdirSync("src", { recursive: true, encoding: "utf8" }).map((path) =>
    Math.ceil(statSync(join("src", path)).mtimeMs),
  );
  if (existsSync(program) && statSync(program).mtimeMs > Math.max(...changed)) return;
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "."], { stdio: "inherit" });
}

/** A data directory of its own, under the name by which its processes know it. */
export function makeDataDirectory(): string {
  return mkdtempSync(join(realpathSync(tmpdir()), "jubir-drill-"));
}

/** Kills what still runs, makes sure that no engine is left on the directory, and removes it. */
export async function removeDataDirectory(dataDirectory: string): Promise<void> {
  for (const one of running) one.kill("SIGKILL");
  await eventually(() => noProcessRemains(dataDirectory), 5_000, "that no process remains");
  rmSync(dataDirectory, { recursive: true });
}

/** Starts a command of the program on a data directory. */
export function runJubir(
  dataDirectory: string,
  words: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): JubirProcess {
  const child = spawn(process.execPath, [program, ...words], {
    env: { DATA_DIR: dataDirectory, PORT: "0", SEED: "0", LOG_LEVEL: "fatal", ...settings },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return follow(child);
}

function follow(child: ChildProcessByStdio<null, Readable, null>): JubirProcess {
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => lines.push(line));
  const jubir: JubirProcess = {
    pid: child.pid ?? 0,
    output: () => lines.join("\n"),
    kill: (signal) => void child.kill(signal),
    ended: new Promise((resolve) => {
      child.once("close", (code) => {
        running.delete(jubir);
        resolve(code);
      });
    }),
  };
  running.add(jubir);
  return jubir;
}

/** Starts the server; resolves when it says where it answers. */
export async function serveJubir(
  dataDirectory: string,
  settings?: Readonly<Record<string, string>>,
): Promise<JubirServer> {
  const jubir = runJubir(dataDirectory, ["serve"], settings);
  const address = () => /menjawab di (http:\S+)/.exec(jubir.output())?.[1];
  const over = jubir.ended.then((status) => {
    throw new Error(`The server ended with status ${status}:\n${jubir.output()}`);
  });
  await Promise.race([
    over,
    eventually(() => address() !== undefined, startDeadline, "the server's address"),
  ]);
  // Whoever kills it later expects its end.
  over.catch(() => {});
  return { ...jubir, address: address() ?? "" };
}

/** An archivist's token. */
export async function createArchivistToken(dataDirectory: string): Promise<string> {
  const jubir = runJubir(dataDirectory, ["token", "create", "--name", "arsiparis", "--role", "archivist"]);
  await jubir.ended;
  return jubir.output().trim();
}
