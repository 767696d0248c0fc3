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

/** A tab in clean text. */
const tab = "    ";

const longestName = 60;
/** Of the rows of such a table, those of somebody who has the floor more than once. */
const shareOfReturning = 0.6;

/**
 * Lines with who speaks parted from what they say, where tabs part them throughout a text: "Wartawan", tab, "Kapan?". It is told by those
 * who speak again and by what is said; figures by country name each country once. A bare letter is a label that its text follows anyhow.
 */
export function partSpeeches(lines: readonly string[]): string[] {
  const rows = lines.map(rowOf);
  const speeches = rows.flatMap((row) => row ?? []);
  const turns = new Map<string, number>();
  for (const { name } of speeches) turns.set(name, (turns.get(name) ?? 0) + 1);
  const returning = speeches.filter(({ name }) => (turns.get(name) ?? 0) > 1);
  const said = speeches.filter(({ text }) => /[.?!…]["”’)]*$/u.test(text));
  const isSpeech =
    speeches.length > 1 &&
    returning.length >= speeches.length * shareOfReturning &&
    said.length * 2 > speeches.length;
  if (!isSpeech) return [...lines];
  return lines.flatMap((line, index) => {
    const row = rows[index];
    return row ? [row.name, row.text] : [line];
  });
}

function rowOf(line: string): { name: string; text: string } | null {
  const [name = "", text = "", ...others] = line.split(tab).map((cell) => cell.trim());
  const isRow =
    /^\p{Lu}[^:]+$/u.test(name) && name.length <= longestName && text !== "" && others.length === 0;
  return isRow ? { name, text } : null;
}

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
