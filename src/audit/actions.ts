/** Everything that the audit log tells of: what was done to the archive, or tried at its door. */
export const auditActions = [
  "signed-in",
  "sign-in-refused",
  "signed-out",
  "uploaded",
  "upload-dismissed",
  "revised",
  "published",
  "trashed",
  "restored",
  "told-apart",
  "purged",
  "exported",
  "imported",
  "backed-up",
  "returned",
  "rebuild-asked",
  "account-added",
  "role-changed",
  "link-made",
  "account-closed",
  "account-opened",
  "password-changed",
  "sessions-ended",
  "token-created",
  "token-revoked",
  "reading-changed",
] as const;
export type AuditAction = (typeof auditActions)[number];

/** What fills a line: names, numbers and addresses, never a secret and never a transcript's text. */
export type AuditDetails = Readonly<
  Record<string, string | number | boolean | null | readonly (string | number)[]>
>;

/** One thing that was done. */
export interface AuditEntry {
  /** ISO 8601 instant. */
  readonly at: string;
  /** Name of the account or token, or the command that did it. */
  readonly by: string;
  readonly action: AuditAction;
  readonly transcriptId: string | null;
  readonly details: AuditDetails;
}
