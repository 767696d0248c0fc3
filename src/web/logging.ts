import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";
import { type Logger, pino } from "pino";
import { pinoHttp } from "pino-http";

/** Structured logs on standard output, one JSON object a line. */
export function createLogger(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}

/**
 * A line for each answer, with the request's id, which error pages show. Of the address only the path is kept: what
 * people search for and the sign-in link's token are nobody's business.
 */
export function logRequests(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    genReqId: (_request, response) => {
      const id = randomUUID().slice(0, 8).toUpperCase();
      response.setHeader("X-Request-Id", id);
      return id;
    },
    serializers: {
      req: ({ id, method, url }: { id: unknown; method: string; url: string }) => ({
        id,
        method,
        path: url.split("?")[0],
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
    },
    customLogLevel: (_request, response, error) => {
      if (error !== undefined || response.statusCode >= 500) return "error";
      return response.statusCode >= 400 ? "info" : "debug";
    },
  });
}
