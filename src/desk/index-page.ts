import type { EngineReport, EngineTask } from "../meilisearch/report.js";
import type { IndexerState } from "../search/indexer.js";
import type { Wording } from "../web/wording.js";
import type { IndexPage } from "./pages/index-status.js";

/** What the page of the index is made of. */
export interface IndexStanding {
  readonly state: IndexerState;
  /** Null while the engine does not answer. */
  readonly report: EngineReport | null;
  /** Transcripts that wait, and changes of the catalogue that the index does not have. */
  readonly waiting: number;
  readonly lag: number;
  /** Somebody has asked for a rebuild that is not done. */
  readonly asked: boolean;
  readonly catalogueBytes: number;
  /** It was asked for just now, from this page. */
  readonly wasAsked: boolean;
}

function taskView(
  { number, type, index, status, enqueuedAt, error }: EngineTask,
  { t, format }: Wording,
): IndexPage["tasks"][number] {
  const known = { documentAdditionOrUpdate: "add", documentDeletion: "delete", settingsUpdate: "settings" };
  const others = { indexCreation: "create", indexDeletion: "drop", indexSwap: "swap" };
  const kind = { ...known, ...others }[type] ?? null;
  return {
    number: format.number(number),
    what: kind === null ? type : t(`desk.index.task.${kind}`),
    index: index ?? "",
    at: format.instant(enqueuedAt),
    status: t(`desk.index.status.${status}`),
    failed: status === "failed",
    error:
      error === null
        ? null
        : {
            said: t(`desk.index.error.${error.code}`, { defaultValue: t("desk.index.otherError") }),
            told: error.message,
          },
  };
}

function progressOf(state: IndexerState): IndexPage["progress"] {
  return state.name === "rebuilding" ? { done: state.done, total: Math.max(1, state.total) } : null;
}

/** The view model of the admin's page of the index. */
export function indexPage(standing: IndexStanding, wording: Wording): IndexPage {
  const { state, report, waiting, lag, asked } = standing;
  const { t, format } = wording;
  const counted = state.name === "rebuilding" ? state : { done: 0, total: 0 };
  const progress = { done: format.number(counted.done), total: format.number(counted.total) };
  const isBusy = asked || waiting > 0 || state.name !== "ready";
  return {
    notice: standing.wasAsked && asked ? t("desk.index.asked") : null,
    state: t(`desk.index.state.${state.name}`, progress),
    sound: state.name === "ready" && report !== null,
    progress: progressOf(state),
    busy: isBusy,
    facts: [
      { label: t("desk.index.waiting"), value: format.number(waiting) },
      { label: t("desk.index.lag"), value: format.number(lag) },
      { label: t("desk.index.catalogue"), value: format.bytes(standing.catalogueBytes) },
      ...(report === null
        ? []
        : [
            { label: t("desk.index.size"), value: format.bytes(report.bytes) },
            { label: t("desk.index.version"), value: `Meilisearch ${report.version}` },
          ]),
    ],
    indexes: (report?.indexes ?? []).map(({ name, documents }) => ({
      name,
      documents: format.number(documents),
    })),
    tasks: (report?.tasks ?? []).map((task) => taskView(task, wording)),
    failed: (report?.failed ?? []).map((task) => taskView(task, wording)),
    mayRebuild: !asked,
  };
}
