import { z } from "zod";
import type { TranscriptStanding } from "../transcripts/standings.js";
import { formatCallNumber } from "../transcripts/transcript.js";
import { urls } from "../urls.js";
import type { Wording } from "../web/wording.js";
import type { AuditRow } from "./chain.js";
import type { AuditLine } from "./page.js";

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const detailsShape = z.record(z.string(), z.union([value, z.array(value)]));
type Value = z.infer<typeof value>;

/** Why a file was refused; which field of it was wrong, and how, is told to who handed it in. */
function causeOf(reason: string): string {
  if (reason.startsWith("duplicate.")) return "audit.cause.duplicate";
  const isField = reason.startsWith("submission.") && reason !== "submission.not_json";
  return `audit.cause.${isField ? "submission.invalid" : reason}`;
}

/** Values that stand for a word of the interface, and where its word is. */
const keyOf: Readonly<Record<string, (value: string) => string>> = {
  way: (way) => `audit.way.${way}`,
  refused: causeOf,
  role: (role) => `accounts.roles.${role}`,
  former: (role) => `accounts.roles.${role}`,
  reading: (reading) => `accounts.readings.${reading}`,
  status: (status) => `desk.state.${status}`,
  of: (content) => `audit.of.${content}`,
};
const instants = new Set(["receivedAt", "trashedAt"]);
const days = new Set(["expiresOn"]);
/** Values that are ids of transcripts. */
const transcripts = new Set(["twin"]);

type Standings = ReadonlyMap<string, TranscriptStanding>;

function wordFor(name: string, given: Value, standings: Standings, { t, format }: Wording): string {
  if (typeof given === "number") return format.number(given);
  const text = String(given);
  if (transcripts.has(name)) return transcriptOf(text, standings.get(text)).label;
  const key = keyOf[name]?.(text);
  if (key !== undefined) return t(key, { defaultValue: text });
  if (instants.has(name)) return format.instant(text);
  return days.has(name) ? format.date(text) : text;
}

function detailsOf({ details }: Pick<AuditRow, "details">): [name: string, values: Value[]][] {
  return Object.entries(detailsShape.parse(JSON.parse(details))).map(([name, given]) => [
    name,
    Array.isArray(given) ? given : [given],
  ]);
}

/** Ids of the transcripts that lines of the log name. */
export function transcriptsIn(rows: readonly AuditRow[]): string[] {
  const named = rows.flatMap((row) => [
    row.transcript_id,
    ...detailsOf(row).flatMap(([name, values]) => (transcripts.has(name) ? values : [])),
  ]);
  return [...new Set(named.filter((id) => typeof id === "string"))];
}

/** What fills a line of the log, each part with its name; what is empty is left out. */
function describeDetails(row: AuditRow, standings: Standings, wording: Wording): AuditLine["details"] {
  return detailsOf(row).flatMap(([name, all]) => {
    const shown = [...new Set(all)].filter((one) => one !== null && one !== "");
    if (shown.length === 0) return [];
    const label = wording.t(`audit.detail.${name}`, { defaultValue: name });
    return [{ label, value: shown.map((one) => wordFor(name, one, standings, wording)).join(", ") }];
  });
}

function transcriptOf(
  id: string,
  standing: TranscriptStanding | undefined,
): NonNullable<AuditLine["transcript"]> {
  if (standing === undefined) return { label: id, url: null };
  const { callNumber, title } = standing;
  const label = callNumber === null ? title : `${formatCallNumber(callNumber)}, ${title}`;
  return { label, url: urls.review(id) };
}

/** A line of the log in words. */
export function describeLine(row: AuditRow, standings: Standings, wording: Wording): AuditLine {
  const { number, at, by, action, transcript_id: id } = row;
  const { t, format } = wording;
  return {
    number,
    at: { iso: at, label: format.instant(at) },
    by: by === "" ? t("audit.nobodyKnown") : by,
    did: t(`audit.did.${action}`, { defaultValue: action }),
    transcript: id === null ? null : transcriptOf(id, standings.get(id)),
    details: describeDetails(row, standings, wording),
  };
}
