import type { Paragraph } from "../paragraphs.js";
import { readDateline } from "./dateline.js";

const behindBreak = /^[-–—] (?=[\p{Lu}"“])/u;
const longestLead = 60;

/** Puts a dateline whose line ends before its dash, "KOTA MEGA, WARTA" above "- Menteri …", together with the report that it heads. */
export function withWholeDatelines(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.flatMap((paragraph, index) => {
    const [above, below] = [paragraphs[index - 1], paragraphs[index + 1]];
    if (above !== undefined && isBroken(above, paragraph)) return [];
    return below !== undefined && isBroken(paragraph, below)
      ? [{ ...paragraph, text: `${paragraph.text} ${below.text}`, boldLead: "" }]
      : [paragraph];
  });
}

function isBroken({ text, kind }: Paragraph, below: Paragraph): boolean {
  if (kind !== null || text.length > longestLead || !behindBreak.test(below.text)) return false;
  const dateline = readDateline(`${text} ${below.text}`);
  return dateline?.outlet != null && dateline.lead.length === text.length + 2;
}
