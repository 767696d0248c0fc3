import { cleanText } from "../../src/formats/clean.js";

describe("cleanText", () => {
  it.each([
    ["every line end", "a\r\nb\rc\u0085d\u2028e\vf", "a\nb\nc\nd\ne\nf"],
    ["page and paragraph ends", "a\fb\u2029c", "a\n\nb\n\nc"],
    ["no-break and wide spaces", "Q\u00a0\u00a0Terima\u3000kasih", "Q  Terima kasih"],
    ["control characters", "a\u0000\u0007b\u009fc\u007f", "abc"],
    [
      "soft hyphens, word joiners, marks of byte order and direction",
      "ke\u00admen\u2060te\ufeffri\u200ban\u202e",
      "kementerian",
    ],
    ["lone surrogates and non-characters", "a\ud800b\udc00c\uffffd", "abcd"],
    ["decomposed letters", "re\u0301sume\u0301", "résumé"],
    ["joiners beside Latin letters", "ka\u200dta", "kata"],
  ])("makes one of %s", (_, text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  it.each([
    ["an emoji bound by joiners", "👩‍💻 👩🏽‍💻"],
    ["Persian with a non-joiner", "می‌خواهم"],
    ["a pair of surrogates", "😀"],
    ["a ligature, which NFKC would take apart", "ﬁ ½"],
  ])("leaves %s as it is", (_, text) => {
    expect(cleanText(text)).toBe(text);
  });
});
