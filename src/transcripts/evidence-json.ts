import { z } from "zod";
import { evidenceFields, type FieldEvidence, surenesses } from "./evidence.js";

const evidence = z.object({
  sureness: z.enum(surenesses),
  source: z.object({
    key: z.string(),
    parameters: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
});

/** Evidence by field as it is kept and exported. */
export const fieldEvidenceSchema = z.partialRecord(z.enum(evidenceFields), evidence);

/**
 * Reads evidence as it is kept; null, as in revisions from before it was kept, says nothing of any field.
 * @throws ZodError for anything that was not written so.
 */
export function parseEvidence(json: string | null): FieldEvidence {
  return json === null ? {} : fieldEvidenceSchema.parse(JSON.parse(json));
}
