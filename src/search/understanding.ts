import { indexNames } from "../meilisearch/indexes.js";
import type { SearchEngine } from "../meilisearch/search-engine.js";
import type { ArchiveNames } from "./archive-names.js";
import type { Alternative } from "./query/alternatives.js";
import { readDays } from "./query/days.js";
import type { FieldReading } from "./query/field-reading.js";
import { countriesLike, namesLike, rolesLike } from "./query/field-values.js";
import type { FieldTerm } from "./query/fields.js";
import { engineQuery, otherPrefixes, type PrefixClause, queryOf, type SearchQuery } from "./query.js";
import type { Condition, SearchRequest } from "./request.js";

/** A search as the archive understands it. */
export interface Understood {
  /** A search without alternatives for each way in which the query can match. */
  readonly ways: readonly SearchRequest[];
  readonly fields: readonly FieldReading[];
}

export type Understand = (request: SearchRequest) => Promise<Understood>;

function readField(term: FieldTerm, names: ArchiveNames): FieldReading {
  const { name, value } = term;
  switch (name) {
    case "since":
    case "until":
    case "date":
      return { term, values: [], days: readDays(value) };
    case "role":
      return { term, values: rolesLike(value), days: null };
    case "country":
      return { term, values: countriesLike(value, Object.keys(names.country)), days: null };
    default:
      return { term, values: namesLike(value, Object.keys(names[name])), days: null };
  }
}

function dayCondition({ term: { name, excluded }, days }: FieldReading): Condition[] {
  if (days === null) return [];
  const from = name === "until" ? null : days.from;
  const to = name === "since" ? null : days.to;
  return [{ kind: "days", from, to, excluded }];
}

/** The values of one field together: either of those that are asked for, none of those that are not. */
function valueConditions(readings: readonly FieldReading[]): Condition[] {
  const groups = new Map<string, Condition & { kind: "values" }>();
  for (const { term, values } of readings) {
    const { name, excluded } = term;
    if (name === "since" || name === "until" || name === "date") continue;
    const key = `${excluded} ${name}`;
    const others = groups.get(key)?.values ?? [];
    groups.set(key, { kind: "values", attribute: name, values: [...others, ...values], excluded });
  }
  return [...groups.values()];
}

function conditionsOf({ fields }: Alternative, readings: readonly FieldReading[]): Condition[] {
  const own = fields.flatMap((term) =>
    readings.filter((reading) => reading.term.start === term.start).map((reading) => ({ ...reading, term })),
  );
  return [...valueConditions(own), ...own.flatMap(dayCondition)];
}

/** Every transcript in which a word begins like this: the engine has no place for a second prefix in one query. */
async function transcriptsWith(engine: SearchEngine, prefix: PrefixClause): Promise<string[]> {
  const [answer] = await engine.ask<{ id: string }>([
    {
      indexUid: indexNames.transcripts,
      q: engineQuery({ required: [prefix], excluded: [] }),
      matchingStrategy: "all",
      limit: 1_000_000,
      attributesToRetrieve: ["id"],
    },
  ]);
  return answer?.hits.map(({ id }) => id) ?? [];
}

async function prefixConditions(engine: SearchEngine, alternative: Alternative): Promise<Condition[]> {
  const { required, excluded } = otherPrefixes(alternative);
  const conditionsFor = (prefixes: readonly PrefixClause[], isExcluded: boolean) =>
    prefixes.map(async (prefix): Promise<Condition> => {
      const values = await transcriptsWith(engine, prefix);
      return { kind: "values", attribute: "transcriptId", values, excluded: isExcluded };
    });
  return Promise.all([...conditionsFor(required, false), ...conditionsFor(excluded, true)]);
}

function isPlain({ alternatives, fields, required, excluded }: SearchQuery): boolean {
  const { required: asked, excluded: unwanted } = otherPrefixes({ required, excluded });
  return alternatives.length === 1 && fields.length === 0 && asked.length + unwanted.length === 0;
}

/**
 * Understands queries by what the archive knows: the names, countries and roles that its fields stand for.
 *
 * `peran:` and `penanya:` ask for passages that such a person speaks; a transcript matches when one such passage has
 * all the words beside them, and totals count these transcripts. Two values of one field are alternatives, as boxes
 * ticked side by side are. Of several prefixes the first has to stand where the other words do, the others anywhere in
 * the transcript.
 */
export function createUnderstanding(engine: SearchEngine, names: () => Promise<ArchiveNames>): Understand {
  return async (request) => {
    const { query, filters } = request;
    if (isPlain(query)) return { ways: [request], fields: [] };
    const known = query.fields.length === 0 ? null : await names();
    const readings = known === null ? [] : query.fields.map((term) => readField(term, known));
    const ways = query.alternatives.map(async (alternative) => {
      const prefixes = await prefixConditions(engine, alternative);
      const conditions = [...filters.conditions, ...conditionsOf(alternative, readings), ...prefixes];
      return { ...request, query: queryOf(query, alternative), filters: { ...filters, conditions } };
    });
    return { ways: await Promise.all(ways), fields: readings };
  };
}
