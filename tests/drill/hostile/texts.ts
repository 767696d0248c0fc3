import { gzipSync } from "node:zlib";
import { compoundFile } from "../../formats/office-files.js";
import { type HostileFile, hostile, soundText } from "./file.js";

const hex = (digits: string, zeros = 2_000) =>
  Buffer.concat([Buffer.from(digits, "hex"), Buffer.alloc(zeros)]);
const swapped = (text: string) => Buffer.from(text, "utf16le").swap16();
const utf32 = (text: string) =>
  Buffer.from(Uint32Array.from(Array.from(text, (letter) => letter.codePointAt(0) ?? 0)).buffer);
/** Bytes without a pattern, the same every time (a linear congruential generator, Numerical Recipes' constants). */
function noise(length: number): Buffer {
  let state = 1;
  return Buffer.from(
    Uint8Array.from({ length }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state >>> 24;
    }),
  );
}

const encodings = (): HostileFile[] => [
  hostile("kosong.txt", ""),
  hostile("spasi.txt", " \t\r\n".repeat(50_000)),
  hostile("bom.txt", "\ufeff"),
  hostile("utf16le.txt", Buffer.from(soundText("utf16le"), "utf16le")),
  hostile("utf16be.txt", swapped(soundText("utf16be"))),
  hostile("utf16-ganjil.txt", Buffer.from(`\ufeff${soundText("ganjil")}`, "utf16le").subarray(0, -1)),
  hostile("utf32.txt", utf32(soundText("utf32"))),
  hostile("utf32-bom.txt", utf32(`\ufeff${soundText("utf32bom")}`)),
  hostile("nol.txt", soundText("nol").replaceAll(" ", "\0")),
  hostile("hanya-nol.txt", Buffer.alloc(100_000)),
  hostile(
    "pasangan.txt",
    Buffer.concat([Buffer.from(soundText("pasangantxt")), Buffer.from("eda080edbfbf", "hex")]),
  ),
  hostile(
    "kelewat-panjang.txt",
    Buffer.concat([Buffer.from("c080e08080f0808080", "hex"), Buffer.from(soundText("kelewat"))]),
  ),
  hostile("acak.txt", noise(200_000)),
  hostile("kendali.txt", Buffer.from(Uint8Array.from({ length: 4_000 }, (_, at) => at % 32))),
];

const others = (): HostileFile[] => [
  hostile("gambar.txt", hex("89504e470d0a1a0a0000000d49484452")),
  hostile("gambar.jpg", hex("ffd8ffe000104a464946")),
  hostile("program.docx", hex("7f454c46020101")),
  hostile("program.exe", hex("4d5a90000300")),
  hostile("mampat.txt", gzipSync(soundText("mampat"))),
  hostile("arsip.7z", hex("377abcaf271c0004")),
  hostile("arsip.rar", hex("526172211a0701")),
  hostile("lama.doc", compoundFile("WordDocument")),
  hostile("sandi.docx", compoundFile("EncryptedPackage")),
  hostile("lain.xls", compoundFile("Workbook")),
  hostile("naskah.ps", `%!PS-Adobe-3.0\n${soundText("ps")}`),
  hostile("suara.mp3", hex("494433030000")),
];

/** Text that is slow for a careless pattern, or for what reads lines. */
const tiring = (): HostileFile[] => [
  hostile("spasi-akhir.txt", `a${" ".repeat(500_000)}b`),
  hostile("baris.txt", "a\n".repeat(40_000)),
  hostile("paragraf.txt", "a\n\n".repeat(30_000)),
  hostile("satu-kata.txt", "a".repeat(3_000_000)),
  hostile("titik-dua.txt", ":".repeat(300_000)),
  hostile("tanya.txt", "T: a\nJ: b\n".repeat(5_000)),
  hostile("tanya-kosong.txt", "Tanya:\n\nJawab:\n\n".repeat(8_000)),
  hostile("tanggal.txt", "Senin, 12 Januari 2024 ".repeat(20_000)),
  hostile("angka.txt", "1".repeat(1_000_000)),
  hostile("kurung.txt", "(".repeat(200_000)),
  hostile("kutip.txt", '"“‘'.repeat(60_000)),
  hostile("hubung.txt", "kata-".repeat(100_000)),
  hostile("titik.txt", ". ".repeat(300_000)),
  hostile("pagar.txt", `${"#".repeat(200_000)}x`),
  hostile("titik-rapat.txt", `${".".repeat(200_000)}x`),
  hostile("nama-sendiri.txt", `Sari Malam: Sari Malam, ${"a".repeat(200_000)}?\n\nBima: Ya.\n`.repeat(3)),
  hostile("huruf-awal.txt", `${"A".repeat(100_000)}\n\nBS: Ya?\n\nJR: Ya.\n\nBS: Ya?\n\nJR: Ya.`),
  hostile("kapital.txt", "A".repeat(200).concat(" B. C, D: ").repeat(2_000)),
  hostile("gabung.txt", `a${"\u0301".repeat(300_000)}`),
  hostile("kanan.txt", `\u202e\u2066${soundText("kanan")}`.repeat(100)),
  hostile("lebar-nol.txt", "\u200b\u200d\ufeff".repeat(30_000)),
  hostile("emoji.txt", "👩‍👩‍👧‍👦".repeat(20_000)),
  hostile(
    "taklimat-panjang.txt",
    Array.from(
      { length: 4_000 },
      (_, at) => `Wartawan: Soal ${at}?\n\nJuru Bicara: Jawab ${at} dari ${at * 7}.`,
    ).join("\n\n"),
  ),
];

const names = [
  "../../../../lolos.txt",
  "/lolos.txt",
  "C:\\Windows\\lolos.txt",
  "-rf",
  "~/.ssh/lolos",
  "baris\r\nX-Lolos: 1.txt",
  '"kutip".txt',
  "<script>alert(1)</script>.txt",
  "%2e%2e%2flolos.txt",
  "\u202egpj.txt",
  "📄.txt",
  "\ud800.txt",
  `${"n".repeat(5_000)}.txt`,
  "CON",
  "$(touch lolos).txt",
  "`lolos`;ls.txt",
  "a › b › c.json",
  "{{7*7}}.txt",
  " ",
];

/** Sound text under names that mean something to a file system, a shell, a header or a page. */
const named = (): HostileFile[] => names.map((name, at) => hostile(name, soundText(`nama${at}`)));

/** Text in odd encodings, what is no text, text that tires, and names with tricks. */
export function hostileTexts(): HostileFile[] {
  return [...encodings(), ...others(), ...tiring(), ...named()];
}
