import type { ColumnType, Generated } from "kysely";
import type { AccountRole } from "../accounts/roles.js";
import type { AuditAction } from "../audit/actions.js";
import type { Role, TranscriptStatus } from "../transcripts/transcript.js";
import type { JobState, JobStep } from "../uploads/job.js";

export interface TranscriptTable {
  id: string;
  status: TranscriptStatus;
  call_year: number | null;
  call_number: number | null;
  /** The current revision's number. */
  revision: number;
  original_id: string;
  /** SHA-256 of the folded title and text as they were handed in: what makes two transcripts the same. */
  text_digest: string;
  archived_at: string;
  /** Since when it is in the trash, and why; null outside it. */
  trashed_at: Generated<string | null>;
  trash_reason: Generated<string | null>;
}

export interface RevisionTable {
  transcript_id: string;
  number: number;
  title: string;
  date: string | null;
  place: string | null;
  outlet: string | null;
  url: string | null;
  spokesperson_name: string | null;
  spokesperson_office: string | null;
  language: string;
  /** How many questions with their answers the turns hold. */
  exchanges: number;
  /** Which layout the parser recognised and how sure it was, 0 to 1. */
  layout: string;
  confidence: number;
  /** JSON: how sure the fields are and where they come from; null in rows from before it was kept. */
  evidence: Generated<string | null>;
  created_at: string;
  created_by: string;
  /** Why it was made; null for the first, and where nothing was said. */
  reason: Generated<string | null>;
}

export interface TurnTable {
  transcript_id: string;
  revision: number;
  number: number;
  role: Role;
  speaker: string | null;
  affiliation: string | null;
}

export interface PassageTable {
  transcript_id: string;
  revision: number;
  turn: number;
  number: number;
  /** Place in reading order, counted from 1; null in rows from before corrections, which stand in the order of their numbers. */
  position: number | null;
  text: string;
}

export interface OriginalTable {
  id: string;
  sha256: string;
  file_name: string;
  size: number;
  received_at: string;
  /** The driver takes a Buffer and gives an ArrayBuffer. */
  bytes: ColumnType<ArrayBuffer, Buffer, never>;
}

/** One row a transcript whose index entry is behind; `change` tells a later change from the one being indexed. */
export interface IndexQueueTable {
  transcript_id: string;
  change: number;
  /** 1 for what came with thousands of others, and waits behind what a person did. */
  bulk: number;
}

export interface CounterTable {
  name: string;
  value: number;
}

export interface SettingTable {
  name: string;
  value: string;
}

export interface TokenTable {
  id: string;
  name: string;
  role: AccountRole;
  /** SHA-256 of the token; the token itself is shown once and kept nowhere. */
  hash: string;
  created_at: string;
  last_used_at: Generated<string | null>;
  /** The last day on which it works, or null where it has no end. */
  expires_on: string | null;
  revoked_at: Generated<string | null>;
}

export interface AccountTable {
  id: string;
  name: string;
  /** The name as it is compared: width, case and composition folded. */
  name_key: string;
  role: AccountRole;
  /** Argon2id in the PHC string format; null until a password is chosen. */
  password_hash: string | null;
  created_at: string;
  signed_in_at: Generated<string | null>;
  disabled_at: Generated<string | null>;
}

/** At most one a person: a newer link replaces an older one. */
export interface SignInLinkTable {
  /** SHA-256 of the link's code. */
  hash: string;
  account_id: string;
  expires_at: string;
}

/** Sessions of those who signed in, with an account or with a token. */
export interface SessionTable {
  /** SHA-256 of the session's id. */
  hash: string;
  account_id: string | null;
  token_id: string | null;
  data: string;
  /** The browser, as it names itself. */
  agent: string;
  opened_at: string;
  /** Milliseconds since the epoch. */
  expires_at: number;
}

/** What was done, never changed once written; `src/audit` alone writes it. */
export interface AuditTable {
  /** Counted from 1 without a gap. */
  number: number;
  at: string;
  by: string;
  action: AuditAction;
  transcript_id: string | null;
  /** Canonical JSON (RFC 8785). */
  details: string;
  /** The digest of the row before; of the first row, zeros. */
  previous: string;
  /** SHA-256 of this row with `previous`. */
  digest: string;
}

/** By which transcripts that are nearly the same are found; of a text without a word there is none. */
export interface SignatureTable {
  number: Generated<number>;
  transcript_id: string;
  bytes: ColumnType<ArrayBuffer, Buffer, never>;
}

export interface SignatureBandTable {
  band: number;
  signature: number;
}

/** A pair has two rows, one from each side. */
export interface NearDuplicateTable {
  transcript_id: string;
  twin_id: string;
  /** Resemblance of the two texts, 0 to 1. */
  share: number;
  /** Who said that they are two transcripts, and when; null until somebody does. */
  answered_by: Generated<string | null>;
  answered_at: Generated<string | null>;
}

/** A file handed in on the upload page, and what became of it. */
export interface UploadJobTable {
  id: string;
  /** Counted from 1 in the order in which files came in. */
  number: number;
  /** Whose it is: the id of an account or of a token, and the name that stands with what is archived. */
  account_id: string;
  by: string;
  file_name: string;
  size: number;
  state: JobState;
  step: JobStep | null;
  /** Turns recognised so far. */
  turns: number | null;
  /** How often it was taken up; more than once only where the archive was stopped by force meanwhile. */
  attempts: number;
  /** JSON: the transcripts made of it, and what was refused. */
  outcome: string;
  received_at: string;
  finished_at: string | null;
  /** Kept until it is done, refused or cancelled. The driver takes a Buffer and gives an ArrayBuffer. */
  bytes: ColumnType<ArrayBuffer | null, Buffer | null, Buffer | null>;
}

/** What is left of a transcript that was purged. */
export interface TombstoneTable {
  transcript_id: string;
  /** Null for what was never published. */
  call_year: number | null;
  call_number: number | null;
  trashed_at: string;
  reason: string | null;
  purged_at: string;
}

export interface CatalogueSchema {
  migrations: { name: string };
  transcripts: TranscriptTable;
  revisions: RevisionTable;
  turns: TurnTable;
  passages: PassageTable;
  originals: OriginalTable;
  index_queue: IndexQueueTable;
  counters: CounterTable;
  settings: SettingTable;
  tokens: TokenTable;
  accounts: AccountTable;
  sign_in_links: SignInLinkTable;
  sessions: SessionTable;
  audit_log: AuditTable;
  signatures: SignatureTable;
  signature_bands: SignatureBandTable;
  near_duplicates: NearDuplicateTable;
  upload_jobs: UploadJobTable;
  tombstones: TombstoneTable;
}
