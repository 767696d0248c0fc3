import { readDateline } from "./dateline.js";
import { furnitureReason } from "./furniture.js";
import type { Layout } from "./layout.js";
import { isNote } from "./notes.js";
import type { Paragraph } from "./paragraphs.js";
import type { Omission, TurnDraft } from "./parsed.js";

/** Initials of who wrote and edited, or a bare mark, where a report ends: "(*)", "[***]", "(abc/def)". */
const endMark =
  /\s*(?:[([](?:[^\p{L}\p{N}()[\]]{1,6}|\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){1,3})[)\]]|\*{1,3}|■|###)$/u;
const sectionLabel =
  /^(?:informasi seputar|berita terkait|artikel terkait|topik terkait|kata kunci|tags?)\b[^.?!]{0,60}$/iu;

/**
 * A report in running text: paragraphs become statements, captions turns of their own between them. The end mark of the last
 * paragraph and a section label after it belong to the page and are left out.
 */
export const articleLayout: Layout = {
  name: "article",
  read(paragraphs, { title }) {
    const { body, omitted: furniture } = withoutFurniture(paragraphs);
    const { kept, omitted: closing } = withoutClosing(body);
    const opening = openingOf(kept);
    const turns = turnsOf(opening.paragraphs);
    const texts = turns.filter((turn) => turn.role === "statement").flatMap((turn) => turn.texts);
    return {
      fit: texts.length === 0 ? 0.2 : title === null ? 0.5 : opening.dateline === null ? 0.6 : 0.8,
      turns,
      omitted: [...furniture, ...opening.omitted, ...closing],
      place: opening.dateline?.place ?? null,
      outlet: opening.dateline?.outlet ?? null,
      introduction: texts,
      spokesperson: null,
    };
  },
};

/** Takes lines that belong to the page out of a text. */
export function withoutFurniture(paragraphs: readonly Paragraph[]): {
  body: Paragraph[];
  omitted: Omission[];
} {
  const body: Paragraph[] = [];
  const omitted: Omission[] = [];
  for (const paragraph of paragraphs) {
    const reason = furnitureReason(paragraph.text);
    if (reason === null) body.push(paragraph);
    else omitted.push({ reason, text: paragraph.text });
  }
  return { body, omitted };
}

/** Takes the dateline off the first paragraph that is no caption. */
export function openingOf(paragraphs: readonly Paragraph[]) {
  const index = paragraphs.findIndex((paragraph) => paragraph.kind === null);
  const first = paragraphs[index];
  const dateline = first === undefined ? null : readDateline(first.text);
  if (first === undefined || dateline === null) return { paragraphs, dateline: null, omitted: [] };
  const omission: Omission = { reason: "dateline", text: dateline.lead };
  return {
    paragraphs: paragraphs.with(index, { ...first, text: dateline.rest }),
    dateline,
    omitted: [omission],
  };
}

/** Takes the end mark off, and what stands after it if that is a mere heading. */
function withoutClosing(paragraphs: readonly Paragraph[]): { kept: Paragraph[]; omitted: Omission[] } {
  const marked = paragraphs.findLastIndex((paragraph) => endMark.test(paragraph.text));
  const kept: Paragraph[] = [];
  const omitted: Omission[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const { text } = paragraph;
    const isAfterMark = marked !== -1 && index > marked && marked >= paragraphs.length - 4;
    const isLast = index === paragraphs.length - 1 && index > 0;
    if ((isAfterMark && isHeadingLike(text)) || (isLast && sectionLabel.test(text))) {
      omitted.push({ reason: "section-label", text });
    } else if (index === marked) {
      const mark = endMark.exec(text)?.[0] ?? "";
      omitted.push({ reason: "end-mark", text: mark.trim() });
      if (mark.length < text.length) kept.push({ ...paragraph, text: text.slice(0, -mark.length) });
    } else kept.push(paragraph);
  }
  return { kept, omitted };
}

function isHeadingLike(text: string): boolean {
  return text.length <= 60 && !/[.?!]["”’)]?$/u.test(text);
}

function turnsOf(paragraphs: readonly Paragraph[]): TurnDraft[] {
  const turns: TurnDraft[] = [];
  for (const { kind, text } of paragraphs) {
    const role = kind === "caption" ? "caption" : isNote(text) ? "note" : "statement";
    const last = turns.at(-1);
    if (role === "statement" && last?.role === role)
      turns[turns.length - 1] = { ...last, texts: [...last.texts, text] };
    else turns.push({ role, speaker: null, affiliation: null, texts: [text] });
  }
  return turns;
}
