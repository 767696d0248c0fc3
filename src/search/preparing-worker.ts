import { putThreadInBackground } from "../background.js";
import { type Catalogue, openToRead } from "../database/open.js";
import { type PreparedDocuments, preparingHere } from "./prepare-documents.js";

export interface Preparation {
  readonly dataDirectory: string;
  readonly ids: readonly string[];
}

putThreadInBackground();

let catalogue: Catalogue | null = null;

/** Runs in a worker thread, which works for one archive and keeps its catalogue open. */
export async function prepareInWorker({ dataDirectory, ids }: Preparation): Promise<PreparedDocuments> {
  catalogue ??= openToRead(dataDirectory);
  return preparingHere(catalogue)(ids);
}
