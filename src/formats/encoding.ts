import { analyse } from "chardet";
import iconv from "iconv-lite";

const byteOrderMarks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ["utf-32le", [0xff, 0xfe, 0, 0]],
  ["utf-32be", [0, 0, 0xfe, 0xff]],
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** Single-byte encodings of languages in Latin letters that chardet tells apart by letter statistics. */
const latinEncoding = /^(ISO-8859-[129]|windows-125[0247])$/;
const westernEncoding = /^(ISO-8859-1|windows-1252)$/;

const sampleSize = 65_536;
/** chardet's points, 0 to 100, that another Latin encoding needs above the Western one. */
const clearLead = 10;

/**
 * The text of bytes in any encoding: by byte order mark, else UTF-16 by its zero bytes, else UTF-8 if it is valid or nearly so,
 * else by `declared` (what the container names), else by letter statistics. Never fails: what cannot be read becomes U+FFFD.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const marked = byteOrderMarks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return iconv.decode(bytes, marked[0]);
  const wide = unmarkedUtf16(bytes);
  if (wide) return iconv.decode(bytes, wide);
  const utf8 = new TextDecoder("utf-8").decode(bytes);
  if (isMostlyIntact(utf8)) return utf8;
  if (declared !== undefined && iconv.encodingExists(declared) && !/^utf-?(8|16)/i.test(declared)) {
    return iconv.decode(bytes, westernAsBrowsersRead(declared));
  }
  return iconv.decode(bytes, westernAsBrowsersRead(guessEncoding(bytes)));
}

/** In UTF-16 text of any language with spaces and line ends, zero bytes stand at one parity only. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, sampleSize);
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < length / 50 || Math.min(even, odd) > 0) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}

/** Valid UTF-8, or UTF-8 with a few broken bytes: then the good sequences outweigh the replaced ones. */
function isMostlyIntact(text: string): boolean {
  const replaced = text.match(/\ufffd/g)?.length ?? 0;
  if (replaced === 0) return true;
  const beyondAscii = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  return beyondAscii > replaced * 4;
}

function guessEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, sampleSize);
  const matches = analyse(sample).filter(({ name }) => iconv.encodingExists(name));
  const best = matches[0];
  if (!best) return "windows-1252";
  const letters = sample.filter((byte) => byte >= 0x41);
  const high = letters.filter((byte) => byte >= 0x80);
  // Letters of Latin script are mostly ASCII; a text of few high bytes is not in Cyrillic or Chinese, whatever its statistics.
  if (high.length > letters.length * 0.25) return best.name;
  const western = matches.find(({ name }) => westernEncoding.test(name))?.confidence ?? 0;
  const other = matches.find(({ name }) => latinEncoding.test(name));
  return other && other.confidence >= western + clearLead ? other.name : "windows-1252";
}

/** The WHATWG Encoding Standard reads ISO-8859-1 and ISO-8859-9 as their Windows supersets, and so does every browser. */
function westernAsBrowsersRead(encoding: string): string {
  if (/^(us-?ascii|latin-?1|iso-?8859-?1)$/i.test(encoding)) return "windows-1252";
  if (/^iso-?8859-?9$/i.test(encoding)) return "windows-1254";
  return encoding;
}
