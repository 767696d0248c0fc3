import { putThreadInBackground } from "../background.js";
import { openToRead } from "../database/open.js";
import { createEngineClient, type EngineAccess } from "../meilisearch/client.js";
import {
  type Destination,
  type SendTranscripts,
  type SentTranscripts,
  sendingHere,
} from "./send-documents.js";

export interface Sending {
  readonly dataDirectory: string;
  readonly engine: EngineAccess;
  readonly ids: readonly string[];
  readonly destination: Destination;
}

putThreadInBackground();

let send: SendTranscripts | null = null;

/** Runs in a worker thread, which works for one archive and one engine, and keeps its catalogue open. */
export async function sendInWorker({
  dataDirectory,
  engine,
  ids,
  destination,
}: Sending): Promise<SentTranscripts> {
  send ??= sendingHere(openToRead(dataDirectory), createEngineClient(engine.url, engine.masterKey));
  return send(ids, destination);
}
