import type { Paragraph } from "../paragraphs.js";
import { comparable } from "../paragraphs.js";

/** How far down a page what names its headline may stand, and the headline itself. */
const farthestNaming = 40;
const farthestTitle = 12;
/** "<title>-Image-1", "zoom-inlihat foto <title>" */
const naming = /^(?<before>.{8,})-Image-\d+$|^zoom-in ?(?:lihat foto|perbesar)? ?(?<after>.{8,})$/iu;

/** The place of the headline that a page's pictures are named after; null where none is, or it is not in the head. */
export function namedTitle(paragraphs: readonly Paragraph[]): number | null {
  for (const { text } of paragraphs.slice(0, farthestNaming)) {
    const { before, after } = naming.exec(text)?.groups ?? {};
    const name = before ?? after;
    if (name === undefined) continue;
    const place = paragraphs
      .slice(0, farthestTitle)
      .findIndex((each) => comparable(each.text) === comparable(name));
    return place === -1 ? null : place;
  }
  return null;
}
