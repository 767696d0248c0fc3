import type { FieldName } from "./fields.js";
import type { Span } from "./lexemes.js";

/**
 * What in a query could not be taken as it stands, and how it was taken instead: the key of a sentence below
 * `query.faults`, what fills its blanks, and where it stands.
 */
export interface Fault extends Span {
  readonly key:
    | "unclosedQuote"
    | "unclosedBracket"
    | "strayBracket"
    | "lonelyOr"
    | "unknownField"
    | "emptyField"
    | "impossibleDate"
    | "shortenedDate"
    | "unknownRole"
    | "unknownValue"
    | "tooManyWays"
    | "tooLong";
  readonly field?: FieldName;
  /** What was typed. */
  readonly value?: string;
}
