import type { Logger } from "pino";
import { putInBackground } from "../background.js";
import type { EngineHome } from "./home.js";
import { answering, complaintOfIndexes } from "./readiness.js";
import { keepServerLog, lastWords } from "./server-log.js";
import { type Exit, type ServerProcess, startServerProcess } from "./server-process.js";
import { failureOf, failureOfWords, type StartFailure } from "./start-failure.js";

/** How the server calls the threads that index, and that put together what these have made. */
const indexingThreads = /^(?:indexing-thread|scheduler)/;

/** A server that answers and can open all its indexes, or why there is none. */
export type Launch =
  | { readonly server: ServerProcess }
  | { readonly failure: StartFailure; readonly detail: string };

export interface LaunchOptions {
  readonly binary: string;
  readonly home: EngineHome;
  readonly port: number;
  readonly logger: Logger;
  /** Gives the start up: the server is ended and the signal's reason thrown. */
  readonly signal: AbortSignal;
  readonly deadlineMs?: number;
}

/** One attempt to start the server. When it fails no process is left. */
export async function launch(options: LaunchOptions): Promise<Launch> {
  const { binary, home, port, logger, signal, deadlineMs = 10_000 } = options;
  signal.throwIfAborted();
  const log = keepServerLog(logger);
  const server = startServerProcess(binary, home, port, log.add);
  const attempt = new AbortController();
  const giveUp = () => attempt.abort();
  const overdue = setTimeout(giveUp, deadlineMs);
  signal.addEventListener("abort", giveUp);
  void server.ended.then(giveUp);
  try {
    await answering(server.pid, port, attempt.signal);
    // Readers wait for searches, and nobody for the indexing beside them.
    putInBackground(server.pid, indexingThreads);
    const complaint = await complaintOfIndexes(port, home.masterKey, attempt.signal);
    if (complaint === null) return { server };
    await server.end();
    return { failure: failureOfWords(complaint), detail: complaint };
  } catch {
    const exit = await server.end();
    signal.throwIfAborted();
    // It handles no signal: had it ended by itself, this one would not be the reason.
    if (exit.signal === "SIGTERM")
      return { failure: "not_ready", detail: `no answer within ${deadlineMs} ms` };
    const failure = failureOf(exit, log.lines.join("\n"));
    return { failure, detail: lastWords(log.lines) || describeExit(exit) };
  } finally {
    clearTimeout(overdue);
    signal.removeEventListener("abort", giveUp);
  }
}

export function describeExit({ code, signal }: Exit): string {
  return signal === null ? `exit status ${code}` : `signal ${signal}`;
}
