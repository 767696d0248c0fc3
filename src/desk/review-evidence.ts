import { type EvidenceField, missing } from "../transcripts/evidence.js";
import type { Revision } from "../transcripts/revision.js";
import type { Wording } from "../web/wording.js";
import type { ReviewField } from "./pages/review.js";

/** What is kept of a field, in words; of revisions from before that was kept, only that a field is empty. */
export function shownEvidence(
  { content, evidence }: Revision,
  field: EvidenceField,
  { t }: Wording,
): ReviewField["evidence"] {
  const isMissing = (field === "date" || field === "spokesperson") && content[field] === null;
  const shown = evidence[field] ?? (isMissing ? missing : null);
  if (shown === null) return null;
  const { sureness, source } = shown;
  return {
    sureness,
    label: t(`desk.sureness.${sureness}`),
    source: t(`transcripts.evidence.${source.key}`, source.parameters),
  };
}
