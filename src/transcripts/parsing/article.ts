import type { Role } from "../transcript.js";
import { withoutEndMark } from "./closing.js";
import { readDateline } from "./dateline.js";
import { gather, unspoken } from "./drafts.js";
import type { Context, Layout, Reading } from "./layout.js";
import { isByline, isNote } from "./notes.js";
import type { Paragraph } from "./paragraphs.js";
import type { Omission } from "./parsed.js";

/**
 * A report in running text: paragraphs become statements, captions turns of their own between them. The end mark of the last
 * paragraph and a section label after it belong to the page and are left out.
 */
export const articleLayout = {
  name: "article",
  read(paragraphs: readonly Paragraph[], { title }: Context): Reading {
    const closing = withoutEndMark(paragraphs);
    const opening = openingOf(closing.body);
    const turns = gather(opening.paragraphs.map((paragraph) => unspoken(roleOf(paragraph), paragraph.text)));
    const texts = turns.filter((turn) => turn.role === "statement").flatMap((turn) => turn.texts);
    return {
      fit: texts.length === 0 ? 0.2 : title === null ? 0.5 : opening.dateline === null ? 0.6 : 0.8,
      turns,
      omitted: [...opening.omitted, ...closing.omitted],
      place: opening.dateline?.place ?? null,
      outlet: opening.dateline?.outlet ?? null,
      introduction: texts,
      spokesperson: null,
    };
  },
} satisfies Layout;

/** Takes the dateline off the first paragraph that is text and no caption, byline or note. */
export function openingOf(paragraphs: readonly Paragraph[]) {
  const index = paragraphs.findIndex(({ kind, text }) => kind === null && !isByline(text) && !isNote(text));
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

function roleOf({ kind, text }: Paragraph): Role {
  return kind === "caption" ? "caption" : isNote(text) || isByline(text) ? "note" : "statement";
}
