import { unpackArchive } from "../../src/formats/archive.js";
import { extractDocument } from "../../src/formats/extract.js";
import { docx, zip } from "./office-files.js";

/** Names of what comes out, each with its text or the key of the reason why it does not. */
async function unpack(bytes: Uint8Array): Promise<[string, string][]> {
  const found: [string, string][] = [];
  for await (const file of unpackArchive({ name: "a.zip", bytes })) {
    found.push([file.name, "bytes" in file ? Buffer.from(file.bytes).toString() : file.refusal.reason.key]);
  }
  return found;
}

/** The bytes with `value` at `offset` behind each place where `signature` stands. */
function patched(bytes: Uint8Array, signature: string, offset: number, value: readonly number[]): Uint8Array {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf(signature); at >= 0; at = copy.indexOf(signature, at + 1))
    copy.set(value, at + offset);
  return copy;
}

const localHeader = "PK\u0003\u0004";
const listedHeader = "PK\u0001\u0002";
const two = zip({ "satu.txt": "Satu", "map/dua.txt": "Dua" });
const nested = (depth: number): Uint8Array =>
  depth === 0 ? zip({ "isi.txt": "Isi" }) : zip({ "dalam.zip": nested(depth - 1), "luar.txt": "Luar" });

describe("unpackArchive", () => {
  it("gives files one at a time, without folders and what systems leave behind", async () => {
    const bytes = zip({
      "map/": "",
      "map/satu.txt": "Satu",
      "__MACOSX/map/._satu.txt": "x",
      ".DS_Store": "x",
      "dua.txt": "Dua",
    });
    expect(await unpack(bytes)).toEqual([
      ["a.zip › map/satu.txt", "Satu"],
      ["a.zip › dua.txt", "Dua"],
    ]);
  });

  it("opens archives within archives, but not without end", async () => {
    expect(await unpack(nested(2))).toEqual([
      ["a.zip › dalam.zip › dalam.zip › isi.txt", "Isi"],
      ["a.zip › dalam.zip › luar.txt", "Luar"],
      ["a.zip › luar.txt", "Luar"],
    ]);
    expect(await unpack(nested(3))).toContainEqual([
      "a.zip › dalam.zip › dalam.zip › dalam.zip",
      "formats.archive_too_deep",
    ]);
  });

  it("leaves office documents whole", async () => {
    const document = docx("<w:p><w:r><w:t>Isi</w:t></w:r></w:p>");
    for await (const file of unpackArchive({ name: "a.zip", bytes: zip({ "a.docx": document }) })) {
      expect(file).toEqual({ name: "a.zip › a.docx", bytes: Buffer.from(document) });
    }
    expect(await unpack(zip({ "a.docx": document }))).toHaveLength(1);
  });

  it.each([
    ["a path out of the archive", zip({ "../../satu.txt": "Satu" }), "formats.unsafe_path"],
    ["an absolute path", zip({ "/etc/satu.txt": "Satu" }), "formats.unsafe_path"],
    [
      "an entry under a password",
      patched(zip({ "satu.txt": "Satu" }), listedHeader, 8, [1, 0]),
      "formats.protected",
    ],
    ["a bomb", zip({ "satu.txt": "a".repeat(30_000_000) }), "formats.packed_too_tight"],
    [
      "an entry that says it is huge",
      patched(zip({ "satu.txt": "Satu" }), listedHeader, 24, [0, 0, 0, 5]),
      "formats.entry_too_large",
    ],
    [
      "an entry that is longer than it says",
      patched(zip({ "satu.txt": "Satu".repeat(99) }), listedHeader, 24, [9, 0, 0, 0]),
      "formats.damaged",
    ],
    [
      "an entry whose checksum differs",
      patched(zip({ "satu.txt": "Satu" }), listedHeader, 16, [1, 2, 3, 4]),
      "formats.damaged",
    ],
    [
      "an entry packed in an unknown way",
      patched(zip({ "satu.txt": "Satu" }), listedHeader, 10, [99, 0]),
      "formats.damaged",
    ],
    [
      "an archive that is damaged",
      zip({ "satu.txt": zip({ "dua.txt": "Dua" }).slice(0, -8) }),
      "formats.damaged",
    ],
  ])("refuses %s, and the rest goes on", async (_, bytes, key) => {
    const around = zip({ "dalam.zip": bytes, "dua.txt": "Dua" });
    const found = await unpack(around);
    expect(found.map(([, outcome]) => outcome)).toEqual([key, "Dua"]);
  });

  it.each([
    ["cut short", two.slice(0, -8), "formats.damaged"],
    ["of too many bytes", patched(two, listedHeader, 24, [0, 0, 0, 0x30]), "formats.archive_too_large"],
    [
      "of too many entries",
      zip(Object.fromEntries(Array.from({ length: 20_001 }, (_, at) => [`${at}`, ""]))),
      "formats.archive_crowded",
    ],
    ["with a list that leads nowhere", patched(two, "PK\u0005\u0006", 16, [0, 0, 0, 0]), "formats.damaged"],
  ])("refuses an archive %s as a whole", async (_, bytes, key) => {
    await expect(unpack(bytes)).rejects.toMatchObject({ reason: { key, parameters: { file: "a.zip" } } });
  });

  it("is where archives are read, and extractDocument is not", async () => {
    await expect(extractDocument({ name: "a.zip", bytes: two })).rejects.toMatchObject({
      reason: { key: "formats.several" },
    });
    expect(two.subarray(0, 4)).toEqual(new Uint8Array(Buffer.from(localHeader)));
  });
});
