/** Code pages of the character sets that RTF's `\fcharset` numbers (RTF 1.9.1, "Font Table"); others use the document's own. */
const codePageOfCharset: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

/** The encoding, as iconv-lite names it, of a character set that a font declares; undefined where it declares none of its own. */
export function encodingOfCharset(charset: number): string | undefined {
  const page = codePageOfCharset[charset];
  return page === undefined ? undefined : encodingOfCodePage(page);
}

export function encodingOfCodePage(page: number): string {
  if (page === 65001) return "utf8";
  return page === 10000 ? "macroman" : `cp${page}`;
}
