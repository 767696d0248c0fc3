import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { program } from "./build.js";

export interface JubirProgram {
  readonly address: string;
  readonly process: ChildProcess;
  /** Ends it with this signal and resolves when it is gone. */
  end(signal: NodeJS.Signals): Promise<void>;
}

/** Starts the real program on any free port, and resolves when it says where it answers. */
export async function startJubir(
  dataDirectory: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<JubirProgram> {
  const fixed = { DATA_DIR: dataDirectory, PORT: "0", SEED: "0", LOG_LEVEL: "silent" };
  const env = { ...process.env, ...fixed, ...settings };
  const child = spawn(process.execPath, [program, "serve"], { env, stdio: ["ignore", "pipe", "inherit"] });
  const exited = once(child, "exit");
  for await (const line of createInterface({ input: child.stdout })) {
    const address = line.match(/http:\/\/[\d.:]+/)?.[0];
    if (address === undefined) continue;
    child.stdout.resume();
    const end = async (signal: NodeJS.Signals) => {
      child.kill(signal);
      await exited;
    };
    return { address, process: child, end };
  }
  throw new Error("Jubir ended before it answered.");
}

/** A token of an archivist, made by the command line. */
export function makeToken(dataDirectory: string): string {
  const command = [program, "token", "create", "--name", "drill", "--role", "archivist"];
  const env = { ...process.env, DATA_DIR: dataDirectory };
  return execFileSync(process.execPath, command, { env, encoding: "utf8" }).trim();
}

/** What `jubir verify` says, which fails where anything is wrong. */
export function verify(dataDirectory: string): string {
  const env = { ...process.env, DATA_DIR: dataDirectory };
  return execFileSync(process.execPath, [program, "verify"], { env, encoding: "utf8" });
}

function wordsOfProcess(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
  } catch {
    // It ended while it was looked at.
    return [];
  }
}

/** Ids of the search engines that work in a data directory. */
export function enginesOf(dataDirectory: string): number[] {
  const data = join(dataDirectory, "engine/data");
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      const [executable, ...rest] = wordsOfProcess(pid);
      return executable?.endsWith("meilisearch") && rest.some((word) => word.startsWith(data));
    })
    .map(Number);
}
