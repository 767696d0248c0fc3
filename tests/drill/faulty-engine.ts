import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";

/** How an engine answers: as it should, with 500 to everything, or not at all. */
export type Conduct = "well" | "with 500" | "nothing";

/** Stands before a real engine and answers in its place while it is to be out of order. */
export interface FaultyEngine {
  readonly url: string;
  answer(conduct: Conduct): void;
  close(): Promise<void>;
}

function passOn(to: string, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { method = "GET", url = "/", headers } = incoming;
  const onward = request(new URL(url, to), { method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on("error", () => outgoing.destroy());
  incoming.pipe(onward);
}

/** Starts to pass on to the engine at this address. */
export async function startFaultyEngine(real: string): Promise<FaultyEngine> {
  let conduct: Conduct = "well";
  const held = new Set<ServerResponse>();
  const server = createServer((incoming, outgoing) => {
    if (conduct === "well") return passOn(real, incoming, outgoing);
    incoming.resume();
    if (conduct === "with 500") outgoing.writeHead(500).end("no");
    else held.add(outgoing);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("It listens on no network address.");
  return {
    url: `http://127.0.0.1:${bound.port}`,
    answer: (next) => {
      conduct = next;
      for (const outgoing of held) outgoing.destroy();
      held.clear();
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
