import { readDateline } from "./dateline.js";
import { furnitureReason } from "./furniture.js";
import { startsWithLabel } from "./label-forms.js";
import type { Paragraph } from "./paragraphs.js";

const longestCaption = 250;
const credit =
  /^(?:foto|ilustrasi|gambar|photo|image|caption)\b.{3}|image from|\bphotos?: (?=\p{Lu}|official)|\((?:foto|photo|dok|antara|afp|reuters|xinhua)\b[^()]*\)\.?$|^[^.?!]{5,150}\/(?:net|ist|repro|rmol|dok)\)?$/iu;

/**
 * Marks image captions that the container does not mark: what stands under an image's name ("<title>-Image-1"), short lines that
 * credit a photograph, and, where the image's name is lost, a bare name between title and dateline.
 */
export function markCaptions(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.map((paragraph, index) => {
    const previous = paragraphs[index - 1];
    const isMarked =
      isCredit(paragraph.text) ||
      (previous !== undefined &&
        (isUnderImage(paragraph, previous) || isNameAboveReport(paragraph, paragraphs[index + 1])));
    return isMarked && furnitureReason(paragraph.text) === null
      ? { ...paragraph, kind: "caption" }
      : paragraph;
  });
}

function isUnderImage(paragraph: Paragraph, previous: Paragraph): boolean {
  if (furnitureReason(previous.text) !== "image-name") return false;
  if (
    paragraph.text.length > longestCaption ||
    readDateline(paragraph.text) !== null ||
    startsWithLabel(paragraph.text)
  )
    return false;
  return paragraph.block === previous.block || !/[.?!:]["”’]?$/u.test(paragraph.text);
}

function isNameAboveReport({ text }: Paragraph, next: Paragraph | undefined): boolean {
  return (
    /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}$/u.test(text) &&
    text !== text.toUpperCase() &&
    next !== undefined &&
    readDateline(next.text) !== null
  );
}

function isCredit(text: string): boolean {
  return text.length <= longestCaption && credit.test(text) && !startsWithLabel(text);
}
