import iconv from "iconv-lite";
import { decodeText } from "../../src/formats/encoding.js";

const indonesian =
  "“Kami menegaskan kembali – sekali lagi – sikap itu,” kata juru bicara. Café, résumé, naïve.\nTerima kasih.";

describe("decodeText", () => {
  it.each([
    ["UTF-8", "utf-8", false, indonesian],
    ["UTF-8 with a byte order mark", "utf-8", true, indonesian],
    ["UTF-16 little endian with a mark", "utf-16le", true, indonesian],
    ["UTF-16 little endian without", "utf-16le", false, indonesian],
    ["UTF-16 big endian with a mark", "utf-16be", true, indonesian],
    ["UTF-16 big endian without", "utf-16be", false, indonesian],
    ["UTF-32 with a mark", "utf-32le", true, indonesian],
    ["Windows-1252", "windows-1252", false, indonesian],
    ["Latin-1", "latin1", false, "Le porte-parole a déclaré que la réunion était prévue à Genève."],
    [
      "Windows-1252, one letter beyond ASCII",
      "windows-1252",
      false,
      "Rapat di Café Batavia ditunda sampai Rabu.",
    ],
    [
      "Windows-1250",
      "windows-1250",
      false,
      "Rzecznik powiedział, że spotkanie ministrów odbędzie się w środę. Łódź, żółć.",
    ],
    [
      "Windows-1251",
      "windows-1251",
      false,
      "Официальный представитель сообщил, что встреча состоится в среду.",
    ],
    ["KOI8-R", "koi8-r", false, "Официальный представитель сообщил, что встреча состоится в среду."],
    ["Shift JIS", "shift_jis", false, "外務省の報道官は水曜日に会合が開かれると述べた。"],
    ["GB 18030", "gb18030", false, "外交部发言人表示，会议将于星期三举行，双方同意继续合作。"],
    ["Big5", "big5", false, "外交部發言人表示，會議將於星期三舉行，雙方同意繼續合作。"],
  ])("reads %s", (_, encoding, addBOM, text) => {
    expect(decodeText(iconv.encode(text, encoding, { addBOM }))).toBe(text);
  });

  it("keeps UTF-8 text with a broken byte, so that one fault does not spoil every letter", () => {
    const bytes = Buffer.concat([
      Buffer.from("Café, résumé, naïve, “ya”"),
      Buffer.from([0xe2]),
      Buffer.from(" – tidak"),
    ]);
    expect(decodeText(bytes)).toBe("Café, résumé, naïve, “ya”\ufffd – tidak");
  });

  it("believes a declared encoding only where the bytes leave a choice", () => {
    expect(decodeText(iconv.encode("Łódź", "iso-8859-2"), "iso-8859-2")).toBe("Łódź");
    expect(decodeText(Buffer.from("résumé"), "iso-8859-1")).toBe("résumé");
    expect(decodeText(Buffer.from([0x93, 0x79, 0x61, 0x94]), "latin1")).toBe("“ya”");
    expect(decodeText(Buffer.from([0x93, 0x79, 0x61, 0x94]), "no-such-encoding")).toBe("“ya”");
  });
});
