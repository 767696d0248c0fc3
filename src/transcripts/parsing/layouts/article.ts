import type { Role } from "../../transcript.js";
import { type Dateline, readDateline } from "../days/dateline.js";
import { readRepeatedDateline } from "../days/repeated-dateline.js";
import { gather, unspoken } from "../drafts.js";
import type { Context, Layout, Reading } from "../layout.js";
import { isBareName, isByline } from "../names/bylines.js";
import { isKnownOutlet } from "../names/outlets.js";
import { isCity } from "../names/places.js";
import { withoutEndMark } from "../page/closing.js";
import { isNote } from "../page/notes.js";
import type { Paragraph } from "../paragraphs.js";
import type { Omission } from "../parsed.js";
import { fits } from "./fits.js";

/**
 * A report in running text: paragraphs become statements, captions turns of their own between them, and so do names that stand alone
 * above it, for they tell whom a picture shows. The end mark of the last paragraph and a section label after it belong to the page
 * and are left out.
 */
export const articleLayout = {
  name: "article",
  read(paragraphs: readonly Paragraph[], { title }: Context): Reading {
    const closing = withoutEndMark(paragraphs);
    const opening = openingOf(closing.body, title);
    const firstOfText = opening.paragraphs.findIndex(({ text }) => !isBareName(text));
    const last = opening.paragraphs.length - 1;
    const roleAt = (paragraph: Paragraph, index: number): Role => {
      if (index < firstOfText) return "caption";
      return index === last && isReporter(paragraph) ? "note" : roleOf(paragraph);
    };
    const turns = gather(
      opening.paragraphs.map((paragraph, index) => unspoken(roleAt(paragraph, index), paragraph.text)),
    );
    const texts = turns.filter((turn) => turn.role === "statement").flatMap((turn) => turn.texts);
    return {
      fit: fitOf(texts, title, opening.dateline),
      turns,
      omitted: [...opening.omitted, ...closing.omitted],
      place: opening.dateline?.place ?? null,
      outlet: opening.dateline?.outlet ?? null,
      introduction: texts,
      spokesperson: null,
    };
  },
} satisfies Layout;

function fitOf(texts: readonly string[], title: string | null, dateline: Dateline | null): number {
  if (texts.length === 0) return fits.reportWithoutText;
  if (title === null) return fits.reportWithoutTitle;
  return dateline === null ? fits.reportWithoutDateline : fits.reportWithDateline;
}

/** A lead and a name under a picture may stand above the paragraph with the dateline. */
const farthestDateline = 6;
const longestStray = 40;
const shortestAgain = 60;

/**
 * Takes the dateline off the first paragraphs that are text and no caption, byline or note: off the first, or off one below a lead,
 * where it names place and outlet. A dateline on a line of its own is left out whole.
 */
export function openingOf(paragraphs: readonly Paragraph[], title: string | null) {
  const texts = [...paragraphs.entries()]
    .filter(([, { kind, text }]) => kind === null && !isByline(text) && !isNote(text))
    .slice(0, farthestDateline);
  const datelines = texts.flatMap(([index, { text }], place) => {
    const leads = paragraphs.slice(0, index).map((each) => each.text);
    const repeated = readRepeatedDateline(text, title === null ? leads : [title, ...leads]);
    const read = readDateline(text) ?? repeated;
    const dateline = read !== null && isOneOfSeveral(read, paragraphs.slice(index + 1)) ? null : read;
    const isFirst = repeated !== null || texts.slice(0, place).every(([, above]) => isStray(above));
    // Below one lead a well-known city is enough.
    const isPlaced = place === 1 && isCity(dateline?.place ?? "") && dateline?.lead.endsWith(":") === false;
    return dateline !== null && (isFirst || isPlaced || dateline.outlet !== null)
      ? [{ index, dateline, isFirst }]
      : [];
  });
  const [found, ...others] = datelines;
  // Below other text "WARTA - …" heads the report only where it is the only one: of several each tells what a paper writes.
  const isSure =
    found?.isFirst ||
    found?.dateline.place !== null ||
    (others.length === 0 && isKnownOutlet(found.dateline.outlet ?? ""));
  if (found === undefined || !isSure) return { paragraphs, dateline: null, omitted: [] };
  const { index, dateline } = found;
  const lead: Omission = { reason: "dateline", text: dateline.lead };
  // A site may print the first paragraph again without its dateline.
  const isAgain = dateline.rest.length >= shortestAgain && paragraphs[index + 1]?.text === dateline.rest;
  const again: readonly Omission[] = isAgain ? [{ reason: "section-label", text: dateline.rest }] : [];
  const below = paragraphs.slice(index + 1 + again.length);
  const first = paragraphs.slice(index, index + 1).map((each) => ({ ...each, text: dateline.rest }));
  return {
    paragraphs: [...paragraphs.slice(0, index), ...(dateline.rest === "" ? [] : first), ...below],
    dateline,
    omitted: [lead, ...again],
  };
}

/** Where more paragraphs begin with a town and a colon, each tells of its town; and where "SYDNEY:" comes back, she speaks. */
function isOneOfSeveral({ lead }: Dateline, below: readonly Paragraph[]): boolean {
  if (!lead.endsWith(":")) return false;
  const names = below.map(({ text }) => /^(?<name>[^:]{3,40}):/u.exec(text)?.groups?.name ?? "");
  return names.some((name) => `${name}:` === lead || isCity(name));
}

/** Two or three words in capitals below a report are who wrote it. */
function isReporter({ text }: Paragraph): boolean {
  return /^\p{Lu}{2,}(?: (?:\p{Lu}\.|\p{Lu}{2,})){1,2}$/u.test(text);
}

/** A few words above a report that are no sentence of it. */
function isStray({ text }: Paragraph): boolean {
  return text.length <= longestStray && !/[.?!:]["”’)]?$/u.test(text);
}

function roleOf({ kind, text }: Paragraph): Role {
  return kind === "caption" ? "caption" : isNote(text) || isByline(text) ? "note" : "statement";
}
