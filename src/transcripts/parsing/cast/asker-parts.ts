import type { Label } from "../labels/label-forms.js";
import { isOutlet, outletName } from "../names/outlets.js";
import type { Speaker } from "./speakers.js";

/** "Pertanyaan dari Sekar Malam (Kabar Awan)" names who asks and for whom. */
export function joined(who: string | null, bracketed: string | null): string | null {
  return who !== null && bracketed !== null ? `${who}, ${bracketed}` : (who ?? bracketed);
}

/** "Dewi Lestari, Kompas" or "Kompas": whichever part is an outlet is the affiliation. */
export function askerOf(text: string | null): Speaker {
  if (text === null) return { name: null, affiliation: null, kind: "asker" };
  const parts = splitParts(text);
  const outlet = parts.find(isOutletPart) ?? (parts.length === 1 ? parts[0] : parts.at(-1));
  const person = parts.find((part) => part !== outlet) ?? null;
  return { name: person, affiliation: outlet === undefined ? null : outletName(outlet), kind: "asker" };
}

/** "SEKAR MALAM/RADIO AWAN": in capitals a stroke parts who asks from for whom, however little known. */
export const nameAndOutlet = /^\p{Lu}[^/]* [^/]+\/(?!M[RS]S?\b)[^/]{2,40}$/u;

/** "Channel 4" is no person. */
export function isOutletPart(part: string): boolean {
  return isOutlet(part) || / \d{1,2}$/u.test(part);
}

export function splitParts(text: string): string[] {
  return text.split(/\s*(?:,|\s(?:[-–—|]|dari|from)\s|\/)\s*/u).filter((part) => part !== "");
}

/** Whether a document sets who asks behind the outlet: "Kompas, Sekar Malam". */
export function areOutletsFirst(labels: readonly Label[]): boolean {
  const halves = labels.map(({ name }) => splitParts(name)).filter(({ length }) => length === 2);
  const first = halves.filter(([part = ""]) => isOutlet(part)).length;
  return first > halves.filter(([, part = ""]) => isOutlet(part)).length;
}
