import type { Wording } from "../web/wording.js";
import { searchUrl } from "./addresses.js";
import type { Chip, FacetGroup, FacetValue } from "./page.js";
import { type FacetName, facetNames, type SearchRequest } from "./request.js";
import type { SearchResults } from "./results.js";
import { daysOf } from "./timeline.js";

/** Values shown before the rest folds away. */
const shownValues = 4;

/** How a facet's value reads; the others are what they say. */
function labelOf(name: FacetName, value: string, { t, format }: Wording): string {
  if (name === "role") return t(`labels.role.${value}`);
  return name === "country" ? format.country(value) : value;
}

function facetValues(name: FacetName, { facets, request }: SearchResults, wording: Wording): FacetValue[] {
  const chosen = new Set(request.filters[name]);
  const counted = Object.entries(facets[name]);
  const uncounted = [...chosen]
    .filter((value) => !(value in facets[name]))
    .map((value) => [value, 0] as const);
  const values = [...counted, ...uncounted].map(([value, count]) => ({
    value,
    label: labelOf(name, value, wording),
    count,
    checked: chosen.has(value),
  }));
  // Years read as a sequence, names by how often they come.
  return name === "year"
    ? values.sort((a, b) => (a.value < b.value ? 1 : -1))
    : values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** Facets that can narrow the results; chosen values are never folded away. */
export function facetGroups(results: SearchResults, wording: Wording): FacetGroup[] {
  const { t, format } = wording;
  return facetNames.flatMap((name) => {
    const values = facetValues(name, results, wording);
    if (values.length === 0) return [];
    const shown = values.filter(({ checked }, index) => checked || index < shownValues);
    const folded = values.filter((value) => !shown.includes(value));
    return [
      {
        name,
        label: t(`labels.facet.${name}`),
        shown,
        folded,
        foldedLabel: t(`labels.folded.${name}`, {
          count: folded.length,
          number: format.number(folded.length),
        }),
      },
    ];
  });
}

/** What was chosen, each with the address of the same search without it. */
export function chipsOf(request: SearchRequest, wording: Wording): Chip[] {
  const { t, format } = wording;
  const { filters } = request;
  const facets = facetNames.flatMap((name) =>
    filters[name].map((value) => ({
      label: labelOf(name, value, wording),
      removeUrl: searchUrl(request, {
        filters: { [name]: filters[name].filter((other) => other !== value) },
      }),
    })),
  );
  const { from, to } = filters;
  const month = from?.slice(0, 7);
  if (month !== undefined && daysOf(month).from === from && daysOf(month).to === to) {
    const removeUrl = searchUrl(request, { filters: { from: null, to: null } });
    return [...facets, { label: format.month(month), removeUrl }];
  }
  const since =
    from === null
      ? []
      : [
          {
            label: t("labels.since", { date: format.date(from) }),
            removeUrl: searchUrl(request, { filters: { from: null } }),
          },
        ];
  const until =
    to === null
      ? []
      : [
          {
            label: t("labels.until", { date: format.date(to) }),
            removeUrl: searchUrl(request, { filters: { to: null } }),
          },
        ];
  return [...facets, ...since, ...until];
}
