import type { EvidenceField } from "../transcripts/evidence.js";
import { exchangesOf, isExchange } from "../transcripts/exchanges.js";
import { mastheadOf } from "../transcripts/masthead.js";
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
import type { ReviewField, ReviewPage, ReviewTurn } from "./pages/review.js";
import { shownEvidence } from "./review-evidence.js";
import { stateLabel } from "./state-label.js";
import { differingTurns, doubtsOf } from "./turn-notes.js";
import { type Twin, twinPanel } from "./twin-panel.js";

/** What a review page is made of. */
export interface Reviewed {
  readonly id: string;
  readonly revision: Revision;
  readonly history: readonly RevisionSummary[];
  /** What was done to it that made no revision, in words. */
  readonly deeds: readonly { readonly at: string; readonly label: string }[];
  readonly standing: {
    readonly status: TranscriptStatus;
    readonly callNumber: CallNumber | null;
    readonly trashReason: string | null;
    readonly fileName: string;
    /** From when on an admin may destroy it; null outside the trash. */
    readonly purgeableFrom: Date | null;
  };
  /** The turn whose text is open for editing. */
  readonly openTurn: number | null;
  /** Its own number among the drafts, null where it is none, how many there are, and the next. */
  readonly drafts: {
    readonly number: number | null;
    readonly total: number;
    readonly next: { readonly id: string; readonly number: number } | null;
  };
  /** Published transcripts that it is nearly the same as. */
  readonly twins: readonly Twin[];
  /** Fields of the form as they were sent, where they could not be saved. */
  readonly typed: Readonly<Record<string, unknown>>;
  /** Whether who looks at it may destroy it now. */
  readonly mayPurge: boolean;
  readonly notice: string | null;
  readonly failure: string | null;
  readonly now: Date;
}

/** Below this the layout was not recognised surely, as the parser's own warning has it. */
const unsureBelow = 0.5;

/** What was typed into a field, or what is to stand there else. */
function typedOr<Value>({ typed }: Pick<Reviewed, "typed">, name: string, otherwise: Value): string | Value {
  const value = typed[name];
  return typeof value === "string" ? value : otherwise;
}

function fieldsOf(reviewed: Reviewed, wording: Wording): ReviewField[] {
  const { revision } = reviewed;
  const { title, date, place, outlet, url, spokesperson } = revision.content;
  const of = (field: EvidenceField) => shownEvidence(revision, field, wording);
  const text = { type: "text", required: false, evidence: null } as const;
  const fields = [
    { ...text, name: "title", value: title, required: true, evidence: of("title") },
    { ...text, name: "date", value: date ?? "", type: "date", evidence: of("date") },
    { ...text, name: "place", value: place ?? "", evidence: of("place") },
    { ...text, name: "outlet", value: outlet ?? "", evidence: of("outlet") },
    { ...text, name: "name", value: spokesperson?.name ?? "", evidence: of("spokesperson") },
    { ...text, name: "office", value: spokesperson?.office ?? "" },
    { ...text, name: "url", value: url ?? "", type: "url" },
  ] as const;
  return fields.map((field) => {
    const value = typedOr(reviewed, field.name, field.value);
    // Of what was typed instead, what was read tells nothing.
    const evidence = value === field.value ? field.evidence : null;
    return { ...field, value, evidence, label: wording.t(`desk.field.${field.name}`) };
  });
}

function turnOf(
  turn: Turn,
  speakers: readonly string[],
  reviewed: Reviewed,
  differing: ReturnType<typeof differingTurns>,
  wording: Wording,
) {
  const { t } = wording;
  const { number, passages } = turn;
  const role = typedOr(reviewed, `role.${number}`, turn.role);
  const speaker = typedOr(reviewed, `speaker.${number}`, turn.speaker) || null;
  const text = passages.map((passage) => passage.text).join("\n\n");
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
    editing: typedOr(reviewed, `text.${number}`, reviewed.openTurn === number ? text : null),
    notes: [...(differing.get(number) ?? []), ...doubtsOf({ ...turn, speaker }, wording)],
  } satisfies ReviewTurn;
}

function historyOf(
  { id, history, revision, deeds }: Reviewed,
  { t, format }: Wording,
): ReviewPage["history"] {
  const revisions = history.map(({ number, by, at, reason }) => {
    const said = { number, name: by, time: format.instant(at), reason: reason ?? "" };
    const compareUrl = withParameters(`${urls.review(id)}/banding`, { dari: number, ke: revision.number });
    return {
      at,
      number,
      before: number === revision.number - 1,
      label: t(reason === null ? "desk.revision" : "desk.revisionWithReason", said),
      current: number === revision.number,
      compareUrl: number === revision.number ? null : compareUrl,
    };
  });
  const others = deeds.map((deed) => ({
    ...deed,
    number: null,
    current: false,
    before: false,
    compareUrl: null,
  }));
  return [...revisions, ...others]
    .sort((one, other) => other.at.localeCompare(one.at))
    .map(({ at: _, ...entry }) => entry);
}

