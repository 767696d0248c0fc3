import type { Spokesperson } from "../../transcript.js";
import { calledIn, nameLine, officeLine, personIn } from "../labels/called.js";
import { inTitleCase } from "../names/capitals.js";
import { splitOfficeOf } from "../names/name-and-office.js";
import { officeLength, splitOffice } from "../names/office-phrases.js";
import { officeWords } from "../names/offices.js";

const longestCredit = 160;
const named =
  /^(?:presenters?|briefers?|speakers?|narasumber|pembicara|disampaikan oleh)\s*:\s*(?<who>\p{Lu}(?!.*\p{L}{3}[.?!]["”’]?$).*)$/iu;
/** "Transcript by The Hon Jane Roe MP", as members of a parliament head what they said. */
const member =
  /^Transcript (?:by|of) (?:[Tt]he )?(?:(?:Rt )?Hon\.? )?(?<name>\p{Lu}\p{Ll}[\p{L}’'-]*(?: \p{Lu}\p{Ll}[\p{L}’'-]*){1,2})(?:,? (?:MP|AM|AO|OAM|KC|SC))+$/u;
const excellency = /^H\.E\. /u;

/** Lines of the head that say who speaks, and whom they name where they tell name from office. */
export interface Credit {
  readonly lines: number;
  readonly spokesperson: Spokesperson | null;
}

/**
 * Reads who speaks off lines of their own in the head: "Presenter: OFFICE NAME", "NAME, OFFICE", or a name and under it the office.
 * Null where the first line is none of these.
 */
export function readCredit(first: string, second: string): Credit | null {
  if (first.length > longestCredit) return null;
  const who = named.exec(first)?.groups?.who;
  if (who !== undefined) return { lines: 1, spokesperson: personIn(who) };
  const speaking = member.exec(first)?.groups?.name;
  if (speaking !== undefined) return { lines: 1, spokesperson: { name: speaking, office: null } };
  const caller = calledIn(first);
  if (caller !== null) return { lines: 1, spokesperson: caller };
  if (
    nameLine.test(first) &&
    officeLine.test(second) &&
    !first.split(" ").some((word) => officeWords.has(word))
  )
    return { lines: 2, spokesperson: { name: first.replace(excellency, ""), office: second } };
  const together = personIn(first) ?? holderIn(first);
  return together === null ? null : { lines: 1, spokesperson: together };
}

/** Reads an office on a line of its own and who holds it on the next: "DUTA BESAR RI UNTUK UKRAINA", "SEKAR MALAM". */
export function readHolder(first: string, second: string): Credit | null {
  const [office, name] = [inTitleCase(first), inTitleCase(second)];
  const isOffice =
    /^(?:Juru Bicara|Duta Besar|(?:Wakil )?Menteri|Direktur)\b/u.test(office) &&
    officeLength(office.split(" ")) === office.split(" ").length;
  const isName = nameLine.test(name) && !name.split(" ").some((word) => officeWords.has(word));
  return isOffice && isName ? { lines: 2, spokesperson: { name, office } } : null;
}

/** Whether a line says by a word before a colon who speaks: it is no title. */
export function isCreditLine(text: string): boolean {
  return text.length <= longestCredit && named.test(text);
}

/** "Spokesperson and Deputy Minister for Harbours Dewi Sari", "Juru Bicara Kemlu RI Sekar Malam". */
function holderIn(text: string): Spokesperson | null {
  const person = /^(?:Juru ?[Bb]icara|Jubir)\b/u.test(text) ? splitOffice(text) : null;
  if (person !== null && nameLine.test(person.name) && `${person.office} ${person.name}` === text)
    return person;
  if (!/^(?:(?:Official|Deputy|Chief) )?Spokes(?:person|man|woman)\b/u.test(text) || !officeLine.test(text))
    return null;
  const [name, office] = splitOfficeOf(text, new Map());
  return office !== null && nameLine.test(name) ? { name, office } : null;
}
