import type { Logger } from "pino";
import type { EngineHome } from "./home.js";
import { answering, complaintOfIndexes } from "./readiness.js";
import { keepServerLog, lastWords } from "./server-log.js";
import { type Exit, type ServerProcess, startServerProcess } from "./server-process.js";
import { failureOf, failureOfWords, type StartFailure } from "./start-failure.js";

const readyDeadlineMs = 10_000;

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
}

/** One attempt to start the server. When it fails no process is left. */
export async function launch({ binary, home, port, logger, signal }: LaunchOptions): Promise<Launch> {
  signal.throwIfAborted();
  const log = keepServerLog(logger);
  const server = startServerProcess(binary, home, port, log.add);
  const ended = new AbortController();
  void server.ended.then(() => ended.abort());
  const deadline = AbortSignal.timeout(readyDeadlineMs);
  const attempt = AbortSignal.any([signal, ended.signal, deadline]);
  try {
    const url = `http://127.0.0.1:${port}`;
    await answering(url, attempt);
    const complaint = await complaintOfIndexes(url, home.masterKey, attempt);
    if (complaint === null) return { server };
    await server.end();
    return { failure: failureOfWords(complaint), detail: complaint };
  } catch {
    const late = !ended.signal.aborted;
    const exit = await server.end();
    signal.throwIfAborted();
    if (late) return { failure: "not_ready", detail: `${readyDeadlineMs / 1_000} s` };
    return {
      failure: failureOf(exit, log.lines.join("\n")),
      detail: lastWords(log.lines) || describeExit(exit),
    };
  }
}

export function describeExit({ code, signal }: Exit): string {
  return signal === null ? `exit status ${code}` : `signal ${signal}`;
}
