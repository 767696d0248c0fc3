import { cleanText } from "./clean.js";
import type { DocumentMetadata } from "./document.js";

/** What a container gives for a field, or nothing. */
export type Found = string | null | undefined;

/** Metadata with the fields that were found, and no others. */
export function whatWasFound(
  fields: {
    readonly [field in keyof DocumentMetadata]: string | undefined;
  },
): DocumentMetadata {
  const { title, date, outlet, place, url } = fields;
  return {
    ...(title && { title }),
    ...(date && { date }),
    ...(outlet && { outlet }),
    ...(place && { place }),
    ...(url && { url }),
  };
}

/** The first of `found` that has text, clean and on one line. */
export function firstLine(found: readonly Found[]): string | undefined {
  return found
    .map((each) =>
      cleanText(each ?? "")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .find((line) => line !== "");
}

/** The first calendar day with which one of `found` begins (ISO 8601, also with slashes or without marks), as its writer had it. */
export function firstDay(found: readonly Found[]): string | undefined {
  return found.map((each) => calendarDay(each ?? "")).find((day) => day !== undefined);
}

/** The first of `found` that is an address on the web, in the form that the URL Standard gives it. */
export function firstAddress(found: readonly Found[]): string | undefined {
  return found.map((each) => webAddress(each ?? "")).find((address) => address !== undefined);
}

export function calendarDay(timestamp: string): string | undefined {
  const [, year, month, day] = /^\s*(\d{4})[-/]?(\d{2})[-/]?(\d{2})(?!\d)/.exec(timestamp) ?? [];
  const iso = `${year}-${month}-${day}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(iso) ? iso : undefined;
}

function webAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  return protocol === "http:" || protocol === "https:" ? href : undefined;
}
