import { formOf, type Label } from "./label-forms.js";
import { labelKey } from "./label-key.js";

/** Reads a whole line without a colon as a label: "Wartawan", "SEKAR MALAM". */
export function readLabelLine(text: string): Label | null {
  const match = /^(?<name>[^:()[\]?!"“”.,;]{1,60}?)(?: ?[([](?<bracketed>[^()[\]]{1,50})[)\]])?$/u.exec(text);
  const name = match?.groups?.name?.trim();
  const form = name === undefined ? null : formOf(name, false);
  if (name === undefined || form === null || form === "letter") return null;
  return {
    name,
    key: labelKey(name),
    bracketed: match?.groups?.bracketed ?? null,
    form,
    isBold: false,
    isMarked: false,
    lead: text,
    rest: "",
  };
}

/** Reads who speaks in brackets at the start of a paragraph, a keyword or a name of two words and more: "(Laughter)" is none. */
export function readBracketedLabel(text: string): Label | null {
  const match = /^\((?<name>[^():.?!…]{4,60})\) ?(?=\S)/u.exec(text);
  const name = match?.groups?.name ?? "";
  const label = match === null ? null : readLabelLine(name.replace(/,.*$/u, ""));
  if (match === null || label === null || (label.form === "name" && !/[ ,]/u.test(name))) return null;
  return {
    ...label,
    name,
    key: labelKey(name),
    lead: match[0].trim(),
    rest: text.slice(match[0].length).trim(),
  };
}

/** Reads what the container sets in bold, without a colon, as a label. */
export function readBoldLabel(text: string, boldLead: string): Label | null {
  const label =
    boldLead === "" || /^\s*[-–—,]/u.test(text.slice(boldLead.length)) ? null : readLabelLine(boldLead);
  return label === null ? null : { ...label, rest: text.slice(boldLead.length).trim() };
}
