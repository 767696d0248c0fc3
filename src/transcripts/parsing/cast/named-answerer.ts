import type { Spokesperson } from "../../transcript.js";
import { namesOffice } from "../names/label-names.js";
import { splitOfficeOf } from "../names/name-and-office.js";
import type { Speaker } from "./speakers.js";

/** "Jane Roe’s news conference": whom the title names of those who speak, where that is one; not who interviews. */
export function personInTitle(speakers: readonly Speaker[], title: string): Spokesperson | null {
  const plain = withoutInterviewer(title).toLowerCase();
  const named = new Map(
    speakers.flatMap(({ kind, name, affiliation }) =>
      kind === "person" && name?.includes(" ") && plain.includes(name.toLowerCase())
        ? [[name, { name, office: affiliation }]]
        : [],
    ),
  );
  return named.size === 1 ? ([...named.values()][0] ?? null) : null;
}

const towardsAsker =
  /\b(?:(?:interviews?|wawancara|talks?) (?:with|dengan|to)|(?:gave|gives?|given|grants?|granted) to|(?:questions?|pertanyaan) (?:from|by|dari))\b.*$/iu;

/** A title up to "interview with", "gave to" or "questions from" and whoever that is, or to whom it says an interview is by. */
function withoutInterviewer(title: string): string {
  const plain = title.replace(towardsAsker, "");
  const start = plain.search(/\b(?:interview|wawancara)\b/iu);
  return start === -1 ? plain : plain.slice(0, start) + plain.slice(start).replace(/ (?:by|oleh) .*$/iu, "");
}

/** "Press Conference by the Minister for Harbours": whoever of those who speak holds the office that the title of a conference names. */
export function holderInTitle(speakers: readonly Speaker[], title: string): Spokesperson | null {
  const by = /\bby (?:the )?(?<office>\p{Lu}.*)$/u.exec(title)?.groups?.office?.toLowerCase() ?? "";
  const holders = new Map(
    speakers.flatMap(({ kind, name, affiliation }) =>
      kind === "person" &&
      name !== null &&
      affiliation?.includes(" ") &&
      by.startsWith(affiliation.toLowerCase())
        ? [[name, { name, office: affiliation }]]
        : [],
    ),
  );
  return holders.size === 1 ? ([...holders.values()][0] ?? null) : null;
}

/** "Minister for Harbours Jane Roe: The Piers Are Ready": who by office and name stands before the colon of a title. */
export function holderAheadOf(title: string): Spokesperson | null {
  const before = /^(?<before>[^:]{8,90}): /u.exec(title)?.groups?.before ?? "";
  const [name, office] = splitOfficeOf(before, new Map());
  return office !== null && namesOffice(office) && name.includes(" ") ? { name, office } : null;
}

/** "Jane Roe answered questions from Bram Karang.": whom a lead names of those who speak as who answered. */
export function answeringIn(speakers: readonly Speaker[], above: readonly string[]): Spokesperson | null {
  const found = speakers.find(
    ({ kind, name }) =>
      kind === "person" &&
      name?.includes(" ") &&
      above.some((text) =>
        ["answered ", "took questions", "menjawab pertanyaan"].some((verb) =>
          text.includes(`${name} ${verb}`),
        ),
      ),
  );
  return found?.name ? { name: found.name, office: found.affiliation } : null;
}
