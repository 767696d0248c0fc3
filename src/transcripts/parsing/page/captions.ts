import { readDateline } from "../days/dateline.js";
import { startsWithLabel } from "../labels/label-forms.js";
import { isBareName, isByline, isWorker } from "../names/bylines.js";
import { splitOffice } from "../names/office-phrases.js";
import { isKnownOutlet, isOutlet } from "../names/outlets.js";
import { isPartOfPaper, isSectionName } from "../names/paper-parts.js";
import type { Paragraph } from "../paragraphs.js";
import { furnitureReason } from "./furniture.js";
import { isInOtherWords, isPrintedTwice } from "./printed-twice.js";

const longestCaption = 250;
/** What tells whose a picture is may stand behind more words. */
const longestCredited = 400;
const credit =
  /^(?:foto|ilustrasi|gambar|(?:sumber|keterangan) (?:gambar|foto)|photo|image|caption)\b.{3}|image from|gambar diambil dari|\bphotos?: (?=\p{Lu}|official)|\((?:(?:sumber )?foto|sumber gambar|photo|dok|courtesy of|handout|antara|afp|ap|epa|getty|reuters|xinhua|tangkapan layar|screenshot|youtube|instagram|facebook|twitter|tiktok)\b[^()]*\)\.?$|^[^.?!]{5,240}\/(?:net|ist|repro|rmol|dok)\)?$|^[^.?!]{5,120} foto ?: ?\p{Lu}[\p{L}\d. /]{1,40}$|^arsip(?: foto:| ?[-–]) .{3}|\[photo[^[\]]*\]$|\)--$/iu;

/** "(Laras Wening/WARTA via AP)", "- Foto Awan": names, and not "(two of them via video)" or "- foto bersama". */
const byName =
  /\((?:\p{Lu}[^\s()]* )+via \p{Lu}[\p{L} ]{1,20}\)\.?$|[-–] ?(?:(?:[Ff]oto|FOTO):?|You[Tt]ube|Instagram|Twitter) \p{Lu}[^.?!]{1,40}$/u;

