import { acceptLabels } from "./label-evidence.js";
import type { Label } from "./label-forms.js";
import type { Paragraph } from "./paragraphs.js";

/** How a layout sees a label at the start of a paragraph. */
export type LabelReader = (paragraph: Paragraph) => Label | null;

/** A label and the paragraphs up to the next one; `label` is null for what stands above the first. */
export interface Segment {
  readonly label: Label | null;
  /** The text after the label first, where there is any. */
  readonly paragraphs: readonly Paragraph[];
}

/** Cuts a text at the labels that the document as a whole bears out. */
export function segmentsOf(paragraphs: readonly Paragraph[], read: LabelReader): Segment[] {
  const first = acceptLabels(paragraphs.map(read)).filter((label) => label !== null);
  const parted = splitInside(paragraphs, first);
  const labels = acceptLabels(parted.map((paragraph) => read(paragraph) ?? withoutColon(paragraph, first)));
  const segments: { label: Label | null; paragraphs: Paragraph[] }[] = [{ label: null, paragraphs: [] }];
  for (const [index, paragraph] of parted.entries()) {
    const label = labels[index] ?? null;
    if (label === null) segments.at(-1)?.paragraphs.push(paragraph);
    else
      segments.push({
        label,
        paragraphs: label.rest === "" ? [] : [{ ...paragraph, text: label.rest, boldLead: "" }],
      });
  }
  return segments;
}

/** Where a line break was lost, a label that the document uses elsewhere follows a sentence's end in mid-paragraph. */
function splitInside(paragraphs: readonly Paragraph[], labels: readonly Label[]): Paragraph[] {
  const names = [...new Set(labels.filter(({ form }) => form === "titled").map(({ name }) => name))];
  const questions = labels.some(({ form }) => form === "bare") ? ['Q(?= [\\p{Lu}“"(—-])'] : [];
  const alternatives = [...names.map((name) => `${literally(name)}:`), ...questions];
  if (alternatives.length === 0) return [...paragraphs];
  const boundary = new RegExp(`(?<=[.?!—–…)”"]) +(?=(?:${alternatives.join("|")}))`, "u");
  return paragraphs.flatMap((paragraph) =>
    paragraph.text
      .split(boundary)
      .map((text, index) => (index === 0 ? { ...paragraph, text } : { ...paragraph, text, boldLead: "" })),
  );
}

/** A titled label whose colon was forgotten or mistyped: "MS. SARI Yes", "MS. SARI; Yes". */
function withoutColon(paragraph: Paragraph, labels: readonly Label[]): Label | null {
  const known = labels.find(({ form, name }) => form === "titled" && paragraph.text.startsWith(name));
  const match =
    known === undefined
      ? null
      : /^(?<mark>[;.,]? )(?<rest>[\p{Lu}("“].*)$/u.exec(paragraph.text.slice(known.name.length));
  if (known === undefined || match?.groups?.mark === undefined || known.name !== known.name.toUpperCase())
    return null;
  return {
    ...known,
    bracketed: null,
    lead: (known.name + match.groups.mark).trim(),
    rest: match.groups.rest ?? "",
  };
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
