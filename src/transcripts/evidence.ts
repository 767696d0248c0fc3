import type { TranscriptContent } from "./transcript.js";

/** Fields of which a person is told how sure they are and where they come from. */
export const evidenceFields = ["title", "date", "place", "outlet", "spokesperson"] as const;
export type EvidenceField = (typeof evidenceFields)[number];

export const surenesses = ["sure", "check", "guess"] as const;

/** How sure a field is, and where it was found. */
export interface Evidence {
  readonly sureness: (typeof surenesses)[number];
  /** A sentence under `transcripts.evidence` in `web/messages/transcripts.ts`, and what fills its blanks. */
  readonly source: {
    readonly key: string;
    readonly parameters: Readonly<Record<string, string | number>>;
  };
}

/** Nothing was found for a field: a person should look. */
export const missing = {
  sureness: "check",
  source: { key: "missing", parameters: {} },
} as const satisfies Evidence;

/** Evidence by field; a field of which there is nothing to say is left out. */
export type FieldEvidence = Readonly<Partial<Record<EvidenceField, Evidence>>>;

/** Evidence after a correction: what a person changed is sure, by their name; the rest stays. */
export function evidenceAfter(
  before: FieldEvidence,
  contents: { readonly from: TranscriptContent; readonly to: TranscriptContent },
  by: string,
): FieldEvidence {
  const edited = evidenceFields.filter(
    (field) => JSON.stringify(contents.from[field]) !== JSON.stringify(contents.to[field]),
  );
  return { ...before, ...evidenceFor(edited, "edited", { name: by }) };
}

/** The same sure source for several fields. */
export function evidenceFor(
  fields: readonly EvidenceField[],
  key: string,
  parameters: Evidence["source"]["parameters"] = {},
): FieldEvidence {
  return Object.fromEntries(
    fields.map((field) => [field, { sureness: "sure", source: { key, parameters } } satisfies Evidence]),
  );
}
