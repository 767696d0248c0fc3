import { readDateline } from "./dateline.js";
import { furnitureReason } from "./furniture.js";
import { startsWithLabel } from "./label-forms.js";
import { isOutlet } from "./outlets.js";
import type { Paragraph } from "./paragraphs.js";

const longestCaption = 250;
const credit =
  /^(?:foto|ilustrasi|gambar|(?:sumber|keterangan) (?:gambar|foto)|photo|image|caption)\b.{3}|image from|\bphotos?: (?=\p{Lu}|official)|\((?:foto|photo|dok|courtesy of|handout|antara|afp|ap|epa|getty|reuters|xinhua)\b[^()]*\)\.?$|^[^.?!]{5,150}\/(?:net|ist|repro|rmol|dok)\)?$/iu;

/** "ANTARA/Nabil Ihsan", "(Warta.com/LARAS WENING)", at the end of a line or as the whole of it. */
const sourced =
  /(?:^|(?<=[.?!”")] )|\()(?<outlet>[\p{L}\d.-]+(?: [\p{L}\d.-]+){0,2}) ?\/ ?\p{Lu}[\p{L}.'’ -]{1,40}(?:\/[\p{L}. ]{1,30}){0,3}\)?\.?$/u;
/** "Foto: Dok. Kementerian" behind the sentence that tells what the picture shows. */
const photographed =
  /[.?!”"] ?\(?(?:Foto|Photo|FOTO|Sumber foto|Sumber)\s?[:/] ?[^.?!:]{2,40}(?:\.[^.?!:]{1,30})?\)?\.?$/u;

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
        (isUnderImage(paragraph, previous) ||
          isUnderSource(paragraph, previous) ||
          isNameAboveReport(paragraph, paragraphs[index + 1])));
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
  if (text.length > longestCaption || startsWithLabel(text)) return false;
  return credit.test(text) || photographed.test(text) || isOutlet(sourced.exec(text)?.groups?.outlet ?? "");
}

/** What stands below the name of who took a picture: "Warta.com/Laras Wening", and then what it shows. */
function isUnderSource({ text }: Paragraph, previous: Paragraph): boolean {
  const source = sourced.exec(previous.text);
  return (
    source?.index === 0 &&
    isOutlet(source.groups?.outlet ?? "") &&
    text.length <= longestCaption &&
    readDateline(text) === null &&
    !startsWithLabel(text)
  );
}
