import type { Spokesperson } from "../../transcript.js";
import { cityOfDateLine, isDateLine } from "../days/date-line.js";
import { type DayOrder, type FoundDate, parseDate } from "../days/dates.js";
import { isBareName } from "../names/bylines.js";
import { capitalsAsWritten, inTitleCase } from "../names/capitals.js";
import { isOfficeOnly } from "../names/offices.js";
import { isCityLine } from "../names/places.js";
import type { Paragraph } from "../paragraphs.js";
import type { Omission } from "../parsed.js";

/** Place and day as ministries and agencies set them below a text. */
export interface Signed {
  readonly body: readonly Paragraph[];
  readonly place: string | null;
  readonly date: FoundDate | null;
  /** Who signs below the day, with the office above the name. */
  readonly spokesperson: Spokesperson | null;
  readonly omitted: readonly Omission[];
}

/**
 * Takes the day that stands alone at the end of a text off it, and above that the city and who issued it: "New Delhi", "October 24, 2024";
 * also the bodies that issued it, on the last lines: "Direktorat Informasi dan Media", "Kementerian Luar Negeri".
 */
export function withoutSignature(paragraphs: readonly Paragraph[], order: DayOrder): Signed {
  const last = 1 + paragraphs.findLastIndex(({ text }) => !isBody(text));
  const issuers = last === 0 ? [] : paragraphs.slice(last);
  const signed = withoutPerson(last === 0 ? paragraphs : paragraphs.slice(0, last), order);
  const issued = issuers.map(({ text }): Omission => ({ reason: "letterhead", text }));
  return { ...signed, omitted: [...signed.omitted, ...issued] };
}

/** "Direktorat Jenderal Informasi dan Diplomasi Publik": a body of a ministry and nothing else. */
function isBody(text: string): boolean {
  return (
    /^(?:Direktorat|Biro|Kementerian|Kedutaan|Sekretariat) [^.?!:,]{5,90}$/u.test(text) && isOfficeOnly(text)
  );
}

function withoutPerson(paragraphs: readonly Paragraph[], order: DayOrder): Signed {
  const [office = "", name = ""] = paragraphs.slice(-2).map(({ text }) => text);
  const dated = withoutDay(paragraphs.slice(0, -2), order);
  // "Jakarta, 24 April 2024", "Juru Bicara Kementerian Luar Negeri", "Sekar Malam"
  if (dated.date === null || !isBareName(name) || !startsWithSpeaking(office))
    return withoutDay(paragraphs, order);
  const signer: Omission[] = [office, name].map((text) => ({ reason: "credit", text }));
  return { ...dated, spokesperson: { name, office }, omitted: [...dated.omitted, ...signer] };
}

function startsWithSpeaking(text: string): boolean {
  return /^(?:Juru Bicara|Jubir|Menteri|Direktur|Spokes(?:person|man|woman))\b[^.?!]{0,90}$/u.test(text);
}

function withoutDay(paragraphs: readonly Paragraph[], order: DayOrder): Signed {
  const [day = "", above = "", issuer = ""] = paragraphs
    .slice(-3)
    .map(({ text }) => text)
    .reverse();
  if (paragraphs.length < 3 || !isDateLine(day, order))
    return { body: paragraphs, place: null, date: null, spokesperson: null, omitted: [] };
  const city = isCityLine(above) ? above : null;
  const isIssued = city !== null && issuer === issuer.toUpperCase() && isOfficeOnly(inTitleCase(issuer));
  const signed: Omission[] = [
    ...(isIssued ? [{ reason: "letterhead", text: issuer } as const] : []),
    ...(city === null ? [] : [{ reason: "place", text: city } as const]),
    { reason: "date", text: day },
  ];
  return {
    body: paragraphs.slice(0, -signed.length),
    place: city === null ? cityOfDateLine(day, order) : capitalsAsWritten(city),
    spokesperson: null,
    date: parseDate(day, order),
    omitted: signed,
  };
}
