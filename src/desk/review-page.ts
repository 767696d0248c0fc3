import type { Revision, RevisionSummary } from "../transcripts/revision.js";
import {
  type CallNumber,
  formatCallNumber,
  passagesOf,
  roles,
  type TranscriptStatus,
  type Turn,
} from "../transcripts/transcript.js";
import { transcriptUrl, urls, withParameters } from "../urls.js";
import type { Wording } from "../web/wording.js";
import type { ReviewField, ReviewPage, ReviewTurn } from "./page.js";

/** What a review page is made of. */
export interface Reviewed {
  readonly id: string;
  readonly revision: Revision;
  readonly history: readonly RevisionSummary[];
  readonly standing: {
    readonly status: TranscriptStatus;
    readonly callNumber: CallNumber | null;
    readonly trashReason: string | null;
    readonly fileName: string;
  };
  /** The turn whose text is open for editing. */
  readonly openTurn: number | null;
  readonly nextDraft: string | null;
  readonly notice: string | null;
  readonly failure: string | null;
}

/** Below this the layout was not recognised surely, as the parser's own warning has it. */
const unsureBelow = 0.5;

/** State in words. */
export function stateLabel(
  { status, trashReason }: { status: TranscriptStatus; trashReason: string | null },
  { t }: Wording,
): string {
  const label = t(`desk.state.${status}`);
  return status === "trashed" && trashReason !== null ? `${label}: ${trashReason}` : label;
}

function fieldsOf({ content }: Revision, { t }: Wording): ReviewField[] {
  const { title, date, place, outlet, url, spokesperson } = content;
  const text = { type: "text", required: false, check: false } as const;
  const fields = [
    { ...text, name: "title", value: title, required: true },
    { ...text, name: "date", value: date ?? "", type: "date", check: date === null },
    { ...text, name: "place", value: place ?? "" },
    { ...text, name: "outlet", value: outlet ?? "" },
    { ...text, name: "name", value: spokesperson?.name ?? "", check: spokesperson === null },
    { ...text, name: "office", value: spokesperson?.office ?? "" },
    { ...text, name: "url", value: url ?? "", type: "url" },
  ] as const;
  return fields.map((field) => ({ ...field, label: t(`desk.field.${field.name}`) }));
}

function turnOf(turn: Turn, speakers: readonly string[], { openTurn }: Reviewed, { t }: Wording) {
  const { number, role, speaker, passages } = turn;
  const unknown = role === "question" ? t("labels.unknownAsker") : t("desk.nobody");
  return {
    number,
    role,
    roles: roles.map((value) => ({ value, label: t(`labels.role.${value}`), chosen: value === role })),
    speakers: [
      { value: "", label: unknown, chosen: speaker === null },
      ...speakers.map((value) => ({ value, label: value, chosen: value === speaker })),
    ],
    passages,
    editing: openTurn === number ? passages.map(({ text }) => text).join("\n\n") : null,
  } satisfies ReviewTurn;
}

function historyOf({ id, history, revision }: Reviewed, { t, format }: Wording): ReviewPage["history"] {
  return history.map(({ number, by, at, reason }) => {
    const when = new Date(at);
    const said = { number, by, date: format.date(at), time: format.time(when), reason: reason ?? "" };
    const compareUrl = withParameters(`${urls.review(id)}/banding`, { dari: number, ke: revision.number });
    return {
      number,
      label: t(reason === null ? "desk.revision" : "desk.revisionWithReason", said),
      current: number === revision.number,
      compareUrl: number === revision.number ? null : compareUrl,
    };
  });
}

/** The view model of a transcript's review page. */
export function reviewPage(reviewed: Reviewed, wording: Wording): ReviewPage {
  const { id, revision, standing, nextDraft, notice, failure } = reviewed;
  const { t, format } = wording;
  const { turns, title, language } = revision.content;
  const speakers = [...new Set(turns.flatMap(({ speaker }) => speaker ?? []))].sort();
  const { callNumber, status } = standing;
  const counts = { turns: format.number(turns.length), passages: format.number(passagesOf(turns).length) };
  return {
    id,
    url: urls.review(id),
    title,
    state: status,
    stateLabel: stateLabel(standing, wording),
    fileName: standing.fileName,
    revision: revision.number,
    language,
    fields: fieldsOf(revision, wording),
    turns: turns.map((turn) => turnOf(turn, speakers, reviewed, wording)),
    counts: t("labels.turnCount", counts),
    speakers,
    doubt: revision.confidence < unsureBelow ? t("transcripts.warning.layout.unsure") : null,
    notice,
    failure,
    published:
      callNumber === null || status !== "published"
        ? null
        : { label: formatCallNumber(callNumber), url: transcriptUrl(callNumber) },
    skipUrl: nextDraft === null ? null : urls.review(nextDraft),
    history: historyOf(reviewed, wording),
  };
}
