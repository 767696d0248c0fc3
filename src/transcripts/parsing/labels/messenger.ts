import { type DayOrder, type FoundDate, parseDate } from "../days/dates.js";
import { isKnownOutlet } from "../names/outlets.js";
import type { Paragraph } from "../paragraphs.js";

/** The day and the time that messengers write before who says something: "[12/03/25, 09.12.33] ", "12/3/2025 09.12 - ". */
const stamp =
  /^\[?(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2})?,? )?(?<day>\d{1,2}[/.]\d{1,2}[/.])(?<year>\d{2}(?:\d{2})?)(?!\d)[,\] ]/u;

/** "Dewi Kompas, [12/03/2025 10:05]", on a line above what she says. */
const behind =
  /^(?<name>[^,:[\]]{2,60}), \[(?<when>\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?)\]:?$/u;
const fewestLabels = 2;

/** Paragraphs with the day and the time that a messenger writes behind names set before them, as others write them. */
export function withTimesAhead(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  if (paragraphs.filter(({ text }) => behind.test(text)).length < fewestLabels) return paragraphs;
  return paragraphs.map((paragraph) => {
    const { name, when } = behind.exec(paragraph.text)?.groups ?? {};
    return name === undefined ? paragraph : { ...paragraph, text: `[${when}] ${name}:` };
  });
}

/** What a messenger says itself within a conversation. */
const notice =
  /^\P{L}*(?:pesan dan panggilan|messages and calls) .{0,80}(?:terenkripsi|end-to-end)|^(?:anda|you|~ ?[^:]{1,40}|\p{Lu}[^:]{0,40}) (?:membuat grup|menambahkan|bergabung (?:menggunakan|melalui)|keluar$|mengganti (?:ikon|nama|deskripsi)|created (?:this )?group|added|joined using|left$|changed (?:the|this group))/iu;

/** Whether a line is a messenger's own: who joined a group, that messages are encrypted. Only lines with its day and time count. */
export function isMessengerNotice(text: string): boolean {
  const match = stamp.exec(text);
  if (match === null) return false;
  const said = text
    .slice(match[0].length)
    .replace(/^\s*(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)?[\]\s–-]*/u, "")
    .replace(/^[^:]{2,60}: (?=\P{L}*(?:pesan dan panggilan|messages and calls)\b)/iu, "");
  return notice.test(said);
}

/** Whether a line begins with the day and time of a messenger, so that it is one of a conversation. */
export function isStamped(text: string): boolean {
  return stamp.test(text);
}

/** The day that a messenger writes before a label, its year in full; null where it writes none. */
export function messengerDay(lead: string, order: DayOrder): FoundDate | null {
  const { day, year } = stamp.exec(lead)?.groups ?? {};
  if (day === undefined || year === undefined) return null;
  const date = parseDate(`${day}${year.padStart(4, "20")}`, order);
  return date === null ? null : { ...date, text: day + year };
}

/** Contacts are saved by name and outlet, "Dewi Kompas": both, or null where a label comes from no messenger or names no outlet so. */
export function contactOf(lead: string, name: string): { name: string; outlet: string } | null {
  const [first = "", ...more] = name.split(" ");
  const outlet = more.join(" ");
  const isContact = stamp.test(lead) && isKnownOutlet(outlet) && /^\p{Lu}\p{Ll}/u.test(first);
  return isContact && !isKnownOutlet(name) ? { name: first, outlet } : null;
}
