import { sql } from "kysely";
import type { Catalogue } from "../database/open.js";
import { changeNumbers } from "./index-queue.js";
import { currentRevisions } from "./store.js";

/** The archive's extent and the distribution of its transcripts, over what is published. */
export interface Survey {
  readonly transcripts: number;
  /** First and last ISO date; null while nothing dated is published. */
  readonly from: string | null;
  readonly to: string | null;
  readonly exchanges: number;
  readonly spokespersons: readonly NameCount[];
  readonly outlets: readonly NameCount[];
  /** Transcripts a month, `period` being `2023-12`, only months that have some. */
  readonly months: readonly { readonly period: string; readonly transcripts: number }[];
}

export interface NameCount {
  readonly name: string;
  /** The office last given with the name; null for outlets. */
  readonly office: string | null;
  readonly transcripts: number;
  /** First and last ISO date; null where none of the name's transcripts is dated. */
  readonly from: string | null;
  readonly to: string | null;
}

function published(catalogue: Catalogue) {
  return currentRevisions(catalogue).where("transcripts.status", "=", "published");
}

async function extentOf(catalogue: Catalogue) {
  return published(catalogue)
    .select((expression) => [
      expression.fn.countAll<number>().as("transcripts"),
      expression.fn.min("revisions.date").as("from"),
      expression.fn.max("revisions.date").as("to"),
      expression.fn.sum<number>("revisions.exchanges").as("exchanges"),
    ])
    .executeTakeFirstOrThrow();
}

async function countSpokespersons(catalogue: Catalogue): Promise<NameCount[]> {
  const rows = await published(catalogue)
    .where("revisions.spokesperson_name", "is not", null)
    .groupBy("revisions.spokesperson_name")
    .select((expression) => [
      "revisions.spokesperson_name as name",
      expression.fn.max("revisions.spokesperson_office").as("office"),
      expression.fn.countAll<number>().as("transcripts"),
      expression.fn.min("revisions.date").as("from"),
      expression.fn.max("revisions.date").as("to"),
    ])
    .orderBy("transcripts", "desc")
    .orderBy("name")
    .execute();
  return rows.flatMap(({ name, transcripts, ...rest }) =>
    name === null ? [] : [{ name, transcripts: Number(transcripts), ...rest }],
  );
}

async function countOutlets(catalogue: Catalogue): Promise<NameCount[]> {
  const rows = await published(catalogue)
    .where("revisions.outlet", "is not", null)
    .groupBy("revisions.outlet")
    .select((expression) => [
      "revisions.outlet as name",
      expression.fn.countAll<number>().as("transcripts"),
      expression.fn.min("revisions.date").as("from"),
      expression.fn.max("revisions.date").as("to"),
    ])
    .orderBy("transcripts", "desc")
    .orderBy("name")
    .execute();
  return rows.flatMap(({ name, transcripts, ...rest }) =>
    name === null ? [] : [{ name, office: null, transcripts: Number(transcripts), ...rest }],
  );
}

async function countMonths(catalogue: Catalogue): Promise<Survey["months"]> {
  const period = sql<string>`substr(revisions.date, 1, 7)`;
  const rows = await published(catalogue)
    .where("revisions.date", "is not", null)
    .groupBy(period)
    .select((expression) => [period.as("period"), expression.fn.countAll<number>().as("transcripts")])
    .orderBy("period")
    .execute();
  return rows.map((row) => ({ period: row.period, transcripts: Number(row.transcripts) }));
}

async function surveyOf(catalogue: Catalogue): Promise<Survey> {
  const { transcripts, from, to, exchanges } = await extentOf(catalogue);
  return {
    transcripts: Number(transcripts),
    from,
    to,
    exchanges: Number(exchanges ?? 0),
    spokespersons: await countSpokespersons(catalogue),
    outlets: await countOutlets(catalogue),
    months: await countMonths(catalogue),
  };
}

/** An archive of fewer transcripts is counted in an instant, however often it changes. */
const fewTranscripts = 500;
/** Counting may take one part in so many of the time of the thread that serves pages. */
const share = 20;

/**
 * @param clock milliseconds
 * @returns a function that surveys the archive, counting again only after something in it has changed; a large archive
 *   that changes all the time, as at an import, is not counted all the time.
 */
export function createSurvey(catalogue: Catalogue, clock = () => performance.now()): () => Promise<Survey> {
  let counted: { readonly change: number; readonly survey: Survey } | null = null;
  let counting: Promise<Survey> | null = null;
  let servesUntil = 0;
  async function count(change: number): Promise<Survey> {
    const began = clock();
    const survey = await surveyOf(catalogue);
    const ended = clock();
    if (survey.transcripts >= fewTranscripts) servesUntil = ended + share * (ended - began);
    counted = { change, survey };
    return survey;
  }
  return async () => {
    const { latest } = await changeNumbers(catalogue);
    // What is being counted may be older than this change, but may also have to serve for a while: that is known when it is done.
    while (counting !== null) await counting.catch(() => {});
    if (counted !== null && (counted.change >= latest || clock() < servesUntil)) return counted.survey;
    counting = count(latest).finally(() => {
      counting = null;
    });
    return counting;
  };
}
