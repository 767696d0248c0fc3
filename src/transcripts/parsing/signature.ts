import { isDateLine } from "./date-line.js";
import { capitalsAsWritten } from "./dateline.js";
import { type DayOrder, type FoundDate, parseDate } from "./dates.js";
import type { Paragraph } from "./paragraphs.js";
import type { Omission } from "./parsed.js";
import { isCityLine } from "./places.js";

/** Place and day as ministries and agencies set them below a text. */
export interface Signed {
  readonly body: readonly Paragraph[];
  readonly place: string | null;
  readonly date: FoundDate | null;
  readonly omitted: readonly Omission[];
}

/** Takes the day that stands alone at the end of a text off it, and the city above that: "New Delhi", "October 24, 2024". */
export function withoutSignature(paragraphs: readonly Paragraph[], order: DayOrder): Signed {
  const [day, above] = [paragraphs.at(-1)?.text ?? "", paragraphs.at(-2)?.text ?? ""];
  if (paragraphs.length < 3 || !isDateLine(day, order))
    return { body: paragraphs, place: null, date: null, omitted: [] };
  const city = isCityLine(above) ? above : null;
  const place: Omission[] = city === null ? [] : [{ reason: "place", text: city }];
  return {
    body: paragraphs.slice(0, city === null ? -1 : -2),
    place: city === null ? null : capitalsAsWritten(city),
    date: parseDate(day, order),
    omitted: [...place, { reason: "date", text: day }],
  };
}
