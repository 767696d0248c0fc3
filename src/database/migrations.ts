import type { SchemaModule } from "kysely";

export interface Migration {
  readonly name: string;
  up(schema: SchemaModule): Promise<void>;
}

async function createTranscripts(schema: SchemaModule): Promise<void> {
  await schema
    .createTable("originals")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("sha256", "text", (column) => column.notNull().unique())
    .addColumn("file_name", "text", (column) => column.notNull())
    .addColumn("size", "integer", (column) => column.notNull())
    .addColumn("received_at", "text", (column) => column.notNull())
    .addColumn("bytes", "blob", (column) => column.notNull())
    .execute();
  await schema
    .createTable("transcripts")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("call_year", "integer")
    .addColumn("call_number", "integer")
    .addColumn("revision", "integer", (column) => column.notNull())
    .addColumn("original_id", "text", (column) => column.notNull().references("originals.id"))
    .addColumn("text_digest", "text", (column) => column.notNull().unique())
    .addColumn("archived_at", "text", (column) => column.notNull())
    .addUniqueConstraint("transcripts_call_number", ["call_year", "call_number"])
    .execute();
}

async function createRevisions(schema: SchemaModule): Promise<void> {
  await schema
    .createTable("revisions")
    .addColumn("transcript_id", "text", (column) => column.notNull().references("transcripts.id"))
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("date", "text")
    .addColumn("place", "text")
    .addColumn("outlet", "text")
    .addColumn("url", "text")
    .addColumn("spokesperson_name", "text")
    .addColumn("spokesperson_office", "text")
    .addColumn("language", "text", (column) => column.notNull())
    .addColumn("exchanges", "integer", (column) => column.notNull())
    .addColumn("layout", "text", (column) => column.notNull())
    .addColumn("confidence", "real", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("created_by", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("revisions_key", ["transcript_id", "number"])
    .execute();
  await schema.createIndex("revisions_by_date").on("revisions").column("date").execute();
}

async function createTurns(schema: SchemaModule): Promise<void> {
  await schema
    .createTable("turns")
    .addColumn("transcript_id", "text", (column) => column.notNull())
    .addColumn("revision", "integer", (column) => column.notNull())
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("role", "text", (column) => column.notNull())
    .addColumn("speaker", "text")
    .addColumn("affiliation", "text")
    .addPrimaryKeyConstraint("turns_key", ["transcript_id", "revision", "number"])
    .execute();
  await schema
    .createTable("passages")
    .addColumn("transcript_id", "text", (column) => column.notNull())
    .addColumn("revision", "integer", (column) => column.notNull())
    .addColumn("turn", "integer", (column) => column.notNull())
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("passages_key", ["transcript_id", "revision", "number"])
    .execute();
}

async function createBookkeeping(schema: SchemaModule): Promise<void> {
  await schema
    .createTable("index_queue")
    .addColumn("transcript_id", "text", (column) => column.primaryKey())
    .addColumn("change", "integer", (column) => column.notNull())
    .execute();
  await schema
    .createTable("counters")
    .addColumn("name", "text", (column) => column.primaryKey())
    .addColumn("value", "integer", (column) => column.notNull())
    .execute();
  await schema
    .createTable("settings")
    .addColumn("name", "text", (column) => column.primaryKey())
    .addColumn("value", "text", (column) => column.notNull())
    .execute();
}

async function createAccounts(schema: SchemaModule): Promise<void> {
  await schema
    .createTable("tokens")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("role", "text", (column) => column.notNull())
    .addColumn("hash", "text", (column) => column.notNull().unique())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("last_used_at", "text")
    .execute();
  await schema
    .createTable("sessions")
    .addColumn("hash", "text", (column) => column.primaryKey())
    .addColumn("data", "text", (column) => column.notNull())
    .addColumn("expires_at", "bigint", (column) => column.notNull())
    .execute();
}

/** People with passwords, the links that let them choose one, and sessions that know whose they are. */
async function createPeople(schema: SchemaModule): Promise<void> {
  await schema
    .createTable("accounts")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("name_key", "text", (column) => column.notNull().unique())
    .addColumn("role", "text", (column) => column.notNull())
    .addColumn("password_hash", "text")
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("signed_in_at", "text")
    .addColumn("disabled_at", "text")
    .execute();
  await schema
    .createTable("sign_in_links")
    .addColumn("hash", "text", (column) => column.primaryKey())
    .addColumn("account_id", "text", (column) => column.notNull().unique().references("accounts.id"))
    .addColumn("expires_at", "text", (column) => column.notNull())
    .execute();
  await schema.dropTable("sessions").execute();
  await schema
    .createTable("sessions")
    .addColumn("hash", "text", (column) => column.primaryKey())
    .addColumn("account_id", "text")
    .addColumn("token_id", "text")
    .addColumn("data", "text", (column) => column.notNull())
    .addColumn("agent", "text", (column) => column.notNull())
    .addColumn("opened_at", "text", (column) => column.notNull())
    .addColumn("expires_at", "bigint", (column) => column.notNull())
    .execute();
  await schema.createIndex("sessions_by_account").on("sessions").column("account_id").execute();
  await schema.alterTable("tokens").addColumn("expires_on", "text").execute();
  await schema.alterTable("tokens").addColumn("revoked_at", "text").execute();
}

/** Why a revision was made, where a passage stands in it, and what the trash needs to give a transcript back. */
async function createCorrections(schema: SchemaModule): Promise<void> {
  await schema.alterTable("revisions").addColumn("reason", "text").execute();
  await schema.alterTable("passages").addColumn("position", "integer").execute();
  await schema.alterTable("transcripts").addColumn("trashed_at", "text").execute();
  await schema.alterTable("transcripts").addColumn("trash_reason", "text").execute();
}

/**
 * No triggers that refuse to change a row: a trigger is SQL of one dialect, which Kysely does not make, and whoever can
 * write the file can drop it. The chain of digests tells of every change instead; `verify` walks it.
 */
async function createAuditLog(schema: SchemaModule): Promise<void> {
  await schema
    .createTable("audit_log")
    .addColumn("number", "integer", (column) => column.primaryKey())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("by", "text", (column) => column.notNull())
    .addColumn("action", "text", (column) => column.notNull())
    // No reference: what was done to a transcript outlives it.
    .addColumn("transcript_id", "text")
    .addColumn("details", "text", (column) => column.notNull())
    .addColumn("previous", "text", (column) => column.notNull())
    .addColumn("digest", "text", (column) => column.notNull())
    .execute();
  await schema
    .createIndex("audit_log_by_transcript")
    .on("audit_log")
    .columns(["transcript_id", "number"])
    .execute();
}

/** Signatures of texts, by whose bands those that are nearly the same are found, and what a person said of each such pair. */
async function createNearDuplicates(schema: SchemaModule): Promise<void> {
  await schema
    .createTable("signatures")
    .addColumn("number", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("transcript_id", "text", (column) => column.notNull().unique())
    .addColumn("bytes", "blob", (column) => column.notNull())
    .execute();
  await schema
    .createTable("signature_bands")
    .addColumn("band", "bigint", (column) => column.notNull())
    .addColumn("signature", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("signature_bands_key", ["band", "signature"])
    .execute();
  await schema
    .createTable("near_duplicates")
    .addColumn("transcript_id", "text", (column) => column.notNull())
    .addColumn("twin_id", "text", (column) => column.notNull())
    .addColumn("share", "real", (column) => column.notNull())
    .addColumn("answered_by", "text")
    .addColumn("answered_at", "text")
    .addPrimaryKeyConstraint("near_duplicates_key", ["transcript_id", "twin_id"])
    .execute();
}

/** Files handed in on the upload page, kept until they are read. The bytes come last: who lists jobs does not pass over them. */
async function createUploadJobs(schema: SchemaModule): Promise<void> {
  await schema
    .createTable("upload_jobs")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("number", "integer", (column) => column.notNull().unique())
    .addColumn("account_id", "text", (column) => column.notNull())
    .addColumn("by", "text", (column) => column.notNull())
    .addColumn("file_name", "text", (column) => column.notNull())
    .addColumn("size", "integer", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("step", "text")
    .addColumn("turns", "integer")
    .addColumn("attempts", "integer", (column) => column.notNull())
    .addColumn("outcome", "text", (column) => column.notNull())
    .addColumn("received_at", "text", (column) => column.notNull())
    .addColumn("finished_at", "text")
    .addColumn("bytes", "blob")
    .execute();
  await schema
    .createIndex("upload_jobs_by_account")
    .on("upload_jobs")
    .columns(["account_id", "number"])
    .execute();
  await schema.createIndex("upload_jobs_by_state").on("upload_jobs").columns(["state", "number"]).execute();
}

async function createEvidence(schema: SchemaModule): Promise<void> {
  await schema.alterTable("revisions").addColumn("evidence", "text").execute();
}

/** What says that something was here. */
async function createTombstones(schema: SchemaModule): Promise<void> {
  await schema
    .createTable("tombstones")
    .addColumn("transcript_id", "text", (column) => column.primaryKey())
    .addColumn("call_year", "integer")
    .addColumn("call_number", "integer")
    .addColumn("trashed_at", "text", (column) => column.notNull())
    .addColumn("reason", "text")
    .addColumn("purged_at", "text", (column) => column.notNull())
    .addUniqueConstraint("tombstones_call_number", ["call_year", "call_number"])
    .execute();
}

/** Lets what a person did go before an import. */
async function addLanes(schema: SchemaModule): Promise<void> {
  await schema
    .alterTable("index_queue")
    .addColumn("bulk", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
  await schema.createIndex("index_queue_order").on("index_queue").columns(["bulk", "change"]).execute();
  await schema.createIndex("index_queue_by_change").on("index_queue").column("change").execute();
}

/** Lets the log be counted by what was done and read by who did it without a walk through all of it. */
async function indexAuditLog(schema: SchemaModule): Promise<void> {
  await schema.createIndex("audit_log_by_action").on("audit_log").columns(["action", "number"]).execute();
  await schema.createIndex("audit_log_by_author").on("audit_log").columns(["by", "number"]).execute();
}

/** Applied in this order, each once and in a transaction of its own. Append only: what has landed never changes. */
export const migrations: readonly Migration[] = [
  { name: "001-transcripts", up: createTranscripts },
  { name: "002-revisions", up: createRevisions },
  { name: "003-turns-and-passages", up: createTurns },
  { name: "004-bookkeeping", up: createBookkeeping },
  { name: "005-accounts", up: createAccounts },
  { name: "006-people", up: createPeople },
  { name: "007-corrections", up: createCorrections },
  { name: "008-audit-log", up: createAuditLog },
  { name: "009-near-duplicates", up: createNearDuplicates },
  { name: "010-upload-jobs", up: createUploadJobs },
  { name: "011-evidence", up: createEvidence },
  { name: "012-tombstones", up: createTombstones },
  { name: "013-index-lanes", up: addLanes },
  { name: "014-audit-log-indexes", up: indexAuditLog },
];
