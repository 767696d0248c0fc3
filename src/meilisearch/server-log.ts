import type { Logger } from "pino";
import { z } from "zod";

const keptLines = 40;

const recordSchema = z.object({
  level: z.string(),
  target: z.string(),
  fields: z.record(z.string(), z.unknown()),
});

export interface ServerLog {
  /** The last lines, oldest first. */
  readonly lines: readonly string[];
  add(line: string): void;
}

/** Hands the server's records on to `logger` and keeps its last lines, which tell why it ended. */
export function keepServerLog(logger: Logger): ServerLog {
  const lines: string[] = [];
  return {
    lines,
    add(line) {
      lines.push(line);
      if (lines.length > keptLines) lines.shift();
      const record = recordOf(line);
      if (record === null) return;
      const level = record.level === "ERROR" ? "error" : "warn";
      logger[level]({ target: record.target, ...record.fields }, "Meilisearch");
    },
  };
}

/** Null for what is not a record: the banner, the trace of a panic. */
function recordOf(line: string): z.infer<typeof recordSchema> | null {
  if (!line.startsWith("{")) return null;
  try {
    return recordSchema.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

/** The server's own words on why it ended; empty where it said nothing. */
export function lastWords(lines: readonly string[]): string {
  const said = lines.findLast((line) => line.startsWith("{") || /error|panicked|exec:/i.test(line)) ?? "";
  const { error, info, message } = recordOf(said)?.fields ?? {};
  return String(error ?? info ?? message ?? said);
}
