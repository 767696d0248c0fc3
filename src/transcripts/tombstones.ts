import type { Kysely } from "kysely";
import type { CatalogueSchema } from "../database/schema.js";
import { ArchiveError } from "../errors.js";
import { type CallNumber, formatCallNumber } from "./transcript.js";

type Store = Kysely<CatalogueSchema>;

/** When and why a transcript was withdrawn, and when its content was destroyed, where it was. */
interface Withdrawal {
  readonly callNumber: CallNumber;
  readonly date: string;
  readonly reason: string | null;
  readonly purgedAt: string | null;
}

function goneError({ callNumber, date, reason, purgedAt }: Withdrawal): ArchiveError {
  const said = { callNumber: formatCallNumber(callNumber), date: date.slice(0, 10) };
  const explained = reason === null ? said : { ...said, reason };
  const suffix = reason === null ? "" : "For";
  return purgedAt === null
    ? new ArchiveError("gone", `transcript.gone.trashed${suffix}`, explained)
    : new ArchiveError("gone", `transcript.gone.purged${suffix}`, {
        ...explained,
        purgedOn: purgedAt.slice(0, 10),
      });
}

function buried(store: Store) {
  return store
    .selectFrom("tombstones")
    .select(["call_year", "call_number", "trashed_at", "reason", "purged_at"]);
}

function trashed(store: Store) {
  return store
    .selectFrom("transcripts")
    .where("status", "=", "trashed")
    .select(["call_year", "call_number", "trashed_at", "trash_reason"]);
}

type BuriedRow = Awaited<ReturnType<ReturnType<typeof buried>["executeTakeFirst"]>>;
type TrashedRow = Awaited<ReturnType<ReturnType<typeof trashed>["executeTakeFirst"]>>;

function errorFrom(grave: BuriedRow, row: TrashedRow): ArchiveError | null {
  const { call_year: year = null, call_number: number = null, trashed_at: date = null } = grave ?? row ?? {};
  if (year === null || number === null || date === null) return null;
  const reason = (grave === undefined ? row?.trash_reason : grave.reason) ?? null;
  return goneError({ callNumber: { year, number }, date, reason, purgedAt: grave?.purged_at ?? null });
}

/** For a call number whose transcript was withdrawn: the `gone` that says when and why; else null. */
export async function withdrawnAt(store: Store, { year, number }: CallNumber): Promise<ArchiveError | null> {
  const grave = await buried(store)
    .where("call_year", "=", year)
    .where("call_number", "=", number)
    .executeTakeFirst();
  const row = await trashed(store)
    .where("call_year", "=", year)
    .where("call_number", "=", number)
    .executeTakeFirst();
  return errorFrom(grave, row);
}

/** The same for the id of a transcript that was published once. */
export async function withdrawnWithId(store: Store, id: string): Promise<ArchiveError | null> {
  const grave = await buried(store).where("transcript_id", "=", id).executeTakeFirst();
  return errorFrom(grave, await trashed(store).where("id", "=", id).executeTakeFirst());
}
