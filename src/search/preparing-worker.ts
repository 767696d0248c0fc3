import { constants, setPriority } from "node:os";
import { type Catalogue, openToRead } from "../database/open.js";
import { type PreparedDocuments, preparingHere } from "./prepare-documents.js";

export interface Preparation {
  readonly dataDirectory: string;
  readonly ids: readonly string[];
}

// On Linux a thread has a priority of its own; elsewhere this would be the whole server's.
if (process.platform === "linux") setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

let catalogue: Catalogue | null = null;

/** Runs in a worker thread, which works for one archive and keeps its catalogue open. */
export async function prepareInWorker({ dataDirectory, ids }: Preparation): Promise<PreparedDocuments> {
  catalogue ??= openToRead(dataDirectory);
  return preparingHere(catalogue)(ids);
}
