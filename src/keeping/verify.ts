import type { Attachment } from "../attach.js";
import { createEngineClient } from "../meilisearch/client.js";
import { runReindex } from "../search/index-commands.js";
import { catalogueFaults } from "./catalogue-faults.js";
import { describeFault, type Fault } from "./fault.js";
import { indexFaults } from "./index-faults.js";

/** Milliseconds between looks at an index that is still being built. */
const lookInterval = 200;

async function untilSettled({ indexerState }: Attachment): Promise<void> {
  for (;;) {
    const { name } = await indexerState();
    if (name !== "starting" && name !== "rebuilding") return;
    await new Promise((resolve) => setTimeout(resolve, lookInterval));
  }
}

async function compareIndex(attachment: Attachment): Promise<Fault[]> {
  await untilSettled(attachment);
  const { url, masterKey } = await attachment.engine();
  return indexFaults(attachment.archive.catalogue, createEngineClient(url, masterKey));
}

/** The index built anew from the catalogue; what is wrong with it after that. Without an engine nothing can be built. */
async function repairIndex(attachment: Attachment): Promise<Fault[]> {
  if ((await attachment.indexerState()).name === "unavailable") return compareIndex(attachment);
  await runReindex(attachment);
  return compareIndex(attachment);
}

/**
 * Looks through the whole archive and writes a line for each fault. With `repair`, an index that is wrong is built anew: it alone is
 * derived, and nothing else is touched.
 * @returns whether nothing is wrong, or no longer
 */
export async function verifyArchive(
  attachment: Attachment,
  { repair, write }: { repair: boolean; write: (line: string) => void },
): Promise<boolean> {
  let faults = 0;
  const tell = (fault: Fault) => {
    faults += 1;
    write(describeFault(fault));
  };
  for await (const fault of catalogueFaults(attachment.archive.catalogue)) tell(fault);
  const wrong = await compareIndex(attachment);
  if (repair && wrong.length > 0) {
    for (const fault of wrong) write(describeFault(fault));
    const left = await repairIndex(attachment);
    left.forEach(tell);
    if (left.length === 0) write("index\tboth indexes\tbuilt anew from the catalogue");
  } else wrong.forEach(tell);
  write(faults === 0 ? "nothing is wrong" : `${faults} wrong`);
  return faults === 0;
}
