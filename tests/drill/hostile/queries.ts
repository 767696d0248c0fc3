import fc from "fast-check";

/** An element that no page of ours has: where it turns up as markup, something was not escaped. */
export const foreignMarkup = "<jubir-x onload=alert(1)>";

/** What has broken searches elsewhere: operators, quotes, filter syntax, markup, code, letters of all kinds. */
const naughty = fc.constantFrom(
  foreignMarkup,
  `"${foreignMarkup}"`,
  `'';!--"${foreignMarkup}=&{()}`,
  `jubir:"${foreignMarkup}"`,
  `topik:${foreignMarkup}`,
  "ATAU",
  "OR",
  "(",
  ")",
  "((((((((",
  "-(",
  '"',
  '-"',
  "“",
  "-",
  "=",
  "=-",
  "*",
  "a*",
  "-a*",
  "jubir:",
  "media:*",
  "penanya:a",
  "-peran:jawaban",
  "negara:as",
  "sejak:0000",
  "hingga:9999-99-99",
  "tanggal:2023-02-31",
  'outlet = "x" OR year = "2023"',
  "day >= 20230101 AND NOT id EXISTS",
  '"] OR id IN ["',
  "\\",
  '\\"',
  "%",
  "%00",
  "' OR 1=1 --",
  "{{constructor.constructor('return 1')()}}",
  "#{7*7}",
  "<%= 7*7 %>",
  "]]>",
  "<!--",
  "&amp;&lt;&#0;",
  "__proto__",
  "constructor",
  "toString",
  "NaN",
  "null",
  "1e309",
  "../../etc/passwd",
  "\r\nSet-Cookie: x=1",
  "\u0000",
  "\u0007\u001b[31m",
  "\u202eterbalik\u202c",
  "\u200b\ufeff",
  "\ufffe\uffff",
  "Z̸̢̛a̷͝l̴͘g̶o̵",
  "ﷺ",
  "👩‍👩‍👧‍👦🏳️‍🌈",
  "中华人民共和国",
  "ثم نفس سقطت",
  "İıŞß",
  "perang",
  "bertemu",
  "gencatan senjata",
  "amerika serikat",
  "negara-negara",
);

const long = fc
  .tuple(fc.constantFrom("a", "(", '"', "-", "perang ", "a ATAU ", "jubir:", "a-", "\u0301"), fc.nat(4_000))
  .map(([piece, times]) => piece.repeat(times));

/** As it stands in an address. What no encoder would write, a lone half of a character and broken escapes, is mixed in. */
const encoded = fc.oneof(
  { weight: 12, arbitrary: fc.array(naughty, { minLength: 1, maxLength: 12 }).map((all) => all.join(" ")) },
  { weight: 4, arbitrary: fc.array(naughty, { minLength: 2, maxLength: 6 }).map((all) => all.join("")) },
  { weight: 4, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 200 }) },
  { weight: 1, arbitrary: long },
);

const raw = fc.constantFrom(
  "%ED%A0%80",
  "%ED%B0%80perang",
  "%",
  "%zz",
  "%C0%AF",
  "%FF",
  "a&q=b",
  "a&q[x]=1",
  "+",
  ";",
);

/** Values of `q` as they stand in an address. */
export const hostileQueries: fc.Arbitrary<string> = fc.oneof(
  { weight: 20, arbitrary: encoded.map((text) => new URLSearchParams({ q: text }).toString().slice(2)) },
  { weight: 1, arbitrary: raw },
  { weight: 1, arbitrary: fc.constantFrom(100_000, 12_000).map((length) => "x".repeat(length)) },
);
