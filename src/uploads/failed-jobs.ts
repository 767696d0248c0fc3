import { sql, type Transaction } from "kysely";
import type { Account } from "../accounts/roles.js";
import { recordAudit } from "../audit/record.js";
import type { Catalogue } from "../database/open.js";
import type { CatalogueSchema } from "../database/schema.js";
import { type JobOutcome, readOutcome } from "./job.js";

/** Which of the files that could not be read a list shows. */
export interface FailedFilter {
  /** Part of the file's name; empty for all. */
  readonly text: string;
  /** The year in which it was handed in. */
  readonly year: string | null;
  /** Name of who handed it in. */
  readonly uploader: string | null;
}

/** A file that was handed in on the upload page and could not be read. */
export interface FailedJob {
  readonly id: string;
  readonly fileName: string;
  readonly accountId: string;
  readonly by: string;
  /** ISO 8601 instant. */
  readonly receivedAt: string;
  readonly refusals: JobOutcome["refusals"];
}

/** What the archive has already was read: that is no failure. */
const duplicate = '%"key":"duplicate.%';

function failed(catalogue: Catalogue, { text, year, uploader }: FailedFilter) {
  let query = catalogue
    .selectFrom("upload_jobs")
    .where("state", "=", "refused")
    .where("outcome", "not like", duplicate);
  if (text !== "") query = query.where(sql<boolean>`instr(lower(file_name), lower(${text})) > 0`);
  if (year !== null) query = query.where("received_at", "like", `${year}-%`);
  if (uploader !== null) query = query.where("by", "=", uploader);
  return query;
}

/** Files of everybody's that could not be read, latest first. */
export async function listFailed(
  catalogue: Catalogue,
  filter: FailedFilter,
  { page, perPage }: { readonly page: number; readonly perPage: number },
): Promise<FailedJob[]> {
  const rows = await failed(catalogue, filter)
    .select(["id", "file_name", "account_id", "by", "received_at", "outcome"])
    .orderBy("number", "desc")
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
  return rows.map(({ id, file_name, account_id, by, received_at, outcome }) => {
    const { refusals } = readOutcome(outcome);
    return { id, fileName: file_name, accountId: account_id, by, receivedAt: received_at, refusals };
  });
}

/** How many files could not be read. */
export async function countFailed(catalogue: Catalogue, filter: FailedFilter): Promise<number> {
  const { count } = await failed(catalogue, filter)
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

const loggedColumns = ["file_name", "by", "received_at", "outcome"] as const;
type Logged = Pick<CatalogueSchema["upload_jobs"], (typeof loggedColumns)[number]>;

/** Keeps in the audit log which files are listed as failed no more, who handed them in, and why each was refused. */
async function logDismissed(
  store: Transaction<CatalogueSchema>,
  dismissed: readonly Logged[],
  { at, by, replacement = null }: { at: string; by: string; replacement?: string | null },
): Promise<void> {
  for (const { file_name: file, by: account, received_at: receivedAt, outcome } of dismissed) {
    const reasons = readOutcome(outcome).refusals.map(({ reason }) => reason.key);
    const details = { file, account, receivedAt, refused: reasons, replacement };
    await recordAudit(store, { at, by, action: "upload-dismissed", transcriptId: null, details });
  }
}

/** Takes a file of somebody's own that was refused off the list, in the transaction that receives what stands in for it. */
export async function replaceFailed(
  store: Transaction<CatalogueSchema>,
  { id, account }: { readonly id: string; readonly account: Pick<Account, "id" | "name"> },
  { at, replacement }: { readonly at: string; readonly replacement: string },
): Promise<void> {
  const replaced = await store
    .deleteFrom("upload_jobs")
    .where("id", "=", id)
    .where("account_id", "=", account.id)
    .where("state", "=", "refused")
    .returning(loggedColumns)
    .execute();
  await logDismissed(store, replaced, { at, by: account.name, replacement });
}

/** Takes files that could not be read off the list, in one transaction; one that is not on the list any more is passed over. */
export async function dismissFailed(
  { catalogue, now }: { readonly catalogue: Catalogue; readonly now: () => Date },
  ids: readonly string[],
  by: string,
): Promise<void> {
  const at = now().toISOString();
  await catalogue.transaction().execute(async (store) => {
    const dismissed = await store
      .deleteFrom("upload_jobs")
      .where("state", "=", "refused")
      .where("outcome", "not like", duplicate)
      .where("id", "in", ids)
      .returning(loggedColumns)
      .execute();
    await logDismissed(store, dismissed, { at, by });
  });
}
