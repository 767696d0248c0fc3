/** What the columns of a table hold by the words above them. */
const question = /^(?:q|questions?|tanya|pertanyaan|soalan)$/iu;
const answer = /^(?:a|answers?|responses?|jawab|jawaban|jawapan|tanggapan)$/iu;
const asker =
  /^(?:penanya|wartawan|jurnalis|media|nama|dari|asked by|asker|reporter|journalist|outlet|from|name)$/iu;

const rowNumber = /^(?:\d{1,3}[.)]?)?$/u;

/**
 * A table of questions and their answers, told by its first row, as labelled lines in reading order: "Question (Reuters): When?", "Answer:
 * Tomorrow." Null where a table is none or has columns of anything but the numbers of its rows, which would be lost.
 */
export function exchangesOf(rows: readonly (readonly string[])[]): string[] | null {
  const [header = [], ...body] = rows;
  const [asked, answered] = [question, answer].map((pattern) =>
    header.findIndex((word) => pattern.test(word.trim())),
  );
  if (asked === undefined || answered === undefined || asked === -1 || answered === -1) return null;
  const who = header.flatMap((word, index) => (asker.test(word.trim()) ? [index] : []));
  const isOther = (index: number) => index !== asked && index !== answered && !who.includes(index);
  const isWhole = body.every(
    (cells) =>
      cells.length === header.length && cells.every((cell, index) => !isOther(index) || rowNumber.test(cell)),
  );
  if (body.length === 0 || !isWhole) return null;
  return body.flatMap((cells) => {
    const name = who.flatMap((index) => cells[index] || []).join(", ");
    const label = name === "" ? header[asked] : `${header[asked]} (${name})`;
    return [`${label}: ${cells[asked]}`, `${header[answered]}: ${cells[answered]}`];
  });
}

const longestName = 60;

/**
 * A table of who speaks and what they say, told by somebody who speaks again and by what is said, as lines in reading order. Null where
 * a table is none: figures by country name each country once. A bare letter is a label that its text follows anyhow.
 */
export function speechesOf(rows: readonly (readonly string[])[]): string[] | null {
  const names = rows.map(([name = ""]) => name);
  const said = rows.filter(([, text = ""]) => /[.?!…]["”’)]*$/u.test(text));
  const isSpeech =
    rows.every(({ length }) => length === 2) &&
    names.every((name) => name.length > 1 && name.length <= longestName && /^\p{Lu}/u.test(name)) &&
    new Set(names).size < names.length &&
    said.length * 2 > rows.length;
  return isSpeech ? rows.flat() : null;
}

/** A tab in clean text. */
const tab = "    ";

/** The rows of a table whose cells tabs part; null where the lines are none. */
export function tabbedRows(lines: readonly string[]): string[][] | null {
  const rows = lines.map((line) => line.split(tab).map((cell) => cell.trim()));
  return isTable(rows) ? rows : null;
}

const rule = /^[\s|:+=-]+$/u;

/** The rows of a table that lines draw with pipes, without the rules between them; null where the lines are none. */
export function pipedRows(lines: readonly string[]): string[][] | null {
  const drawn = lines.filter((line) => !rule.test(line));
  const rows = drawn.map((line) =>
    line
      .replace(/^\s*\||\|\s*$/gu, "")
      .split("|")
      .map((cell) => cell.trim()),
  );
  return isTable(rows) ? rows : null;
}

function isTable(rows: readonly (readonly string[])[]): boolean {
  return rows.length > 1 && rows.every((cells) => cells.length > 1 && cells.length === rows[0]?.length);
}
