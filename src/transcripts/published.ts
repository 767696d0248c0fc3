import { z } from "zod";
import type { Catalogue } from "../database/open.js";
import { ArchiveError } from "../errors.js";
import { findByCallNumber } from "./store.js";
import { withdrawnAt } from "./tombstones.js";
import type { CallNumber, Transcript } from "./transcript.js";

export type Published = Transcript & { readonly callNumber: CallNumber };

const address = z.object({
  year: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number),
  number: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
});

/**
 * The transcript at the address whose parts these are.
 * @throws ArchiveError `gone` where it was withdrawn, with when and why; `not_found` for what is no call number, or one that was never given.
 */
export async function findPublished(catalogue: Catalogue, parameters: unknown): Promise<Published> {
  const callNumber = address.safeParse(parameters).data;
  const transcript = callNumber === undefined ? null : await findByCallNumber(catalogue, callNumber);
  if (transcript?.status !== "published" || transcript.callNumber === null) {
    const gone = callNumber === undefined ? null : await withdrawnAt(catalogue, callNumber);
    if (gone !== null) throw gone;
    throw new ArchiveError("not_found", "transcript.not_found");
  }
  return { ...transcript, callNumber: transcript.callNumber };
}
