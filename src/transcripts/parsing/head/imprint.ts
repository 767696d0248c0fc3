import { isKnownOutlet } from "../names/outlets.js";
import type { Paragraph } from "../paragraphs.js";

const imprint =
  /^(?:\d{4} )?(?:copyright|hak cipta|©)[^\p{L}\d]*(?:copyright[^\p{L}\d]*)?(?<owner>[^.]{2,60}?)?\.?$/iu;

/** Whose a text is and of which year, as its last line says: "Copyright © Kabar Awan 2025". */
export interface Imprint {
  readonly year: number | null;
  readonly outlet: string | null;
}

/** The line of a page that tells whose the text is. */
export function imprintIn(paragraphs: readonly Paragraph[]): Imprint {
  const text = paragraphs.findLast((paragraph) => imprint.test(paragraph.text))?.text ?? "";
  const [year] = /(?<!\d)(?:19|20)\d{2}(?!\d)/u.exec(text) ?? [];
  const words = (imprint.exec(text)?.groups?.owner ?? "").replace(/\d{4}/gu, " ").trim().split(/\s+/u);
  const names = [3, 2, 1].map((length) => words.slice(0, length).join(" "));
  const outlet = names.find((name) => isKnownOutlet(name));
  return { year: year === undefined ? null : Number(year), outlet: outlet ?? null };
}
