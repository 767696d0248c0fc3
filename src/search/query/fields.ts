import { fold } from "../../indonesian/tokens.js";

/** What a field's value is: a name the archive knows, a country, a role, or a stretch of days. */
export type FieldKind = "name" | "country" | "role" | "days";

interface FieldDefinition {
  /** How the field is written before its colon, in Indonesian and in English; both are always understood. */
  readonly id: string;
  readonly en: string;
  readonly kind: FieldKind;
}

/**
 * The fields of the query language. Parser, help, completion and messages all take them from here. `role` and `asker`
 * say who speaks a passage: words beside them have to stand in one passage that such a person speaks.
 */
export const fields = {
  spokesperson: { id: "jubir", en: "spokesperson", kind: "name" },
  outlet: { id: "media", en: "outlet", kind: "name" },
  asker: { id: "penanya", en: "asker", kind: "name" },
  role: { id: "peran", en: "role", kind: "role" },
  place: { id: "tempat", en: "place", kind: "name" },
  country: { id: "negara", en: "country", kind: "country" },
  since: { id: "sejak", en: "since", kind: "days" },
  until: { id: "hingga", en: "until", kind: "days" },
  date: { id: "tanggal", en: "date", kind: "days" },
} as const satisfies Record<string, FieldDefinition>;

export type FieldName = keyof typeof fields;

export const fieldNames = [
  "spokesperson",
  "outlet",
  "asker",
  "role",
  "place",
  "country",
  "since",
  "until",
  "date",
] as const satisfies readonly FieldName[];

/** A field with its value, as it stands in a query. */
export interface FieldTerm {
  readonly name: FieldName;
  /** As typed, without quotes. */
  readonly value: string;
  readonly excluded: boolean;
  /** [start, end) of all of it in the query's text. */
  readonly start: number;
  readonly end: number;
}

const nameOf: ReadonlyMap<string, FieldName> = new Map(
  fieldNames.flatMap((name) => [fields[name].id, fields[name].en].map((written) => [written, name] as const)),
);

/** The field that is written like this in either language, or null. */
export function fieldNamed(written: string): FieldName | null {
  return nameOf.get(fold(written)) ?? null;
}
