import type { Transaction } from "kysely";
import type { Account } from "../accounts/roles.js";
import { nextNumber } from "../database/counters.js";
import type { Catalogue } from "../database/open.js";
import type { CatalogueSchema } from "../database/schema.js";
import type { ArchiveDependencies } from "../transcripts/archive.js";
import type { Part } from "./batches.js";
import { replaceFailed } from "./failed-jobs.js";
import { type Job, type JobOutcome, readOutcome } from "./job.js";
import { refusedBy } from "./piece.js";

type Uploader = Pick<Account, "id" | "name">;

/** Jobs that the upload page shows. */
const recent = 200;

const columns = ["id", "file_name", "size", "state", "step", "turns", "outcome"] as const;

type JobRow = Pick<CatalogueSchema["upload_jobs"], (typeof columns)[number]>;

function jobOf({ file_name: fileName, outcome, ...rest }: JobRow): Job {
  return { ...rest, fileName, outcome: readOutcome(outcome) };
}

async function receiveOne(
  store: Transaction<CatalogueSchema>,
  { now, newId }: ArchiveDependencies,
  part: Part,
  { id: accountId, name: by }: Uploader,
): Promise<string> {
  const id = newId();
  const at = now().toISOString();
  const isRefused = "refusal" in part;
  const refusals = isRefused ? [{ name: part.name, ...refusedBy(part.refusal) }] : [];
  await store
    .insertInto("upload_jobs")
    .values({
      id,
      number: await nextNumber(store, "upload-jobs"),
      account_id: accountId,
      by,
      file_name: part.name,
      size: isRefused ? 0 : part.bytes.byteLength,
      state: isRefused ? "refused" : "received",
      step: null,
      turns: null,
      attempts: 0,
      outcome: JSON.stringify({ transcripts: [], refusals }),
      received_at: at,
      finished_at: isRefused ? at : null,
      bytes: isRefused ? null : Buffer.from(part.bytes),
    })
    .execute();
  return id;
}

/**
 * Keeps what was handed in, with its bytes, in one transaction: once this resolves, nothing of it is lost.
 * @param replaced id of a refused job that the file stands in for, which is dropped
 * @returns the ids of the jobs, in the order of the parts
 */
export async function receiveJobs(
  archive: ArchiveDependencies,
  parts: readonly Part[],
  uploader: Uploader,
  replaced: string | null,
): Promise<string[]> {
  return archive.catalogue.transaction().execute(async (store) => {
    if (replaced !== null) {
      const replacement = parts.map(({ name }) => name).join(", ");
      const at = archive.now().toISOString();
      await replaceFailed(store, { id: replaced, account: uploader }, { at, replacement });
    }
    const ids: string[] = [];
    for (const part of parts) ids.push(await receiveOne(store, archive, part, uploader));
    return ids;
  });
}

/** Somebody's jobs, newest first. */
export async function listJobs(catalogue: Catalogue, accountId: string): Promise<Job[]> {
  const rows = await catalogue
    .selectFrom("upload_jobs")
    .select(columns)
    .where("account_id", "=", accountId)
    .orderBy("number", "desc")
    .limit(recent)
    .execute();
  return rows.map(jobOf);
}

/** Gives up a job of somebody's that is not done yet, and drops its bytes. What is done already stays as it is. */
export async function cancelJob(
  { catalogue, now }: Pick<ArchiveDependencies, "catalogue" | "now">,
  id: string,
  accountId: string,
): Promise<void> {
  await catalogue
    .updateTable("upload_jobs")
    .set({ state: "cancelled", step: null, bytes: null, finished_at: now().toISOString() })
    .where("id", "=", id)
    .where("account_id", "=", accountId)
    .where("state", "in", ["received", "reading"])
    .execute();
}

/** Ids of the transcripts that were made of somebody's recent jobs. */
export function transcriptsOf(jobs: readonly { readonly outcome: JobOutcome }[]): string[] {
  return jobs.flatMap(({ outcome }) => outcome.transcripts.map(({ id }) => id));
}
