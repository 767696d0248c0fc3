import { Router } from "express";
import { browsingLinks, facetUrl, noFilters } from "../search/addresses.js";
import { transcriptCard } from "../search/cards.js";
import { buildTimeline, periodsBetween } from "../search/timeline.js";
import { passageAnchor, transcriptUrl, urls, withParameters } from "../urls.js";
import { renderPage } from "../web/render.js";
import type { Wording } from "../web/wording.js";
import { citationRoutes } from "./citation-routes.js";
import type { HomePage, NamesPage } from "./page.js";
import { type ReadingRoom, readingRoutes } from "./reading-routes.js";
import type { SaidThisWeek } from "./said-this-week.js";
import { labelSpeaker } from "./speaker-label.js";
import { newestTranscripts } from "./store.js";
import type { NameCount, Survey } from "./survey.js";

export interface TranscriptRoom extends ReadingRoom {
  readonly survey: () => Promise<Survey>;
  readonly saidThisWeek: () => Promise<SaidThisWeek | null>;
}

const newestOnHome = 8;

function quotation(said: SaidThisWeek, wording: Wording): HomePage["saidThisWeek"] {
  const { t, format } = wording;
  const { years, date, title, language, callNumber, spokesperson, turn, passage } = said;
  const inWords = t(`transcripts.spelled.${years}`, { defaultValue: format.number(years) });
  return {
    heading: t("transcripts.thisWeek", { count: years, years: inWords }),
    ...labelSpeaker(turn, spokesperson, wording),
    text: passage.text,
    language,
    source: {
      label: `${format.date(date)}, ${title}`,
      url: `${transcriptUrl(callNumber)}#${passageAnchor(passage.number)}`,
    },
  };
}

const examples = ["bertemu", '"gencatan senjata"', "kerja sama ekonomi"].map((label) => ({
  label,
  url: withParameters(urls.search, { q: label }),
}));

/** Below this a month with more than any other is chance. */
const fewestOfPeak = 5;

/** The month from which there are more transcripts than from any other. */
function peakOf(months: Survey["months"], { t, format }: Wording): HomePage["peak"] {
  const [first, ...rest] = [...months].sort((one, other) => other.transcripts - one.transcripts);
  const earliest = months[0];
  if (first === undefined || earliest === undefined || first.transcripts < fewestOfPeak) return null;
  if (rest[0]?.transcripts === first.transcripts) return null;
  const { period, transcripts } = first;
  return {
    label: t("transcripts.peak", {
      month: format.month(period),
      count: transcripts,
      n: format.number(transcripts),
    }),
    // The timeline begins with the first year, not with the first month that has a transcript.
    bar: periodsBetween(`${earliest.period.slice(0, 4)}-01`, period).length - 1,
  };
}

async function homePage(room: TranscriptRoom, wording: Wording): Promise<HomePage> {
  const { catalogue, survey } = room;
  const { t, format } = wording;
  const { transcripts, from, to, exchanges, spokespersons, outlets, months } = await survey();
  const newest = await newestTranscripts(catalogue, newestOnHome);
  const said = await room.saidThisWeek();
  const dated = from !== null && to !== null;
  return {
    extent: dated
      ? {
          transcripts,
          from: format.date(from),
          to: format.date(to),
          exchanges,
          spokespersons: spokespersons.length,
          outlets: outlets.length,
        }
      : null,
    examples: newest.length === 0 ? [] : examples,
    timeline: buildTimeline(months, wording, noFilters, browsingLinks),
    peak: peakOf(months, wording),
    newest: newest.map((summary) => transcriptCard(summary, wording)),
    saidThisWeek: said === null ? null : quotation(said, wording),
    all: {
      label: dated
        ? t("labels.allTranscripts", { from: from.slice(0, 4), to: to.slice(0, 4) })
        : t("labels.allTranscriptsUndated"),
      url: urls.search,
    },
  };
}

/** "2014–2021", or the one year; null where nothing is dated. */
function yearsOf({ from, to }: NameCount): string | null {
  if (from === null || to === null) return null;
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? first : `${first}–${last}`;
}

function namesPage(
  kind: NamesPage["kind"],
  facet: "spokesperson" | "outlet",
  names: readonly NameCount[],
): NamesPage {
  return {
    kind,
    names: names.map((one) => ({
      label: one.name,
      url: facetUrl(facet, one.name),
      detail: one.office,
      count: one.transcripts,
      years: yearsOf(one),
    })),
  };
}

/** Pages for readers: home, transcripts and their files, names. */
export function transcriptRoutes(room: TranscriptRoom): Router {
  const router = Router().use(readingRoutes(room)).use(citationRoutes(room));
  router.get(urls.home, async (request, response) => {
    const page = await homePage(room, response.locals);
    renderPage(request, response, { view: "home/home", title: response.locals.t("labels.homeTitle"), page });
  });
  router.get(urls.spokespersons, async (request, response) => {
    const { spokespersons } = await room.survey();
    const page = namesPage("spokespersons", "spokesperson", spokespersons);
    const title = response.locals.t("labels.spokespersonsTitle");
    renderPage(request, response, { view: "transcripts/names", section: "spokespersons", title, page });
  });
  router.get(urls.outlets, async (request, response) => {
    const { outlets } = await room.survey();
    const page = namesPage("outlets", "outlet", outlets);
    const title = response.locals.t("labels.outletsTitle");
    renderPage(request, response, { view: "transcripts/names", section: "outlets", title, page });
  });
  return router;
}
