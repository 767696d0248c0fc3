import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The processes that were started for `dataDirectory`: Meilisearch itself and the shell that guards it. */
export function engineProcesses(dataDirectory: string): { servers: number[]; guards: number[] } {
  const commands = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => ({ pid: Number(pid), words: commandLine(pid) }))
    .filter(({ words }) => words.includes(join(dataDirectory, "engine", "data")));
  const idsOf = (isWanted: (program: string) => boolean) =>
    commands.filter(({ words }) => isWanted(words[0] ?? "")).map(({ pid }) => pid);
  return {
    servers: idsOf((program) => program.endsWith("/meilisearch")),
    guards: idsOf((program) => program === "/bin/sh"),
  };
}

export function noProcessRemains(dataDirectory: string): boolean {
  const { servers, guards } = engineProcesses(dataDirectory);
  return servers.length + guards.length === 0;
}

function commandLine(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
  } catch {
    return [];
  }
}
