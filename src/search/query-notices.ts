import type { Wording } from "../web/wording.js";
import { searchUrl } from "./addresses.js";
import type { Chip, Notice } from "./page.js";
import { mostAlternatives } from "./query/alternatives.js";
import type { Days } from "./query/days.js";
import { type Expression, writeExpression } from "./query/expression.js";
import type { Fault } from "./query/faults.js";
import type { FieldReading } from "./query/field-reading.js";
import { roleWords } from "./query/field-values.js";
import { fields } from "./query/fields.js";
import { orWords, type Span } from "./query/lexemes.js";
import type { SearchRequest } from "./request.js";
import type { SearchResults } from "./results.js";

/** Faults of one query that are said; whoever types more of them sees that something is amiss. */
const mostNotices = 4;

const or = `(?:${Object.values(orWords).join("|")})`;
const lonelyOrs = new RegExp(`^(?:${or}\\s+)+|(?:\\s+${or})+$|(?<=\\s${or})(?:\\s+${or})+(?=\\s)`, "gu");

/** A query's text without these parts of it, nor an `ATAU` that has lost its neighbour. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  const kept = [...spans]
    .sort((one, other) => other.start - one.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
  return kept.trim().replace(/\s+/gu, " ").replace(lonelyOrs, "").trim();
}

/** Days in words: one date, or the first and the last. */
function daysInWords({ from, to }: Days, { t, format }: Wording): string {
  return from === to
    ? format.date(from)
    : t("query.between", { from: format.date(from), to: format.date(to) });
}

function valueInWords({ term, values, days }: FieldReading, wording: Wording): string {
  const { t, format } = wording;
  if (days !== null) {
    if (term.name === "since") return format.date(days.from);
    return term.name === "until" ? format.date(days.to) : daysInWords(days, wording);
  }
  if (values.length === 0) return term.value;
  const named = values.map((value) => {
    if (term.name === "role") return t(`labels.role.${value}`);
    return term.name === "country" ? format.country(value) : value;
  });
  return named.join(t("query.or"));
}

/** Whether a field narrows the search; one whose date or role means nothing was left out. */
function narrows({ term, values, days }: FieldReading): boolean {
  const { kind } = fields[term.name];
  if (kind === "days") return days !== null;
  return kind !== "role" || values.length > 0;
}

/** The fields of a query, each with the address of the same search without it. */
export function fieldChips({ request, fields: readings }: SearchResults, wording: Wording): Chip[] {
  const { t } = wording;
  return readings.filter(narrows).map((reading) => {
    const { term } = reading;
    const parameters = { field: t(`query.fields.${term.name}`), value: valueInWords(reading, wording) };
    return {
      label: t(term.excluded ? "query.chipWithout" : "query.chip", parameters),
      removeUrl: searchUrl(request, { q: withoutSpans(request.query.text, [term]) }),
    };
  });
}

/** What the archive found amiss with the value of a field. */
function fieldFaults({ term, values, days }: FieldReading): Fault[] {
  const { name, value, start, end } = term;
  const { kind } = fields[name];
  const about = { field: name, value, start, end };
  if (kind === "days") {
    if (days === null) return [{ key: "impossibleDate", ...about }];
    return days.shortened ? [{ key: "shortenedDate", ...about }] : [];
  }
  if (values.length > 0) return [];
  return [{ key: kind === "role" ? "unknownRole" : "unknownValue", ...about }];
}

function sentence({ key, field, value = "" }: Fault, readings: readonly FieldReading[], wording: Wording) {
  const { t, language } = wording;
  const days = readings.find(({ term }) => term.name === field && term.value === value)?.days ?? null;
  return t(`query.faults.${key}`, {
    value,
    field: field === undefined ? "" : t(`query.fields.${field}`),
    written: field === undefined ? "" : fields[field][language],
    days: days === null ? "" : daysInWords(days, wording),
    roles: Object.values(roleWords)
      .map((word) => word[language])
      .join(", "),
    most: mostAlternatives,
  });
}

function isPart({ start, end }: Span, { query }: SearchRequest): boolean {
  return end - start < query.text.length;
}

function isCombined(expression: Expression): boolean {
  if (expression.kind === "any" || expression.kind === "not") return true;
  return expression.kind === "all" && expression.parts.some(isCombined);
}

/** How a query was read where that is not plain, each part with the way to do without it. */
export function queryNotices({ request, fields: readings }: SearchResults, wording: Wording): Notice[] {
  const { t, language } = wording;
  const { query } = request;
  const faults = [...query.faults, ...readings.flatMap(fieldFaults)];
  const said = new Map(faults.map((fault) => [sentence(fault, readings, wording), fault]));
  const reading = t("query.readAs", { reading: writeExpression(query.expression, language) });
  return [
    ...(isCombined(query.expression) ? [{ text: reading, remedy: null }] : []),
    ...[...said].slice(0, mostNotices).map(([text, fault]) => ({
      text,
      remedy: isPart(fault, request)
        ? {
            label: t("query.remove"),
            url: searchUrl(request, { q: withoutSpans(query.text, [fault]) }),
          }
        : null,
    })),
  ];
}
