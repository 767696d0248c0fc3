import { comparable } from "../paragraphs.js";
import { type Dateline, dash, lowercase, phrase } from "./dateline.js";

const pattern = new RegExp(`^(?<outlet>${phrase}|${lowercase})(?:${dash})(?=[\\p{Lu}"“])`, "u");
/** Fewer characters above may begin many paragraphs. */
const shortestLead = 40;

/**
 * "KabarAwan - Kementerian …" below "Kementerian …": whatever stands before a dash is a dateline where the page gives the paragraph's
 * beginning above it, as its headline or its lead.
 */
export function readRepeatedDateline(text: string, above: readonly string[]): Dateline | null {
  const match = pattern.exec(text);
  const { outlet = "" } = match?.groups ?? {};
  if (match === null) return null;
  const rest = text.slice(match[0].length);
  const start = comparable(rest);
  const isRepeated = above.some((lead) => lead.length >= shortestLead && start.startsWith(comparable(lead)));
  return isRepeated ? { place: null, outlet, lead: match[0].trim(), rest } : null;
}
