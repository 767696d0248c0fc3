import type { Days } from "./days.js";
import type { FieldTerm } from "./fields.js";

/** A field of the query and what the archive knows by its value. */
export interface FieldReading {
  readonly term: FieldTerm;
  /** Names, codes or roles; for a date the days that it names. Empty or null where there are none. */
  readonly values: readonly string[];
  readonly days: Days | null;
}
