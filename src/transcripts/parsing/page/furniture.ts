import { isMessengerNotice } from "../labels/messenger.js";
import type { OmissionReason } from "../parsed.js";
import { isNewsLine } from "./news-lines.js";
import { isSiteLine } from "./site-lines.js";

const longestFurniture = 400;

/** Lines that belong to the page and not to the text, whatever the layout. Each pattern is for a whole paragraph. */
const furniture: readonly (readonly [OmissionReason, RegExp])[] = [
  ["separator", /^(?![<[(] ?(?:…|\.{3}) ?[>\])]$)[^\p{L}\p{N}]*$/u],
  // What is left of a space that does not break where a page was read in another encoding.
  ["separator", /^Â$/u],
  [
    "reading-time",
    /^(?:(?:lama|waktu|estimasi)(?: waktu)? baca|reading time|read time)\s*:?\s*\d+\s*(?:menit|detik|min(?:ute)?s?)\.?(?:advertisement|diperbarui .{5,40})?$/iu,
  ],
  ["reading-time", /^(?:\d+\s*(?:min(?:ute)?s? read|menit (?:baca|membaca))|baca \d+ (?:detik|menit))$/iu],
  ["image-name", /-Image-\d+$|^[\w-]+(?:\.[\w-]+)*\.(?:jpe?g|png|webp|gif)$/iu],
  ["letterhead", /^(?:\p{Lu}[\p{L}. ]{3,40} photo|Photo of(?: \p{Lu}[\p{L}.]*){2,4})$/u],
  [
    "page-link",
    /^(?:baca(?: juga| selengkapnya)?|lihat juga|simak juga|simak video|read also|also read|read more|see also)(?: video| foto)?\s*:/iu,
  ],
  [
    "page-link",
    /^(?:advertisement|advertising|iklan|scroll to (?:continue|resume)(?: (?:with|reading).*| content)|gulir ke bawah.*)$/iu,
  ],
  ["page-link", /^(?:cek|follow|ikuti) .{0,40}\b(?:google news|whatsapp channel|saluran whatsapp)\b.*$/iu],
  [
    "page-link",
    /^(?:back to (?:the )?top|kembali ke atas|print(?: this (?:page|document))?|view header|search form|share|bagikan|cetak) ?:?$/iu,
  ],
  ["page-link", /^(?:national archives )?this is historical material .{1,3}frozen in time\b/iu],
  [
    "document-number",
    /^\(?(?:[Ss]iaran [Pp]ers |Press Release )?(?:[A-Z]{2,5}\.? ?)?(?:#|No\.|Nomor:?) ?\d[\d/.-]*(?:\/[A-Z\d]{1,8})*\)?$/u,
  ],
  ["document-number", /^\d{1,5}-\d{2}-\d{2}-\d{4}$/u],
  // A call number of this archive, in a text that was downloaded from it.
  ["document-number", /^JB \d{4}\/\d{3,}$/u],
  [
    "time",
    /^\d{1,2} (?:(?:minute|hour|day|week|month|year)s? ago|(?:menit|jam|hari|minggu|bulan|tahun)(?: yang)? lalu)(?: \d{1,4})?$/iu,
  ],
  ["time", /^\d{2}:\d{2}:\d{2}[,.]\d{3} --> \d{2}:\d{2}:\d{2}[,.]\d{3}$/u],
  ["time", /^[([]\d{1,2}:\d{2}(?::\d{2})?[)\]]$/u],
  ["letterhead", /^(?:(?:u\.?s\.? |united states )?department of (?:state|defense|war) ?){1,2}$/iu],
  ["letterhead", /^the white house(?: ?\| ?washington(?:, d\.?c\.?)?)?$/iu],
  ["letterhead", /^office of (?:the )?[\p{Lu}][\p{L}’' ]{3,60}(?:\([\p{L} ]+\))?$/iu],
  ["letterhead", /^[([]?on the record(?: unless otherwise noted)?[)\]]?$/iu],
  ["letterhead", /^(?:gedung putih|kantor (?:juru bicara|sekretaris pers|pers))$/iu],
  [
    "letterhead",
    /^(?:for immediate release|untuk (?:segera )?(?:dirilis|disiarkan)(?: segera)?|untuk rilis segera)$/iu,
  ],
  ["letterhead", /^[([]begin (?:text|transcript)[)\]]$/iu],
  [
    "letterhead",
    /^[([]?(?:as (?:delivered|prepared(?: for delivery)?|recorded)|check against delivery)!?[)\]]?$/iu,
  ],
  ["time", /^(?:• ?)?last updated:? \d.{3,30}$/iu],
  ["letterhead", /^(?:siaran pers|rilis pers|press release|media release|news release)\s*:?$/iu],
  ["letterhead", /^(?:this is )?embargoed (?:until|till) .{4,60}$/iu],
  [
    "letterhead",
    /^(?:• )?(?:(?:full |news |press |official |hansard )?transcript(?:, e ?& ?oe)?|e ?& ?oe(?: transcript)?|transkrip(?: lengkap)?|notulen(?:si)?|notula|risalah)\s*:?$/iu,
  ],
  ["page-link", /^(?:(?:link|watch|video|audio|source|sumber|tautan)\b[^.?!:]{0,40}:\s*)?https?:\/\/\S+$/iu],
];

/** Why a paragraph is left out of the passages in any layout, or null where it is text. */
export function furnitureReason(text: string): OmissionReason | null {
  if (text.length > longestFurniture && /[\p{L}\p{N}]/u.test(text)) return null;
  const reason = furniture.find(([, pattern]) => pattern.test(text))?.[0];
  return reason ?? (isSiteLine(text) || isNewsLine(text) || isMessengerNotice(text) ? "page-link" : null);
}

const clock =
  "\\(?(?:\\d{1,2}(?:[:.]\\d{2})?\\s*(?:[AP]\\.?\\s?M\\b\\.?|noon|midnight)|\\d{1,2}[:.]\\d{2}(?:\\s*(?:WIB|WITA|WIT|GMT|UTC))?|noon)[\\s,]*\\(?(?:[A-Z]{1,5}|local(?: time)?)?\\)?\\.?\\)?";
const clockLine = new RegExp(
  `^\\*{0,2}(?:(?:pukul|jam|waktu|time)\\s*:?\\s*|\\p{Lu}\\p{L}{2,14}: (?=\\d{1,2}:\\d{2}$))?${clock}(?:\\s*(?:-|–|—|to|s\\.?/?d\\.?)\\s*(?:${clock}|selesai))?$`,
  "iu",
);
const endLine = new RegExp(
  `^[\\[(#*\\s–—-]*(?:ENDS?|selesai|tamat|###)[\\])#*.\\s–—-]*(?:\\s*${clock})?$`,
  "iu",
);

const ended =
  /^[([]?(?:(?:end|conclusion)(?: of)? (?:document|transcript|briefing|file|(?:press |news )?conference|interview)|to be continued|akhir (?:dokumen|transkrip)|bersambung)[)\]]?[.…]*$/iu;
const concluded =
  /^[([](?:the )?(?:briefing|press briefing|press conference|gaggle|call)(?: was)? (?:concluded|ended|adjourned)[^()]*[)\]]\.?$/iu;

/** A line that tells the time of day, or the end, is short; a paragraph of nothing but marks would be looked at from each of them. */
const longestLine = 200;

/** A line that only tells the time of day: "1:05 P.M. EST", "10.30 WIB". */
export function isClockLine(text: string): boolean {
  return text.length <= longestLine && clockLine.test(text);
}

/** A line that says that the transcript ends: "END 2:00 P.M. EDT", "To be continued.", "(The briefing was concluded at 3:02 p.m.)". */
export function isEndLine(text: string): boolean {
  return text.length <= longestLine && (endLine.test(text) || ended.test(text) || concluded.test(text));
}
