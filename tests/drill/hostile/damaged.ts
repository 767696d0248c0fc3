import { docx, odt, pdf, zip } from "../../formats/office-files.js";
import { type HostileFile, hostile, soundText } from "./file.js";

const boundary = "----=_batas";

/** A sound file of each format, made for a word that no other has. */
const makers: Readonly<Record<string, (word: string) => Uint8Array>> = {
  txt: (word) => Buffer.from(soundText(word)),
  md: (word) => Buffer.from(`# Taklimat ${word}\n\n${soundText(word)}`),
  html: (word) => Buffer.from(`<html><title>${word}</title><body><p>${soundText(word)}</p></body></html>`),
  mhtml: (word) =>
    Buffer.from(
      `From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="${boundary}"\r\n\r\n--${boundary}\r\nContent-Type: text/html\r\n\r\n<p>${soundText(word)}</p>\r\n--${boundary}--\r\n`,
    ),
  docx: (word) => docx(`<w:p><w:r><w:t>${soundText(word)}</w:t></w:r></w:p>`),
  odt: (word) => odt(`<text:p>${soundText(word)}</text:p>`),
  rtf: (word) => Buffer.from(`{\\rtf1\\ansi ${soundText(word).replaceAll("\n", "\\par\n")}}`),
  pdf: (word) => pdf([[[72, 780, 12, `Juru Bicara: ${word} dibahas dalam pertemuan itu.`]]]),
  json: (word) => Buffer.from(JSON.stringify({ title: word, date: "2024-01-12", body: soundText(word) })),
  jsonl: (word) =>
    Buffer.from(
      [1, 2]
        .map(
          (at) =>
            `${JSON.stringify({ title: `${word} ${at}`, date: "2024-01-12", body: soundText(word) })}\n`,
        )
        .join(""),
    ),
  csv: (word) => Buffer.from(`title,date,body\n${word},2024-01-12,"${soundText(word)}"\n`),
  zip: (word) => zip({ [`${word}.txt`]: soundText(word) }),
};

/** What may happen to a file on its way. */
const damages: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  awal: (bytes) => bytes.subarray(0, Math.ceil(bytes.length / 10)),
  separuh: (bytes) => bytes.subarray(0, bytes.length / 2),
  ujung: (bytes) => bytes.subarray(0, -1),
  terbalik: (bytes) => bytes.map((byte, at) => (at % 97 === 50 ? byte ^ 0xff : byte)),
  didahului: (bytes) => Buffer.concat([Buffer.from("\r\n\r\nsampah\0\r\n"), bytes]),
  diikuti: (bytes) => Buffer.concat([bytes, Buffer.alloc(3000, 0xa5)]),
};

/** Files of every format, damaged in every way, and whole ones under the name of another format. */
export function damagedFiles(): HostileFile[] {
  const formats = Object.entries(makers);
  const damaged = formats.flatMap(([format, make]) =>
    Object.entries(damages).map(([damage, apply]) =>
      hostile(`${damage}.${format}`, apply(make(`${damage}${format}`))),
    ),
  );
  const misnamed = formats.map(([format, make], at) => {
    const other = formats[(at + 5) % formats.length]?.[0];
    return hostile(`bernama-lain-${format}.${other}`, make(`bernama${format}`));
  });
  return [...damaged, ...misnamed];
}
