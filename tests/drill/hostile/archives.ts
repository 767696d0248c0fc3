import { docx, zip } from "../../formats/office-files.js";
import { type HostileFile, hostile, soundText } from "./file.js";

const listedHeader = "PK\u0001\u0002";
const localHeader = "PK\u0003\u0004";
const listEnd = "PK\u0005\u0006";

/** The bytes with others at `offset` behind each place where `signature` stands. */
function patched(bytes: Uint8Array, signature: string, offset: number, value: readonly number[]): Uint8Array {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf(signature); at >= 0; at = copy.indexOf(signature, at + 1)) {
    copy.set(value, at + offset);
  }
  return copy;
}

const escapes: Readonly<Record<string, string>> = {
  "naik.zip": "../../../../lolos.txt",
  "akar.zip": "/lolos.txt",
  "windows.zip": "C:\\lolos.txt",
  "garis-miring.zip": "..\\..\\lolos.txt",
  "tengah.zip": "a/../../../lolos.txt",
  "unc.zip": "\\\\server\\lolos.txt",
  "nol.zip": "aman.txt\u0000/../../lolos.txt",
  "baris.zip": "a\nb\r\nc.txt",
  "panjang.zip": `${"map/".repeat(10_000)}a.txt`,
  "titik.zip": "..",
};

function nested(depth: number, inner: Uint8Array): Uint8Array {
  return depth === 0 ? inner : zip({ "dalam.zip": nested(depth - 1, inner) });
}

const zeros = (megabytes: number) => new Uint8Array(megabytes * 1024 ** 2);
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

function bombs(): HostileFile[] {
  const bomb = zip({ "bom.txt": zeros(20) });
  const office = docx(paragraph(" ".repeat(8 * 1024 ** 2)));
  const many = (count: number, content: string) =>
    zip(Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}.txt`, content])));
  const words = zip({ "kata.txt": `${"kata ".repeat(1024 ** 2)}` });
  return [
    hostile("bom.zip", bomb),
    hostile("bom-besar.zip", zip({ "bom.txt": zeros(65) })),
    hostile("bom-dalam.zip", nested(2, bomb)),
    hostile("bom-word.docx", office),
    hostile("bom-kata.zip", words),
    hostile("ramai.zip", many(21_000, "")),
    hostile("banyak-kosong.zip", many(300, "")),
    hostile("berlapis.zip", nested(12, zip({ "a.txt": soundText("berlapis") }))),
    hostile("banyak-bom.zip", zip(Object.fromEntries([1, 2, 3, 4].map((at) => [`${at}.zip`, bomb])))),
  ];
}

/** ZIPs whose lists lie: about sizes, methods, checksums, flags, counts and places. */
function liars(): HostileFile[] {
  const sound = (word: string) => zip({ "a.txt": soundText(word) });
  const [huge, one] = [
    [0xff, 0xff, 0xff, 0x7f],
    [1, 0, 0, 0],
  ];
  const both = (bytes: Uint8Array, listed: number, local: number, value: readonly number[]) =>
    patched(patched(bytes, listedHeader, listed, value), localHeader, local, value);
  return [
    hostile("mengaku-besar.zip", both(sound("besar"), 24, 22, huge)),
    hostile("mengaku-kecil.zip", both(sound("kecil"), 24, 22, one)),
    hostile("zip64-palsu.zip", both(sound("zip64"), 24, 22, [0xff, 0xff, 0xff, 0xff])),
    hostile("terkunci.zip", both(sound("terkunci"), 8, 6, [1, 0])),
    hostile("cara-asing.zip", both(sound("cara"), 10, 8, [99, 0])),
    hostile("jumlah-salah.zip", patched(sound("jumlah"), listedHeader, 16, [1, 2, 3, 4])),
    hostile("menunjuk-luar.zip", patched(sound("menunjuk"), listedHeader, 42, huge)),
    hostile("jumlah-entri.zip", patched(sound("entri"), listEnd, 8, [0xff, 0x7f, 0xff, 0x7f])),
    hostile("daftar-luar.zip", patched(sound("daftar"), listEnd, 16, huge)),
    hostile("kosong.zip", Buffer.concat([Buffer.from(listEnd), Buffer.alloc(18)])),
    hostile("hanya-map.zip", zip({ "map/": "", "map/dalam/": "" })),
    hostile(
      "kembar.zip",
      patched(zip({ "a.txt": soundText("kembar"), "b.txt": soundText("kembar") }), "b.txt", 0, [0x61]),
    ),
    hostile("terkunci.docx", both(docx(paragraph("Terkunci")), 8, 6, [1, 0])),
    hostile("menunjuk-luar.docx", patched(docx(paragraph("Luar")), listedHeader, 42, huge)),
  ];
}

/** ZIPs that mean to lead out of their place, to fill memory or a disk, or to be read as what they are not. */
export function hostileArchives(): HostileFile[] {
  const leading = Object.entries(escapes).map(([name, path]) =>
    hostile(name, zip({ [path]: soundText(name) })),
  );
  return [...leading, ...bombs(), ...liars()];
}
