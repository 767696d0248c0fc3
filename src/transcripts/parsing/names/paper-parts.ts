import { isKnownOutlet, isOutlet } from "./outlets.js";

const partsOfPaper =
  "nasional|internasional|mondial|dunia|politik|hukum|ekonomi|bisnis|olahraga|sports?|bola|megapolitan|daerah|video|foto|infografis|opini|teknologi|tech|hiburan|lifestyle|edukasi|kesehatan|health|wisata|travel|otomotif|news|home|beranda";
const partOfPaper = new RegExp(`^(?:${partsOfPaper})$`, "iu");

/** Whether a word is for a part of a newspaper: "Nasional", "News". */
export function isPartOfPaper(word: string): boolean {
  return partOfPaper.test(word);
}

/** "Media Indonesia | Internasional". */
const longestSection = 60;

const section =
  /^(?:home|beranda|berita(?: utama)?|nasional|internasional|mancanegara|dunia|global|nusantara|politik|hukum|ekonomi|peristiwa|news|in the news|breaking news:?|sukses|eksklusif(?: \p{Lu}[\p{L}\d]+)?|laporan (?:khusus|utama)|headlines?|terkini|(?:www\.)?[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|id|net|org))$/iu;

/** What a newspaper prints above a headline: its name, the part of it in which the report stands, or its own address. */
export function isSectionName(text: string): boolean {
  const [first = "", ...sections] = text.split(" | ");
  if (sections.length > 0 && isOutlet(first) && text.length <= longestSection) return true;
  const [part = "", ...parts] = text.split(/ [/>»›] /u);
  const isWay = parts.length > 0 && isPartOfPaper(part) && text.length <= longestSection;
  return isWay || section.test(text) || isKnownOutlet(text);
}
