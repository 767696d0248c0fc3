import type { Block, TextDocument } from "../../../src/formats/document.js";

/**
 * A document out of a fixture's text: blank lines part blocks; `# ` marks a heading, `^ ` a caption, `**…**` at the start of
 * a block what is set in bold, and `~…~` a block in italics.
 */
export function documentOf(text: string): TextDocument {
  const blocks = text.split(/\n\s*\n/).flatMap((part): Block[] => {
    const lines = part.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
    const first = lines[0];
    if (first === undefined) return [];
    if (first.startsWith("# ")) return [{ lines: lines.with(0, first.slice(2)), kind: "heading" }];
    if (first.startsWith("^ ")) return [{ lines: lines.with(0, first.slice(2)), kind: "caption" }];
    const italic = /^~(.+)~$/.exec(first)?.[1];
    if (italic !== undefined) return [{ lines: lines.with(0, italic), isItalic: true }];
    const bold = /^\*\*(.+?)\*\*/.exec(first);
    if (bold?.[1] === undefined) return [{ lines }];
    return [{ lines: lines.with(0, bold[1] + first.slice(bold[0].length)), boldLead: bold[1] }];
  });
  return { blocks, metadata: {} };
}
