import type { TranscriptStanding } from "../transcripts/standings.js";
import { formatCallNumber } from "../transcripts/transcript.js";
import { transcriptUrl, urls } from "../urls.js";
import type { Link } from "../web/frame.js";
import type { Wording } from "../web/wording.js";
import type { JobOutcome } from "./job.js";
import type { JobShape } from "./page.js";

/** How transcripts stand, by their ids. */
export type Standings = ReadonlyMap<string, TranscriptStanding>;
/** A transcript that was made of a file. */
export type Made = JobOutcome["transcripts"][number];
/** What was refused, and why. */
export type Refused = JobOutcome["refusals"][number];

interface Standing {
  readonly shape: JobShape;
  readonly state: string;
  readonly link: Link | null;
}

/** Whether a file was refused because its transcript is there already. */
export const isPresent = ({ reason }: Refused) => reason.key.startsWith("duplicate.");

/** To the transcript that is there already: a published one where it is read, a draft where it is reviewed. */
export function linkToTwin({ reason: { key, parameters } }: Refused, { t }: Wording): Link | null {
  const { id, url } = parameters;
  const label = t("uploads.alreadyThere");
  if (key === "duplicate.draft" && typeof id === "string") return { label, url: urls.review(id) };
  return typeof url === "string" ? { label, url } : null;
}

/** Why something was refused, and what to do. */
export function sentenceOf({ reason: { key, parameters } }: Refused, { t }: Wording): string {
  return t(`errors.${key}`, parameters);
}

/** A draft that is nearly another transcript waits for an answer; one that something was said about, or of which a field is guessed or missing, is to be looked at; the others are ready. */
export function standingOf(made: Made, standings: Standings, { t }: Wording): Standing {
  const now = standings.get(made.id);
  if (now === undefined || now.status === "trashed")
    return { shape: "trashed", state: t("uploads.state.trashed"), link: null };
  if (now.callNumber !== null && now.status === "published") {
    const state = t("uploads.state.published", { callNumber: formatCallNumber(now.callNumber) });
    const link = { label: t("uploads.open"), url: transcriptUrl(now.callNumber) };
    return { shape: "published", state, link };
  }
  const isSure = made.warnings.length === 0 && !now.isDoubtful;
  const shape = now.awaitsAnswer ? "twin" : isSure ? "ready" : "check";
  return {
    shape,
    state: t(`uploads.state.${shape}`),
    link: { label: t("uploads.check"), url: urls.review(made.id) },
  };
}

/** Title, date and spokesperson of a transcript, as it stands now. */
export function knownBy(made: Made, standings: Standings, { t, format }: Wording): string {
  const now = standings.get(made.id);
  if (now === undefined) return made.name;
  const date = now.date === null ? t("uploads.undated") : format.date(now.date);
  return [now.title, date, now.spokesperson].filter((part) => part !== null).join(", ");
}
