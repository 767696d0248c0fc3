import type { Spokesperson } from "../../transcript.js";
import { personOf } from "./office-phrases.js";
import { isOutlet } from "./outlets.js";
import { holdersIn } from "./spokesperson.js";

const word = "\\p{Lu}[\\p{L}'’.-]*";
const plain = "(?!(?:Dr|Mr|Mrs|Ms) )\\p{Lu}[\\p{L}-]+";
const rank =
  "(?:(?:(?:Deputy|Vice|First|Prime|Foreign|Defen[cs]e|Acting) )*(?:Minister|President|Secretary|Chancellor)|High Representative(?:\\/Vice[- ]President)?)";
const portfolio = `${rank} (?:for|of) ${plain}(?:,? (?:and )?${plain})*`;
const interview = new RegExp(
  `(?:[Ww]awancara(?: [Kk]husus| [Ee]ksklusif)?(?: [Dd]engan|:)|[Bb]erbincang [Dd]engan|[Ii]nterview with) (?:(?<before>${portfolio}|${rank}) )?(?<name>${word}(?: ${word}){1,2})(?<more>, (?<held>${rank}(?: (?:for|of) [^,]+)?)?)?`,
  "u",
);
const holder = new RegExp(
  `(?<office>${portfolio}) (?:Drs?\\.? |M[rs]s?\\.? )?(?<name>${plain} ${plain})['’]s |(?<rank>${rank}) (?:Drs?\\.? |M[rs]s?\\.? )?(?<called>${plain}(?: ${plain}){1,2})['’]s `,
  "u",
);

const secretaryGeneral = new RegExp(
  `\\bby (?:UN |NATO )?(?<held>Secretary[- ]General) (?<name>${word}(?: ${word}){1,2})(?: (?:at|on|ahead|before|after|following|in)\\b|$)`,
  "u",
);

/** What somebody said, and who that was right behind it. */
const announced =
  /^(?:(?:transkrip|petikan|kutipan|cuplikan) )?(?:(?:doorstop|konferensi pers|jumpa pers|jumpa media|keterangan pers|keterangan media|pernyataan(?: pers)?|taklimat(?: media)?|tanya jawab|pidato|sambutan|wawancara(?: cegat)?)(?: bersama| oleh)? \p{Lu}|.{3,60} (?:menjawab|jawab) pertanyaan\b)/iu;

const remarks = new RegExp(
  `(?:^|: )(?:(?:Joint |Press |Media )?(?:[Rr]emarks|[Ss]tatement|(?:Press|News|Media) (?:Conference|Briefing)|Opening Remarks)) (?:by|of) (?:the )?(?<held>${rank}) (?<name>\\p{Lu}\\p{Ll}[\\p{L}’'-]*(?: ${word}){0,2}?)(?= (?:in|at|on|after|before|during|aboard|upon|from|to|and)\\b|$)`,
  "u",
);

/** "President Jane Roe interviewed by Awan Media", "Jane Roe responded to questions from …" */
const interviewed = new RegExp(
  `^(?:(?<held>${rank}) )?(?<name>\\p{Lu}\\p{Ll}[\\p{L}’'-]*(?: ${word}){1,2}) (?:(?:is|was|has been) )?(?:interviewed by|(?:responded to|answered|took) (?:\\p{L}+ )?questions|(?:gave|gives|grants|granted) (?:an? |exclusive )*interviews?)\\b`,
  "u",
);

/** "Foreign Minister Sekar’s Press Conference": by one name only before what somebody says. */
const ownWords = new RegExp(
  `(?<held>${rank}) (?<name>\\p{Lu}\\p{Ll}[\\p{L}-]+)['’]s (?:(?:Press|News|Media|Joint|Opening|Weekly|Annual) )*(?:Conference|Briefing|Statement|Remarks|Interview|Speech|Answers)\\b`,
  "u",
);

/**
 * Whom a title names as interviewed: "Wawancara dengan NAME", "Minister for Harbours NAME's Interview with OUTLET". Who stands after
 * "interview with" with a programme behind the name is the one who asks.
 */
export function intervieweeIn(title: string): Spokesperson | null {
  const { office, name, rank: alone, called } = holder.exec(title)?.groups ?? {};
  return personOf(name ?? called, office ?? alone ?? "") ?? guestIn(title) ?? announcedIn(title);
}

/** What stands before whoever is met: "usai bertemu Menlu Awan". */
const meeting =
  /(?<!\p{L})(?:bertemu|menemui|(?:usai|seusai|setelah|sesudah) (?:pertemuan|kunjungan))(?!\p{L}).*$/iu;

/** "Doorstop Menlu Sekar usai bertemu Menlu Wulan", but not "Jumpa Pers Bersama Menlu Awan dan Menlu Laut", of whom either may speak. */
function announcedIn(title: string): Spokesperson | null {
  const [holder, ...others] = announced.test(title) ? holdersIn(title.replace(meeting, "")) : [];
  return holder !== undefined && others.length === 0 ? holder : null;
}

function guestIn(title: string): Spokesperson | null {
  const {
    name,
    more,
    before,
    held = before,
  } = [interview, secretaryGeneral, remarks, interviewed, ownWords]
    .map((pattern) => pattern.exec(title))
    .find((match) => match !== null)?.groups ?? {};
  const called = name?.replace(/^M[rs]s?\.? /u, "") ?? "";
  // Whom a title calls "Mr. Roe" without an office is no guest of honour, but who asks.
  const isHost = held === undefined && (more !== undefined || !called.includes(" "));
  const person = isHost ? null : personOf(called, "");
  return person === null || isOutlet(person.name) ? null : { name: person.name, office: held ?? null };
}