/** What stands in the margin: which of the drafts it is, which revision, and when that was saved. */
function placeOf({ drafts, revision, now }: Reviewed, { t, format }: Wording): ReviewPage["place"] {
  const { number, total } = drafts;
  return {
    draft:
      number === null
        ? null
        : t("desk.draftOf", { number: format.number(number), total: format.number(total) }),
    revision: t("desk.revisionNumber", { number: revision.number }),
    saved: t("desk.savedAt", { time: format.since(revision.at, now) }),
  };
}

function turnsToSee(turns: readonly ReviewTurn[], { t, format }: Wording): ReviewPage["turnsToSee"] {
  const doubtful = turns.filter(({ notes }) => notes.some(({ warning }) => warning !== null));
  const [first] = doubtful;
  if (first === undefined) return null;
  return {
    label: t("desk.turnsToSee", { number: format.number(doubtful.length) }),
    url: `#g${first.number}`,
  };
}

function purgeConfirmed(title: string, callNumber: CallNumber | null, { t }: Wording): string {
  if (callNumber === null) return t("desk.purgeConfirmedDraft", { title });
  return t("desk.purgeConfirmed", { callNumber: formatCallNumber(callNumber), title });
}

/** The view model of a transcript's review page. */
export function reviewPage(reviewed: Reviewed, wording: Wording): ReviewPage {
  const { id, revision, standing, drafts, notice, failure } = reviewed;
  const { t, format } = wording;
  const { turns, title, language } = revision.content;
  const differing = differingTurns(revision.content, reviewed.twins, wording);
  const speakers = [...new Set(turns.flatMap(({ speaker }) => speaker ?? []))].sort();
  const { callNumber, status } = standing;
  const fields = fieldsOf(reviewed, wording);
  const read = turns.map((turn) => turnOf(turn, speakers, reviewed, differing, wording));
  const toSee = fields.filter(({ evidence }) => evidence !== null && evidence.sureness !== "sure").length;
  const counts = { turns: format.number(turns.length), passages: format.number(passagesOf(turns).length) };
  return {
    id,
    url: urls.review(id),
    title,
    state: status,
    stateLabel: stateLabel(reviewed.twins.length > 0 ? { ...standing, status: "twin" } : standing, wording),
    fileName: standing.fileName,
    revision: revision.number,
    place: placeOf(reviewed, wording),
    language,
    fields,
    masthead: mastheadOf(revision.content, callNumber, wording),
    previewUrl: urls.preview(id),
    livePreviewUrl: urls.livePreview(id),
    toSee: toSee === 0 ? null : t("desk.toSee", { count: toSee, number: format.number(toSee) }),
    groups: exchangesOf(turns).map((group) => ({
      isExchange: isExchange(group),
      turns: group.flatMap(({ number }) => read[number - 1] ?? []),
    })),
    turnsToSee: turnsToSee(read, wording),
    counts: t("labels.turnCount", counts),
    speakers,
    doubt: revision.confidence < unsureBelow ? t("transcripts.warning.layout.unsure") : null,
    twins: reviewed.twins.map((twin) => twinPanel({ id, content: revision.content }, twin, wording)),
    notice,
    failure,
    mayPurge: reviewed.mayPurge,
    purgeConfirmed: purgeConfirmed(title, callNumber, wording),
    purgeFrom:
      standing.purgeableFrom === null
        ? null
        : t("desk.purgeFrom", { date: format.date(standing.purgeableFrom.toISOString()) }),
    typed: {
      reason: typedOr(reviewed, "reason", ""),
      renameFrom: typedOr(reviewed, "rename-from", ""),
      renameTo: typedOr(reviewed, "rename-to", ""),
    },
    published:
      callNumber === null || status !== "published"
        ? null
        : { label: formatCallNumber(callNumber), url: transcriptUrl(callNumber) },
    skip:
      drafts.next === null
        ? null
        : {
            label: t("desk.skip", { number: format.number(drafts.next.number) }),
            url: urls.review(drafts.next.id),
          },
    compareUrl: reviewed.history.length > 1 ? `${urls.review(id)}/banding` : null,
    history: historyOf(reviewed, wording),
  };
}
