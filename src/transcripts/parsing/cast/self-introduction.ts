import { anyOffice } from "../names/label-names.js";
import { isOutlet } from "../names/outlets.js";

/** How far into a turn somebody says who they are. */
const longestGreeting = 160;

/** Whether somebody says their own name on taking the floor. */
export function givesName(name: string, text: string): boolean {
  const start = text.slice(0, longestGreeting).toLowerCase();
  return name.includes(" ") && start.includes(name.toLowerCase());
}

/** "Good afternoon. Jane Roe, Awan Daily." or "Jane from Awan Daily." in a turn of Jane Roe. */
export function outletGiven(name: string, text: string): string | null {
  const links = name.includes(" ") ? [", ", " from ", " dari ", " with "] : [" from ", " dari "];
  const start = text.slice(0, longestGreeting).toLowerCase();
  const given = links.map((each) => (name + each).toLowerCase()).find((each) => start.includes(each));
  if (given === undefined) return null;
  const at = start.indexOf(given) + given.length;
  const after = text
    .slice(at, at + longestGreeting)
    .replace(
      /^(?:\p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*){0,2} ?, |(?:and )?I(?:['’]m| am| represent| work)(?: from| for| with| at)? )(?=\p{Lu}|the )/u,
      "",
    );
  const { article, outlet } =
    /^(?<article>the )?(?<outlet>(?!I(?:['’]m)? )\p{Lu}[^.,;:?!]{1,60})[.,;]/u.exec(after)?.groups ?? {};
  if (outlet === undefined || anyOffice.test(outlet)) return null;
  // "from the United States" is no outlet.
  return article === undefined || isOutlet(outlet) ? outlet : null;
}

const capitalised = "\\p{Lu}(?:[\\p{L}\\d&’'-]|\\.(?=\\p{L}))*";
const address = "(?:Pak|Bu|Bapak|Ibu|Mas|Mbak|Menteri|Menlu|Presiden)";
const asSelf = new RegExp(
  `(?<!\\p{L})(?:[Ss]aya|[Nn]ama saya)(?: dari)? (?<name>(?!${address}\\b)${capitalised}(?: (?!${address}\\b)${capitalised}){0,3}),?(?: ${address})?,? dari (?<outlet>${capitalised}(?: (?!${address}\\b)${capitalised}){0,3})`,
  "u",
);

/** "Good afternoon. Jane Roe, Awan magazine. …": a name and an outlet before the first word of a question. */
const nameAndOutlet = new RegExp(
  `^(?:(?:Good (?:morning|afternoon|evening|day)|Hello|Thank you)[^.!?]{0,40}[.!,] )?(?:(?:I am|I['’]m|[Mm]y name is) )?(?<name>${capitalised}(?: ${capitalised}){1,3}), (?<outlet>[^.,;:?!]{2,60})[.,] (?=\\p{Lu})`,
  "u",
);

/** "Saya Laras, Pak, dari Kabar Awan": who asks under a label that names nobody, in their own words. */
export function introducedIn(text: string): { name: string; outlet: string } | null {
  const start = text.slice(0, longestGreeting);
  const inEnglish = nameAndOutlet.exec(start)?.groups;
  const groups = asSelf.exec(start)?.groups ?? (isOutlet(inEnglish?.outlet ?? "") ? inEnglish : undefined);
  const { name, outlet } = groups ?? {};
  return name === undefined || outlet === undefined ? null : { name, outlet };
}
