import { type ChildProcess, spawn } from "node:child_process";
import { Socket } from "node:net";
import { availableParallelism, totalmem } from "node:os";
import { createInterface } from "node:readline";
import type { EngineHome } from "./home.js";

/** How a process ended: its status, or the signal that ended it. */
export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface ServerProcess {
  readonly pid: number;
  readonly ended: Promise<Exit>;
  /** Asks it to end, insists after a while, and resolves when it has. */
  end(): Promise<Exit>;
}

/**
 * The shell forks a guard and becomes the server. The guard waits on descriptor 3, a socket to Jubir: the word
 * `ended` sends it home, the end of file says that Jubir died, and the server is killed with it. Killed and not
 * asked, because to Meilisearch it is the same: it handles no such signal, and its transactions are whole or undone.
 *
 * What a terminal sends to all that runs in it is for Jubir to hear. Ctrl-C is kept from the server by a mask, where
 * `env` knows how to (GNU coreutils 8.31): it handles that one signal, ignored or not.
 */
const guardedServer = `
(
  trap '' HUP INT TERM
  IFS= read -r word <&3 && [ "$word" = ended ] && exit
  kill -s KILL "$$"
) </dev/null >/dev/null 2>&1 &
trap '' HUP QUIT
env --block-signal=INT true 2>/dev/null && set -- env --block-signal=INT "$@"
exec "$@" 3<&-
`;

const gibibyte = 2 ** 30;
const stopDeadlineMs = 5_000;

/**
 * Starts Meilisearch so that it cannot outlive this process: should this process be killed, the guard kills the
 * server; should the guard be killed, this process does. Ctrl-C in a terminal ends only Jubir, which then stops it in
 * order. It has no session of its own: Linux shares processors among sessions first, and goes by the priorities of
 * threads only within one (sched(7), autogroups), so that indexing would take as much as all that readers wait for.
 *
 * @param onLine is given each line the server writes, without the master key.
 */
export function startServerProcess(
  binary: string,
  home: EngineHome,
  port: number,
  onLine: (line: string) => void,
): ServerProcess {
  const child = spawn("/bin/sh", ["-c", guardedServer, "jubir", binary, ...serverArguments(home, port)], {
    // Meilisearch reads config.toml in its working directory and MEILI_* in its environment: both are ours alone.
    cwd: home.directory,
    env: { MEILI_MASTER_KEY: home.masterKey, TMPDIR: home.temporary, RUST_BACKTRACE: "0" },
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  const ended = endOf(child, (line) => onLine(line.replaceAll(home.masterKey, "[master key]")));
  return {
    pid: child.pid ?? 0,
    ended,
    async end() {
      child.kill("SIGTERM");
      const overdue = setTimeout(() => child.kill("SIGKILL"), stopDeadlineMs);
      const exit = await ended;
      clearTimeout(overdue);
      return exit;
    },
  };
}

/** The server's file arguments; it gets half of the processors, so that searches are answered while it indexes. */
function serverArguments(home: EngineHome, port: number): string[] {
  return Object.entries({
    "--env": "production",
    "--http-addr": `127.0.0.1:${port}`,
    "--db-path": home.data,
    "--dump-dir": home.dumps,
    "--snapshot-dir": home.snapshots,
    "--max-indexing-memory": String(Math.min(gibibyte, Math.floor(totalmem() / 4))),
    "--max-indexing-threads": String(Math.ceil(availableParallelism() / 2)),
    "--log-level": "WARN",
    "--experimental-logs-mode": "JSON",
  })
    .flat()
    .concat("--no-analytics");
}

/** Resolves once the process is gone and all it wrote was handed on; a failure to start it ends as in a shell: 127. */
function endOf(child: ChildProcess, onLine: (line: string) => void): Promise<Exit> {
  return new Promise((resolve) => {
    child.once("error", (error) => {
      onLine(error.message);
      resolve({ code: 127, signal: null });
    });
    // Without a descriptor to spare there are no pipes, whatever the types say, and the error above follows.
    const { stderr, stdio } = child;
    const guard = stdio?.[3];
    if (!stderr || !(guard instanceof Socket)) return;
    const lines = createInterface({ input: stderr }).on("line", onLine);
    const written = new Promise<void>((allWritten) => lines.once("close", allWritten));
    guard.resume().on("error", () => child.kill("SIGKILL"));
    guard.once("close", () => child.kill("SIGKILL"));
    child.once("exit", (code, signal) => {
      guard.write("ended\n");
      guard.destroySoon();
      void written.then(() => resolve({ code, signal }));
    });
  });
}
