import { labelKey } from "../names/label-key.js";
import { formOf, type Label } from "./label-forms.js";
import { keywordKind } from "./label-words.js";

/** A name, what stands in brackets after it, and before or behind both when; a point in it follows a title or an initial. */
const labelLine =
  /^(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]? (?:[-–—] )?)?(?<name>(?:[^:()[\]?!"“”.,;]|(?<=(?:^|[ .])(?:\p{Lu}{1,4}|M(?:rs?|s)|Dr|Prof|Gen|Sen|Rep|Gov))\.(?=[ \p{Lu}])){1,60}?)(?: ?[([](?<bracketed>[^()[\]]{1,50})[)\]])?(?: \d{1,2}:\d{2}(?::\d{2})?)?$/u;

/** Reads a whole line without a colon as a label: "Wartawan", "SEKAR MALAM", "MS. SARI". */
export function readLabelLine(text: string): Label | null {
  const match = labelLine.exec(text);
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

/** Reads who speaks in brackets at the start of a paragraph, a keyword or a name of two words and more: "(Laughter)" is none; "(Wartawan (Awan TV))" names an outlet too. */
export function readBracketedLabel(text: string): Label | null {
  const match = /^[([](?<name>[^()[\]:?!…]{4,60}?)(?: ?\((?<outlet>[^()]{2,40})\))?[)\]] ?:? ?(?=\S|$)/u.exec(
    text,
  );
  const name = match?.groups?.name ?? "";
  const bracketed = match?.groups?.outlet ?? null;
  const label = match === null ? null : readLabelLine(name.replace(/,.*$/u, ""));
  if (match === null || label === null || (label.form === "name" && !/[ ,]/u.test(name))) return null;
  return {
    ...label,
    name,
    bracketed,
    key: labelKey(name),
    lead: match[0].trim(),
    rest: text.slice(match[0].length).trim(),
  };
}

const surname = "\\p{Lu}[\\p{L}’'-]+";
const holder =
  "(?:Vice |Deputy |Under |Assistant |Prime |Foreign |Attorney |Press |Chief Executive ){0,2}(?:President|Officer|Minister|Chancellor|Secretary|Senator|Governor|General|Admiral|Chairman|Ambassador|Administrator|Director|Representative|Speaker|King|Queen|Mayor|Judge)";
/** "of State", "of the House of Representatives", "for Harbours and Ports" */
const area = `(?: (?:of|for)(?: the)? ${surname}(?:,? (?:(?:and|of)(?: the)? )?${surname}){0,3}?)`;
const pointedLabel = new RegExp(
  `^(?<name>(?:(?:Mr|Mrs|Ms|Dr|Gov|Gen|Adm|Sen|Rep|Amb)\\.|${holder}${area}?) ${surname}(?: (?:${surname}|\\p{Lu}\\.)){0,3}${area}?|The (?:(?:Vice |Prime )?(?:President|Minister)|First Lady|Press Secretary|Chancellor|King|Queen)|Moderator|Reporters?|Participants?|Audience(?: members?)?)\\. (?=\\S)`,
  "u",
);

/** Reads who speaks before a point, as official collections print it: "The President. Thank you", "Secretary Sari. No". */
export function readPointedLabel(text: string): Label | null {
  const match = pointedLabel.exec(text);
  const name = match?.groups?.name;
  if (match === null || name === undefined) return null;
  return {
    name,
    key: labelKey(name),
    bracketed: null,
    form: keywordKind(name) === null ? "titled" : "keyword",
    isBold: false,
    isMarked: false,
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
