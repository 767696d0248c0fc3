import { isDateLine } from "../days/date-line.js";
import { type DayOrder, parseDate } from "../days/dates.js";
import { readLabel, startsWithLabel } from "../labels/label-forms.js";
import { furnitureReason, isClockLine } from "../page/furniture.js";
import type { Paragraph } from "../paragraphs.js";

const longestTitle = 220;
/** How far above a title a site prints its own lines. */
const farthest = 14;
const longestSiteLine = 200;

const event =
  /\b(?:Press|News|Media|Regular|Daily|Weekly|Noon)(?: Press| Media)? (?:[Cc]onference|[Bb]riefing|[Gg]aggle|[Aa]vailability|[Dd]oorstop)\b(?! Room)|\bPRESS (?:BRIEFING|CONFERENCE|GAGGLE)\b(?! ROOM)|\bpresser\b|^(?:Doorstop|Transcript of|Interview of|Background [Pp]ress)\b|\bInterview with \p{Lu}|^(?:Konferensi|Jumpa|Keterangan|Taklimat|Pengarahan|Temu) (?:[Pp]ers|[Mm]edia)\b|^(?:Wawancara|Tanya [Jj]awab|Transkrip)\b/u;

/** Whether a title says that it is a briefing's or an interview's. */
export function isEventName(title: string): boolean {
  return event.test(title);
}

const conference =
  /\b(?:press|news|media) conference\b|\bpress statements?\b|\bnews agenc(?:y|ies)\b|\bmedia outlets\b|\bresults of the year\b|\b(?:answers? to|answer(?:s|ed|ing)?) .{0,30}\bquestions\b|\bdirect line\b|\b(?:TV|television) programme\b|\bmedia forum\b|\bforum of .{0,40}\bmedia\b|\b(?:konferensi|jumpa|konpers) pers\b/iu;

/** Whether a title, or the lead above the first speaker, says that many ask somebody in turn. */
export function isConferenceName(title: string): boolean {
  return conference.test(title);
}

const press =
  /\b(?:press|news|media|journalists?|reporters?|correspondents?|interview|answer\w*|questions?|q ?(?:&|and) ?a|briefing|direct line)\b/iu;
const forum =
  /\b(?:forum|plenary|discussion club|(?:world|international|annual) congress|congress of|(?:business|ceo) summit|moderated (?:conversation|discussion)|fireside chat|(?<!\b(?:video|tele) )conference(?! call))\b/iu;
const meeting =
  /\b(?:meeting|meets?|met|ceremony|visit(?:s|ed)?|trip|tour|(?<!\b(?:a|in) )conversation|talks(?! to\b)|summit|reception|gala|awarding|decorations|presenting|presentation|opening|launch)\b/iu;

/** Whether a title calls something a forum, in which somebody leads a discussion. */
export function isForumName(title: string): boolean {
  return forum.test(title) && !press.test(title) && !/^(?:working )?meetings? with\b/iu.test(title);
}

/** Whether a title calls something a meeting, a visit or a ceremony, and nothing at which the press or an audience asks. */
export function isMeetingName(title: string): boolean {
  return meeting.test(title) && !press.test(title) && !isForumName(title) && !isEventName(title);
}

const young =
  /\b(?:students?|schoolchildren|pupils|cadets|graduates|open lesson|mahasiswa|siswa|pelajar)\b/iu;

/** Whether a title says that those who learn meet somebody, of whom they ask. */
export function isLessonName(title: string): boolean {
  return young.test(title) && isMeetingName(title);
}

/** Whether a line is what a briefing or an interview is called, and no sentence about it. */
export function isEventTitle({ text, kind }: Paragraph): boolean {
  return (
    kind !== "caption" &&
    text.length <= longestTitle &&
    event.test(text) &&
    /^[^(].*(?:[^.?!:;,]|, \p{Lu}\p{L}{1,4}\.)$/u.test(text)
  );
}

/**
 * Whether a line stands above the title of a briefing, as names and slogans of sites do: the title follows after nothing but short lines,
 * and more of a head or the first speaker below it. So a headline keeps its place above a subtitle and a caption.
 */
export function isAboveEventTitle(
  paragraphs: readonly Paragraph[],
  position: number,
  order: DayOrder,
): boolean {
  const [line, ...following] = paragraphs.slice(position, position + 1 + farthest);
  // "Wawancara" alone is the part of a site in which interviews stand.
  const isSection = line !== undefined && !line.text.includes(" ");
  if (line === undefined || line.kind !== null || (isEventTitle(line) && !isSection)) return false;
  const title = following.findIndex(isEventTitle);
  const between = [line, ...following.slice(0, title)];
  const isReached = title !== -1 && between.every(isSiteLike);
  return isReached && isBorneOut(following.slice(title), order);
}

/** Furniture, or a short line that is no sentence and nobody's words. */
function isSiteLike({ text }: Paragraph): boolean {
  if (furnitureReason(text) !== null) return true;
  return text.length <= longestSiteLine && !/[.?]["”’)]?$/u.test(text) && !startsWithLabel(text);
}

function isBorneOut([title, ...below]: readonly Paragraph[], order: DayOrder): boolean {
  const next = below.slice(0, 6).map(({ text }) => text);
  return (
    parseDate(title?.text ?? "", order) !== null ||
    next.some((text) => isClockLine(text) || isDateLine(text, order) || opensTurn(text))
  );
}

/** Below a title a word in capitals before a colon is a speaker, whoever that is: "PM: …". */
function opensTurn(text: string): boolean {
  return startsWithLabel(text) || readLabel(text)?.form === "capitals";
}
