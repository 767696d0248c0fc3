import { type FacetName, facetNames, type SearchFilters } from "./request.js";

/** A value as the engine's filter language takes it: quoted, so that nothing in it is syntax. */
function quote(value: string): string {
  return `"${value.replace(/[\\"]/gu, "\\$&")}"`;
}

function dayNumber(isoDate: string): number {
  return Number(isoDate.replaceAll("-", ""));
}

/**
 * The engine's filter for what a reader chose: values of one facet are alternatives, facets narrow one another.
 * @param without a facet to leave open, to count what its other values would give.
 */
export function engineFilter(filters: SearchFilters, without?: FacetName): string[] {
  const facets = facetNames
    .filter((name) => name !== without && filters[name].length > 0)
    .map((name) => `${name} IN [${filters[name].map(quote).join(", ")}]`);
  const from = filters.from === null ? [] : [`day >= ${dayNumber(filters.from)}`];
  const to = filters.to === null ? [] : [`day <= ${dayNumber(filters.to)}`];
  return [...facets, ...from, ...to];
}

/** Only passages of these roles, where some were chosen. */
export function roleFilter({ role }: SearchFilters): string[] {
  return role.length === 0 ? [] : [`role IN [${role.map(quote).join(", ")}]`];
}

/** Only passages of these transcripts. */
export function transcriptFilter(ids: readonly string[]): string {
  return `transcriptId IN [${ids.map(quote).join(", ")}]`;
}

/** Only these transcripts. */
export function idFilter(ids: readonly string[]): string {
  return `id IN [${ids.map(quote).join(", ")}]`;
}

/** All transcripts but these, whose ids stand in this field. */
export function notIdFilter(field: "id" | "transcriptId", ids: readonly string[]): string[] {
  return ids.length === 0 ? [] : [`${field} NOT IN [${ids.map(quote).join(", ")}]`];
}
