import { type Condition, type FacetName, facetNames, type SearchFilters } from "./request.js";

/** A value as the engine's filter language takes it: quoted, so that nothing in it is syntax. */
function quote(value: string): string {
  return `"${value.replace(/[\\"]/gu, "\\$&")}"`;
}

function dayNumber(isoDate: string): number {
  return Number(isoDate.replaceAll("-", ""));
}

/** Attributes that passages have and transcripts have not. */
const passageAttributes: ReadonlySet<string> = new Set(["role", "asker"]);

function isOfPassage(condition: Condition): boolean {
  return condition.kind === "values" && passageAttributes.has(condition.attribute);
}

/** Whether passages of some people or roles alone match, so that transcripts have to be looked for among passages. */
export function asksForPassages({ role, conditions }: SearchFilters): boolean {
  return role.length > 0 || conditions.some(isOfPassage);
}

function oneOf(attribute: string, values: readonly string[]): string {
  return `${attribute} IN [${values.map(quote).join(", ")}]`;
}

function between(from: string | null, to: string | null): string[] {
  const since = from === null ? [] : [`day >= ${dayNumber(from)}`];
  const until = to === null ? [] : [`day <= ${dayNumber(to)}`];
  return [...since, ...until];
}

function conditionFilter(condition: Condition): string {
  const { kind, excluded } = condition;
  const filter =
    kind === "values"
      ? oneOf(condition.attribute, condition.values)
      : between(condition.from, condition.to).join(" AND ");
  return excluded ? `NOT (${filter})` : filter;
}

/**
 * The engine's filter for what a reader chose: values of one facet are alternatives, facets narrow one another, and
 * the fields of the query narrow them all.
 * @param without a facet to leave open, to count what its other values would give.
 */
export function engineFilter(filters: SearchFilters, without?: FacetName): string[] {
  const facets = facetNames
    .filter((name) => name !== without && filters[name].length > 0)
    .map((name) => oneOf(name, filters[name]));
  return [...facets, ...between(filters.from, filters.to), ...filters.conditions.map(conditionFilter)];
}

/** What of a filter passages have to meet that stand in a transcript which meets the rest. */
export function passageFilter({ role, conditions }: SearchFilters): string[] {
  const chosen = role.length === 0 ? [] : [oneOf("role", role)];
  return [...chosen, ...conditions.filter(isOfPassage).map(conditionFilter)];
}

/** Only passages of these transcripts. */
export function transcriptFilter(ids: readonly string[]): string {
  return oneOf("transcriptId", ids);
}

/** Only these transcripts. */
export function idFilter(ids: readonly string[]): string {
  return oneOf("id", ids);
}

/** All transcripts but these, whose ids stand in this field. */
export function notIdFilter(field: "id" | "transcriptId", ids: readonly string[]): string[] {
  return ids.length === 0 ? [] : [`NOT (${oneOf(field, ids)})`];
}
