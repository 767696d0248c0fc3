import { ArchiveError } from "../errors.js";
import { patchSchema } from "../transcripts/patch.js";
import type { Correction } from "../transcripts/revise.js";
import type { TranscriptContent } from "../transcripts/transcript.js";
import { wrongField } from "./review-form.js";

/** Fields that several transcripts may be given the same value of at once. */
export const bulkFields = ["name", "office", "outlet", "place", "date"] as const;
export type BulkField = (typeof bulkFields)[number];

/** A field of the form as the transcript has it: the spokesperson's name and office are one. */
function asked(field: BulkField, value: string, { spokesperson }: Pick<TranscriptContent, "spokesperson">) {
  if (field === "name") {
    const office = spokesperson?.name === value ? spokesperson.office : null;
    return { spokesperson: value === "" ? null : { name: value, office } };
  }
  if (field === "office") {
    if (spokesperson === null) throw new ArchiveError("unprocessable", "desk.no_spokesperson");
    return { spokesperson: { ...spokesperson, office: value || null } };
  }
  return { [field]: value === "" ? null : value };
}

/**
 * What giving one field a value, empty for none, makes of a transcript.
 * @throws ArchiveError `unprocessable` for a value that the field does not take, or an office where nobody has one.
 */
export function bulkCorrection(
  field: BulkField,
  value: string,
  content: Pick<TranscriptContent, "spokesperson">,
): Correction {
  const parsed = patchSchema.safeParse(asked(field, value.trim(), content));
  if (!parsed.success) throw wrongField(field, parsed.error.issues[0]);
  const { reason: _, ...correction } = parsed.data;
  return correction;
}
