import type { DayOrder, FoundDate } from "../days/dates.js";
import { parseDate } from "../days/dates.js";
import type { Paragraph } from "../paragraphs.js";
import type { Omission, OmissionReason } from "../parsed.js";

const field =
  /^(?:(?<subject>subject|subjek|perihal)|(?<date>date|sent|tanggal|dikirim|terkirim)|(?<sender>from|dari)|to|kepada|ke|cc|tembusan|bcc|reply-to)\s*: (?<value>\S.*)$/iu;
const forwarded =
  /^(?:-{2,} ?)?(?:forwarded message|original message|pesan (?:terusan|yang diteruskan|asli)|begin forwarded message|mulai pesan terusan)\b.{0,40}$/iu;
const prefix = /^(?:(?:fwd?|re|tr|trs|bls|fw) ?: ?)+/iu;
/** Lines within which the fields of a message stand, and how many show that it is one. */
const farthest = 12;
const fewestFields = 3;

const valediction =
  /^(?:salam(?: hormat)?|hormat (?:kami|saya)|(?:best |kind |warm )?regards|sincerely)[,.]?$/iu;
const sentFrom = /^(?:dikirim dari|sent from) .{2,40}$/iu;
const mostSigned = 4;
const longestSigned = 60;

/** A message that was sent on, without what mail programs and its sender put around the text. */
export interface Mail {
  /** Null where a message bears none but "Fwd:". */
  readonly subject: string | null;
  readonly date: FoundDate | null;
  readonly omitted: readonly Omission[];
  readonly body: readonly Paragraph[];
}

/**
 * Reads the fields off the top of a text that came by mail; null where it has none, a sender and a subject among them. Where a message
 * was sent on, subject and day are those of the first one, which stand last.
 */
export function readMail(paragraphs: readonly Paragraph[], order: DayOrder): Mail | null {
  const top = paragraphs.slice(0, farthest).map(({ text }) => field.exec(text)?.groups ?? null);
  const fields = top.flatMap((groups) => (groups === null ? [] : [groups]));
  const subject = fields.findLast(({ subject: word }) => word !== undefined)?.value?.replace(prefix, "");
  const isSent = fields.some(({ sender }) => sender !== undefined);
  if (subject === undefined || !isSent || fields.length < fewestFields) return null;
  const date = fields.findLast(({ date: word }) => word !== undefined)?.value;
  const last = top.findLastIndex((groups) => groups !== null);
  const isField = (index: number) => top[index] !== null && top[index] !== undefined;
  const signed = signedFrom(paragraphs);
  const isAround = ({ text }: Paragraph, index: number) =>
    (index <= last && (isField(index) || forwarded.test(text) || sentFrom.test(text))) || index >= signed;
  return {
    subject: subject === "" ? null : subject,
    date: date === undefined ? null : parseDate(date, order),
    omitted: paragraphs.filter(isAround).map(({ text }) => ({ reason: reasonOf(text), text })),
    body: paragraphs.filter((paragraph, index) => !isAround(paragraph, index)),
  };
}

function reasonOf(text: string): OmissionReason {
  const { subject, date } = field.exec(text)?.groups ?? {};
  if (subject !== undefined) return "title";
  return date === undefined ? "letterhead" : "date";
}

/** Where a sender takes leave below the text, with a name or two on lines of their own, or a telephone says whence it was sent. */
function signedFrom(paragraphs: readonly Paragraph[]): number {
  const end = paragraphs.length - (sentFrom.test(paragraphs.at(-1)?.text ?? "") ? 1 : 0);
  const start = paragraphs.slice(0, end).findLastIndex(({ text }) => valediction.test(text));
  const below = start === -1 ? [] : paragraphs.slice(start + 1, end);
  const isSigned = below.length <= mostSigned && below.every(({ text }) => text.length <= longestSigned);
  return start !== -1 && isSigned ? start : end;
}
