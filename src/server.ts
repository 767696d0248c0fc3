import { createServer, type Server } from "node:http";
import type { Express } from "express";
import { ArchiveError } from "./errors.js";

export interface Listening {
  /** `http://127.0.0.1:3000`. */
  readonly address: string;
  /** Takes no new requests, and resolves when those in flight are answered. */
  close(): Promise<void>;
}

/** Milliseconds that requests in flight get before a stop cuts them off. */
const grace = 10_000;

/**
 * Milliseconds that a connection stays open between two requests: longer than the usual minute after which a proxy in
 * front gives it up, since one that the server ends first may end under a request.
 */
const idle = 65_000;

/** Where people on this machine reach a server: an address that stands for all of them is none to call. */
export function addressOf({ host, port }: { readonly host: string; readonly port: number }): string {
  if (host === "0.0.0.0" || host === "::") return `http://127.0.0.1:${port}`;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cutOff = setTimeout(() => server.closeAllConnections(), grace);
    server.close(() => {
      clearTimeout(cutOff);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/**
 * Serves the application.
 * @throws ArchiveError `unavailable` when the port is in use or may not be taken.
 */
export function listen(app: Express, { host, port }: { host: string; port: number }): Promise<Listening> {
  const server = createServer({ keepAliveTimeout: idle }, app);
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const key = error.code === "EADDRINUSE" ? "server.port_in_use" : "server.cannot_listen";
      reject(new ArchiveError("unavailable", key, { host, port, code: error.code ?? "" }, { cause: error }));
    });
    server.listen(port, host, () => {
      const bound = server.address();
      if (bound === null || typeof bound === "string") {
        reject(new Error("The server listens on no network address."));
        return;
      }
      const address = addressOf({ host: bound.address, port: bound.port });
      resolve({ address, close: () => closeServer(server) });
    });
  });
}
