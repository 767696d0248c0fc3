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
  const [asked, answered, who] = [question, answer, asker].map((pattern) =>
    header.findIndex((word) => pattern.test(word.trim())),
  );
  if (asked === undefined || answered === undefined || asked === -1 || answered === -1) return null;
  const isOther = (index: number) => index !== asked && index !== answered && index !== who;
  const isWhole = body.every(
    (cells) =>
      cells.length === header.length && cells.every((cell, index) => !isOther(index) || rowNumber.test(cell)),
  );
  if (body.length === 0 || !isWhole) return null;
  return body.flatMap((cells) => {
    const name = cells[who ?? -1] ?? "";
    const label = name === "" ? header[asked] : `${header[asked]} (${name})`;
    return [`${label}: ${cells[asked]}`, `${header[answered]}: ${cells[answered]}`];
  });
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
  const isTable =
    rows.length > 1 && rows.every((cells) => cells.length > 1 && cells.length === rows[0]?.length);
  return isTable ? rows : null;
}
