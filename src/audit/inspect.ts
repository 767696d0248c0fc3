import type { Catalogue } from "../database/open.js";
import { chainStart, digestOfRow } from "./chain.js";
import { walkAuditLog, wholeLog } from "./read.js";
import { auditCounter } from "./record.js";

/** Where the log is not what was written. */
export interface AuditFault {
  /** `altered`: the row is not what its digest says; `missing`: no row; `unchained`: it does not follow the row before. */
  readonly kind: "altered" | "missing" | "unchained";
  readonly number: number;
}

function* missing(from: number, to: number): Generator<AuditFault> {
  for (let number = from; number < to; number += 1) yield { kind: "missing", number };
}

/** `upTo` is the number that the log had reached before the walk; rows that are added meanwhile are walked too. */
async function* walk(catalogue: Catalogue, upTo: number): AsyncGenerator<AuditFault> {
  let previous = chainStart;
  let expected = 1;
  for await (const row of walkAuditLog(catalogue, wholeLog)) {
    yield* missing(expected, row.number);
    if (digestOfRow(row) !== row.digest) yield { kind: "altered", number: row.number };
    else if (row.number === expected && row.previous !== previous)
      yield { kind: "unchained", number: row.number };
    previous = row.digest;
    expected = row.number + 1;
  }
  yield* missing(expected, upTo + 1);
}

/** Every fault of the audit log in the order of its rows; none where it is whole. */
export async function* inspectAuditLog(catalogue: Catalogue): AsyncGenerator<AuditFault> {
  const counted = await catalogue
    .selectFrom("counters")
    .select("value")
    .where("name", "=", auditCounter)
    .executeTakeFirst();
  yield* walk(catalogue, counted?.value ?? 0);
}