/** "ANTARA/Nabil Ihsan", "- WARTA/Nabil Ihsan", "(Warta.com/LARAS WENING)", "[Warta.com/Laras Wening]", at the end of a line or as the whole of it. */
const sourced =
  /(?:^(?:[•–-] )?|(?<=[.?!”")] )\/?|[([])(?<outlet>[\p{L}\d.-]+(?: [\p{L}\d.-]+){0,2}) ?\/ ?\p{Lu}[\p{L}.'’ -]{1,40}(?:\/[\p{L}. ]{1,30}){0,3}[)\]]?\.?$/u;
/** "(Laras Wening/detikAwan)", the name first. */
const reversed = /(?:^|\()\p{Lu}[\p{L}. ]{2,40}\/(?<outlet>[\p{L}\d.]+(?: [\p{L}\d.]+)?)\)?\.?$/u;
/** "/ kabarawan.id / Laras Wening" */
const spaced = / \/ (?<outlet>[\p{L}\d-]+(?:\.[\p{L}\d-]+)+) \/ \p{Lu}[\p{L}.'’ -]{1,40}$/u;
/** "(kabarawan.go.id)" */
const fromSite = /\((?<outlet>[\p{L}\d-]+(?:\.[\p{L}\d-]+)+)\)\.?$/u;
/** "Foto: Dok. Kementerian" behind the sentence that tells what the picture shows. */
const photographed =
  /[.?!”"] ?(?:\(?(?:Foto|Photo|FOTO|Sumber foto|Sumber)\s?[:/] ?(?:[^.?!:]|\.(?=\S)){2,40}(?:\.[^.?!:]{1,30})?\)?\.?|ANTARA FOTO(?:\/[^.?!]{2,40})?)$/u;
/** "Sekar Malam. /Antara" */
const afterSlash = /[.?!”"] ?\/(?<outlet>\p{Lu}[\p{L}\d.-]{2,30})$/u;
/** "/Foto: Laras Wening/Kabar Awan/" behind it. */
const withinSlashes = /[.\p{L})"”] \/(?:[^/.?!]{2,50}\/){1,4}$/u;
/** The national agency's pictures tell in many words what they show. */
const ofAgency = /[.?!”"] ?ANTARA (?:FOTO|[Ff]oto)\/[^.?!]{2,40}?(?:\.[^.?!]{1,30})?\.?(?: \(\d\)){0,3}$/u;
const longestOfAgency = 900;
/** "-Laras Wening-AFP-" behind it. */
const dashed = /[.\p{L}] ?-(?<source>\p{Lu}[\p{L} .-]{1,60})-$/u;
/** Where on a picture somebody stands. */
const whereabouts =
  /\((?:(?:paling |ke)?(?:kiri|kanan|tengah|depan|belakang)|left|right|cent(?:er|re))\b[^()]{0,30}\)/iu;
/** How far below the credit of its picture a report begins. */
const nearReport = 4;
const longestSource = 60;
const fewestHeadlineWords = 5;
/** Who took a picture, on a line of its own. */
const creditLine = /^(?:foto|photo|sumber foto) ?: ?[^.?!]{2,40}$/iu;

/**
 * Marks image captions that the container does not mark: what stands under an image's name ("<title>-Image-1"), short lines that
 * credit a photograph, and, where the image's name is lost, a bare name between title and dateline.
 */
export function markCaptions(paragraphs: readonly Paragraph[]): Paragraph[] {
  const first = paragraphs.findIndex(({ text }) => furnitureReason(text) === null);
  const marked = paragraphs.map((paragraph, index) => {
    const previous = paragraphs[index - 1];
    const isMarked =
      isCredit(paragraph.text) ||
      (paragraph.text !== paragraphs[first]?.text && isPrintedTwice(paragraphs, index)) ||
      isUnderCredit(paragraphs, index) ||
      isUnderEditor(paragraphs, index) ||
      isShownAboveReport(paragraphs, index) ||
      isOfAgencyAboveReport(paragraphs, index) ||
      (index > first && isAroundSource(paragraphs, index)) ||
      (previous !== undefined &&
        (isUnderImage(paragraph, previous) ||
          isUnderSource(paragraph, previous) ||
          isBetweenSections(paragraphs, index) ||
          (index > first && isNameAboveReport(paragraph, paragraphs[index + 1]))));
    return isMarked && furnitureReason(paragraph.text) === null ? asCaption(paragraph) : paragraph;
  });
  return marked.map((paragraph, index) =>
    isInOtherWords(paragraph, marked[index + 1]) || isHolderAboveCaption(paragraph, marked[index + 1])
      ? asCaption(paragraph)
      : paragraph,
  );
}

/** "Juru Bicara Kementerian Sekar Malam.", which a page calls a picture, above what its credit ends. */
function isHolderAboveCaption({ text, kind }: Paragraph, next: Paragraph | undefined): boolean {
  return kind === null && next?.kind === "caption" && isHolder(text.replace(/\.$/u, ""));
}

function asCaption(paragraph: Paragraph): Paragraph {
  return { ...paragraph, kind: "caption" };
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
  const isName = !isByline(text) && !isWorker(text) && isNameOrHolder(text);
  // "Sekar Malam di dermaga--": the credit behind the dashes is lost.
  const isShown = /^[^.?!]{10,120}[\p{L})]--$/u.test(text);
  return (isName || isShown) && next !== undefined && readDateline(next.text) !== null;
}

function isNameOrHolder(text: string): boolean {
  return isBareName(text) || isHolder(text);
}

/** "Jubir Kemlu Sekar Malam" and no more. */
function isHolder(text: string): boolean {
  const person = /^(?:juru bicara|jubir|menteri|menlu)\b/iu.test(text) ? splitOffice(text) : null;
  return person !== null && [" ", ", "].some((link) => text === person.office + link + person.name);
}

/** Before the slash of "News / Nasional" stands no outlet. */
function sourceIn(text: string): { index: number; outlet: string } | null {
  const match = sourced.exec(text);
  const outlet = match?.groups?.outlet ?? "";
  return match === null || isPartOfPaper(outlet) ? null : { index: match.index, outlet };
}

function isCredit(text: string): boolean {
  if (startsWithLabel(text)) return false;
  if (text.length <= longestOfAgency && ofAgency.test(text)) return true;
  if (text.length > longestCredited) return false;
  const source = dashed.exec(text)?.groups?.source ?? "";
  const isDashed = isKnownOutlet(source) || isKnownOutlet(source.split("-").at(-1) ?? "");
  const isSourced =
    photographed.test(text) ||
    isKnownOutlet(afterSlash.exec(text)?.groups?.outlet ?? "") ||
    withinSlashes.test(text) ||
    isDashed ||
    isOutlet(sourceIn(text)?.outlet ?? "") ||
    [reversed, spaced, fromSite].some((pattern) => isKnownOutlet(pattern.exec(text)?.groups?.outlet ?? ""));
  return isSourced || (text.length <= longestCaption && (credit.test(text) || byName.test(text)));
}

/** A report's first word, "Berita", and its section stand above and below the picture where a page gives the headline after it. */
function isBetweenSections(paragraphs: readonly Paragraph[], index: number): boolean {
  const [above = "", text = "", below = ""] = [-1, 0, 1].map((step) => paragraphs[index + step]?.text);
  return isSectionName(above) && isSectionName(below) && !isKnownOutlet(below) && !isSectionName(text);
}

/** "Sumber:" on a line of its own, who took the picture as a point of a list below it, and above both what it shows. */
function isAroundSource(paragraphs: readonly Paragraph[], index: number): boolean {
  const at = (step: number) => paragraphs[index + step]?.text ?? "";
  const isSource = (step: number) =>
    /^(?:sumber|foto|photo|source)(?: foto)? ?:$/iu.test(at(step)) &&
    /^• (?:[^.?!]|\.(?=\S)){2,60}$/u.test(at(step + 1));
  return (
    isSource(0) ||
    isSource(-1) ||
    (isSource(1) && (isNameOrHolder(at(0).replace(/\.$/u, "")) || !/[.?!:]["”’]?$/u.test(at(0))))
  );
}

/** A sentence right below who took a picture tells what it shows where the report with its dateline follows. */
function isUnderCredit(paragraphs: readonly Paragraph[], index: number): boolean {
  const { text = "" } = paragraphs[index] ?? {};
  return (
    creditLine.test(paragraphs[index - 1]?.text ?? "") &&
    text.length <= longestCaption &&
    readDateline(text) === null &&
    isAboveReport(paragraphs, index)
  );
}

function isAboveReport(paragraphs: readonly Paragraph[], index: number): boolean {
  return paragraphs.slice(index + 1, index + 1 + nearReport).some(({ text }) => readDateline(text) !== null);
}

/** "Editor: Laras", and below it where a picture comes from, a line that is no sentence, and what it shows, above the report. */
function isUnderEditor(paragraphs: readonly Paragraph[], index: number): boolean {
  const at = (step: number) => paragraphs[index + step]?.text ?? "";
  // The headline may be printed again there.
  const isHeadline = (step: number) =>
    at(step).split(" ").length >= fewestHeadlineWords &&
    paragraphs.slice(0, Math.min(nearReport, index + step)).some(({ text }) => text === at(step));
  const isEditor = (step: number) =>
    /^(?:(?:editor|penulis) ?: ?\p{Lu}|zoom-in )/iu.test(at(step)) || isHeadline(step);
  const isSource = (step: number) =>
    isEditor(step - 1) &&
    at(step).length <= longestSource &&
    /^\p{Lu}[^.?!:]*(?:\.\S[^.?!:]*)?$/u.test(at(step));
  const isSentence = (step: number) =>
    at(step).length <= longestCredited &&
    (/[.)]$|[.!?] \p{Lu}[\p{Lu} ]+\/\p{Lu}[\p{L} ]{2,40}$/u.test(at(step)) || isHolder(at(step))) &&
    readDateline(at(step)) === null;
  const isPair = (step: number) => isSource(step) && !isByline(at(step)) && isSentence(step + 1);
  return (isPair(0) || isPair(-1)) && isAboveReport(paragraphs, index);
}

/** "Sekar Malam menyeru semua pihak bertenang. - BERNAMA" above a report: the agency whose picture it is. */
function isOfAgencyAboveReport(paragraphs: readonly Paragraph[], index: number): boolean {
  const { text = "" } = paragraphs[index] ?? {};
  const agency = /[.!?”"] ?[-–] ?(?<agency>\p{Lu}\p{L}{2,15})$/u.exec(text)?.groups?.agency ?? "";
  return (
    text.length <= longestCredited &&
    isKnownOutlet(agency) &&
    readDateline(text) === null &&
    isAboveReport(paragraphs, index)
  );
}

/** "Menlu Sekar Malam saat jumpa pers, 11 November 2021.", without a verb, above a report. */
function isShownAboveReport(paragraphs: readonly Paragraph[], index: number): boolean {
  const { text = "" } = paragraphs[index] ?? {};
  const [before = "", ...after] = text.split(/ (?:saat|usai|ketika) /u);
  const isShown =
    text.length <= longestCaption &&
    after.length > 0 &&
    /(?:\d{4}|\d\/\d{1,2}\))\)?(?: (?:pagi|siang|sore|malam))?\.$/u.test(text) &&
    !/[.?!"“]/u.test(before) &&
    !/(?<!\p{L})(?:me(?:m|n|ng|ny)?\p{Ll}{4,}|ber\p{Ll}{4,}|di\p{Ll}{4,})/u.test(before);
  return isShown && readDateline(text) === null && isAboveReport(paragraphs, index);
}

/** What stands below the name of who took a picture: "Warta.com/Laras Wening", and then what it shows. */
function isUnderSource({ text }: Paragraph, previous: Paragraph): boolean {
  const source = sourceIn(previous.text);
  // A point below "Sumber:" and a line behind a dash name who took the picture above it.
  const isAlone = source?.index === 0 && isOutlet(source.outlet) && !/^[•–-] /u.test(previous.text);
  const showsPicture = whereabouts.test(text) || !/[.?!:]["”’]?$/u.test(text);
  return (
    (isAlone || (creditLine.test(previous.text) && showsPicture)) &&
    text.length <= longestCaption &&
    readDateline(text) === null &&
    !startsWithLabel(text)
  );
}
