import { isCreditOfName } from "../names/bylines.js";
import type { Paragraph } from "../paragraphs.js";
import { calledIn } from "./called.js";
import { acceptLabels } from "./label-evidence.js";
import type { Label } from "./label-forms.js";
import { keywordKind } from "./label-words.js";
import { withPairsApart } from "./pairs-in-line.js";

/** How a layout sees a label at the start of a paragraph. */
export type LabelReader = (paragraph: Paragraph) => Label | null;

/** A label and what is said under it, up to the next one. */
export interface Segment {
  readonly label: Label;
  /** The text after the label first, where there is any. */
  readonly paragraphs: readonly Paragraph[];
}

/** A text cut at its labels. */
export interface Segmented {
  /** What stands above the first label. */
  readonly introduction: readonly Paragraph[];
  readonly segments: readonly Segment[];
}

/** Cuts a text at the labels that the document as a whole, and what names people above it, bears out. */
export function segmentsOf(body: readonly Paragraph[], read: LabelReader, above: string): Segmented {
  const paragraphs = body.flatMap(withPairsApart);
  const labelOf = (paragraph: Paragraph) => spokenLabel(paragraph, read(paragraph));
  const candidates = paragraphs.map((paragraph) => ({ text: paragraph.text, label: labelOf(paragraph) }));
  const first = acceptLabels(candidates, above).filter((label) => label !== null);
  const titled = [
    ...new Map(first.filter(({ form }) => form === "titled").map((label) => [label.name, label])).values(),
  ];
  const boundary = boundaryOf(first);
  const parted = paragraphs.flatMap((paragraph, index) =>
    split(paragraph, candidates[index]?.label ?? null, boundary, labelOf),
  );
  const accepted = acceptLabels(
    parted.map(({ paragraph, label }) => ({
      text: paragraph.text,
      label: label ?? withoutColon(paragraph, titled),
    })),
    above,
  );
  const names = new Set(accepted.flatMap((label) => label?.name ?? []));
  const labels = accepted.map((label, index) =>
    isSaidUnder(accepted[index - 1] ?? null, label) || isPresented(label, names) ? null : label,
  );
  const introduction: Paragraph[] = [];
  const segments: { label: Label; paragraphs: Paragraph[] }[] = [];
  for (const [index, { paragraph }] of parted.entries()) {
    const label = labels[index] ?? null;
    if (label === null) (segments.at(-1)?.paragraphs ?? introduction).push(paragraph);
    else
      segments.push({
        label,
        paragraphs: label.rest === "" ? [] : [{ ...paragraph, text: label.rest, boldLead: "" }],
      });
  }
  return { introduction, segments };
}

/** The label, unless its colon is that of a caption's credit, "NAME - Foto: …", or of who worked on the text, "Penerjemah: NAME". */
function spokenLabel({ kind, text }: Paragraph, label: Label | null): Label | null {
  return (kind === "caption" && label?.isMarked) || isCreditOfName(text) ? null : label;
}

/** Under a label that stands alone a bare name is what is said: "QUESTION", and below it "Sari". */
function isSaidUnder(above: Label | null, label: Label | null): boolean {
  return above?.rest === "" && label?.isMarked === false && label.form === "name" && above.form !== "name";
}

/** "Juru bicara Kementerian Laut: Sekar Malam", who speaks below under that name, says who speaks and nothing else. */
function isPresented(label: Label | null, names: ReadonlySet<string>): boolean {
  const called = label === null ? null : calledIn(`${label.lead} ${label.rest}`);
  return called !== null && names.has(called.name);
}

/** Capitals after "MS.", which no sentence holds before a colon. */
const anyTitled = "(?:MR|MRS|MS|DR)\\.? (?:Mc|Mac)?\\p{Lu}[\\p{Lu}’'‑-]+(?: \\p{Lu}[\\p{Lu}’'‑-]+)?:";

/** The answer on the line of its question: "Tanya: Kapan? Jawab: Besok." */
const answerWord = "(?:Jawab|Jawaban|Jawapan|Answer|JAWAB|JAWABAN|ANSWER):";

/** Labels that a text might hold as words of a sentence, and stand for nobody else where they open so many paragraphs. */
const fewestOpened = 2;

/** The labels before a colon that can be nothing else in mid-paragraph: after "MS." always, capitals and whole names where they recur. */
function certainNames(labels: readonly Label[]): ReadonlySet<string> {
  const opened = new Map<string, number>();
  for (const { name, isMarked } of labels) if (isMarked) opened.set(name, (opened.get(name) ?? 0) + 1);
  const isCertain = ({ form, name }: Label) =>
    form === "titled" ||
    ((form === "capitals" || (form === "name" && name.includes(" "))) &&
      (opened.get(name) ?? 0) >= fewestOpened);
  return new Set(labels.filter(isCertain).map(({ name }) => name));
}

/** Where a line break was lost: a label in the style of the document, after a sentence's end in mid-paragraph. */
function boundaryOf(labels: readonly Label[]): RegExp | null {
  const alternatives = [
    ...[...certainNames(labels)].map((name) => `${literally(name)}:(?= [\\p{Lu}“"([—-])`),
    ...(labels.length > 0 ? [anyTitled] : []),
    ...(labels.some(({ name }) => keywordKind(name) === "asker") ? [answerWord] : []),
    ...(labels.some(({ form }) => form === "bare") ? ['Q(?= [\\p{Lu}“"(—-])'] : []),
  ];
  return alternatives.length === 0
    ? null
    : new RegExp(`(?<=[.?!—–…)”"])(?<!^\\d{1,3}[.)]) +(?=(?:${alternatives.join("|")}))`, "u");
}

/** A paragraph, with its label, in the parts that such a boundary makes of it. */
function split(
  paragraph: Paragraph,
  label: Label | null,
  boundary: RegExp | null,
  read: LabelReader,
): { paragraph: Paragraph; label: Label | null }[] {
  if (boundary === null || !boundary.test(paragraph.text)) return [{ paragraph, label }];
  return paragraph.text.split(boundary).map((text, index) => {
    const part = { ...paragraph, text, boldLead: index === 0 ? paragraph.boldLead : "" };
    return { paragraph: part, label: read(part) };
  });
}

/** A titled label whose colon was forgotten or mistyped: "MS. SARI Yes", "MS. SARI; Yes". */
function withoutColon(paragraph: Paragraph, titled: readonly Label[]): Label | null {
  const known = titled.find(({ name }) => paragraph.text.startsWith(name));
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
