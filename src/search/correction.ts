import { fold, tokenize } from "../indonesian/tokens.js";
import { indexNames } from "../meilisearch/indexes.js";
import type { SearchEngine } from "../meilisearch/search-engine.js";
import { countClauses, type Frequencies } from "./frequencies.js";
import type { SearchQuery, WordClause } from "./query.js";
import type { Correction } from "./results.js";
import type { WordDocument } from "./words.js";

/** Words of the archive that are looked at for each that stands nowhere. */
const nearest = 8;

interface NearWord extends Pick<WordDocument, "form"> {
  /** The fewer the typos, the higher; equal for as many. */
  readonly _rankingScore: number;
  readonly [field: string]: unknown;
}

/** A word that may be mistyped: one that may take any form. What is quoted or starred stands as it was typed. */
function correctable({ required }: SearchQuery): WordClause[] {
  return required
    .filter((clause) => clause.kind === "word")
    .filter(({ exact, form }) => !exact && !form.includes(" "));
}

/** Of the words with the fewest typos the most frequent. */
async function nearestWord(
  engine: SearchEngine,
  frequencies: Frequencies,
  { form }: WordClause,
): Promise<string | null> {
  const [answer] = await engine.ask<NearWord>([
    {
      indexUid: indexNames.words,
      q: `${form} `,
      limit: nearest,
      attributesToRetrieve: ["form"],
      showRankingScore: true,
    },
  ]);
  const hits = answer?.hits ?? [];
  const near = hits.filter(({ _rankingScore: score }) => score === hits[0]?._rankingScore);
  const clauses = near.map((hit): WordClause => {
    return { kind: "word", text: hit.form, form: hit.form, root: "", exact: true };
  });
  const counts = await countClauses(engine, frequencies, clauses);
  const most = Math.max(0, ...counts);
  return most === 0 ? null : (clauses[counts.indexOf(most)]?.form ?? null);
}

function replaceWord(text: string, { form }: WordClause, meant: string): string {
  const token = tokenize(text).find((one) => fold(one.text) === form);
  return token === undefined ? text : text.slice(0, token.start) + meant + text.slice(token.end);
}

/**
 * Corrects the first word of a query that stands nowhere in the archive to the nearest that does.
 * @returns the query's text with the word in place and what was changed, or null where there is nothing to correct.
 */
export async function correctWord(
  engine: SearchEngine,
  frequencies: Frequencies,
  query: SearchQuery,
): Promise<{ text: string; correction: Correction } | null> {
  const words = correctable(query);
  const counts = await countClauses(engine, frequencies, words);
  const wrong = words[counts.indexOf(0)];
  if (wrong === undefined) return null;
  const meant = await nearestWord(engine, frequencies, wrong);
  if (meant === null) return null;
  return { text: replaceWord(query.text, wrong, meant), correction: { typed: wrong.text, meant } };
}
