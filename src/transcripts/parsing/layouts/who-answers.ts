import type { Spokesperson } from "../../transcript.js";
import { isAskerLabel } from "../labels/exchange-evidence.js";
import { readLabel } from "../labels/label-forms.js";
import type { Context } from "../layout.js";
import { findSpokesperson, holdersIn } from "../names/spokesperson.js";
import type { Paragraph } from "../paragraphs.js";
import { speaksOfInterview } from "./announced-interview.js";
import { quotedPerson } from "./attribution.js";

/** Who answers throughout, and who does in the paragraph at a place. */
export interface Answering {
  readonly spokesperson: Spokesperson | null;
  at(index: number): Spokesperson | null;
}

/** By which name the first answer that has a label is given: "Sekar Malam: Besok." */
export function labelledAnswer(paragraphs: readonly Paragraph[]): string | null {
  const labels = paragraphs.map(({ text, kind }) => (kind === "caption" ? null : readLabel(text)));
  const label = labels.find((each) => each?.form === "name" && !isAskerLabel(each));
  return label?.name.includes(" ") ? label.name : null;
}

/**
 * Who answers questions that are set apart from their answers.
 * @param introduction what stands above the first question
 * @param labelled the name before an answer; see `labelledAnswer`
 */
export function whoAnswers(
  paragraphs: readonly Paragraph[],
  introduction: readonly string[],
  context: Context,
  labelled: string | null,
): Answering {
  const texts = paragraphs.map(({ text }) => text);
  const presented =
    findSpokesperson(texts) ??
    context.spokesperson ??
    quotedIn(context.title ?? "", introduction) ??
    calledAmong(labelled, introduction) ??
    onlyHolder(introduction);
  const quoted = texts.map((text) => quotedPerson(text, texts, presented));
  const found = presented ?? quoted.find((person) => person !== null) ?? null;
  const spokesperson = found?.office === null ? withOffice(found, introduction) : found;
  return { spokesperson, at: (index) => quoted[index] ?? spokesperson };
}

/** Who is quoted in a headline, "Sekar Malam: The Pier Is Safe", where the text names them too. */
function quotedIn(title: string, texts: readonly string[]): Spokesperson | null {
  const name = /^(?<name>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,4}): /u.exec(title)?.groups?.name;
  return name !== undefined && texts.some((text) => text.includes(name)) ? { name, office: null } : null;
}

/** Whom alone the text above an interview names with an office. */
function onlyHolder(introduction: readonly string[]): Spokesperson | null {
  const [holder, ...others] = introduction.flatMap(holdersIn);
  // What an office is of may be taken for somebody: "Duta Besar untuk Negeri Awan".
  const isAlone = others.every(({ name }) => name === holder?.name || holder?.office?.includes(name));
  return isAlone && speaksOfInterview(introduction.join("\n")) ? (holder ?? null) : null;
}

/** With the office that the text above the questions gives beside the name. */
function withOffice({ name }: Spokesperson, introduction: readonly string[]): Spokesperson {
  const holder = introduction.flatMap(holdersIn).find((each) => each.name === name);
  return holder ?? { name, office: null };
}

/** Who is called so before an answer, with the office that the text above gives. */
function calledAmong(name: string | null, introduction: readonly string[]): Spokesperson | null {
  const isNamed = name !== null && introduction.some((text) => text.includes(name));
  return isNamed ? withOffice({ name, office: null }, introduction) : null;
}
