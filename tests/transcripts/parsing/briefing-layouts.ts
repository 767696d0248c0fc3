/** A turn as it is spoken: who, in which role, the words. */
export interface Spoken {
  readonly label: string;
  readonly role: "statement" | "question" | "answer";
  readonly text: string;
}

export interface Briefing {
  readonly title: string;
  readonly day: string;
  readonly turns: readonly Spoken[];
}

/** A file that a briefing is laid out as. */
export type Way = (briefing: Briefing) => readonly [name: string, text: string];

export function text(line: (turn: Spoken, index: number) => string, between = "\n\n"): Way {
  return ({ title, day, turns }) => [
    "briefing.txt",
    `${title}\n${day}\n\n${turns.map(line).join(between)}\n`,
  ];
}

function markdown(line: (turn: Spoken, index: number) => string): Way {
  return ({ title, day, turns }) => [
    "briefing.md",
    `# ${title}\n\n${day}\n\n${turns.map(line).join("\n\n")}\n`,
  ];
}

function page(line: (turn: Spoken) => string, [before, after] = ["", ""]): Way {
  return ({ title, day, turns }) => [
    "briefing.html",
    `<html><body><h1>${title}</h1><p>${day}</p>${before}${turns.map(line).join("\n")}${after}</body></html>`,
  ];
}

function after(way: Way, change: (text: string) => string): Way {
  return (briefing) => {
    const [name, plain] = way(briefing);
    return [name, change(plain)];
  };
}

/** The briefing with askers and whoever answers called otherwise. */
export function called(asker: string, answerer: string, way: Way = plain): Way {
  return (briefing) =>
    way({
      ...briefing,
      turns: briefing.turns.map((turn) => ({ ...turn, label: turn.role === "question" ? asker : answerer })),
    });
}

export function clock(index: number): string {
  return `00:0${index}:12`;
}

/** Lines broken as a mail program breaks them. */
function wrapped(column: number): (text: string) => string {
  const fill = (line: string) => {
    const lines: string[] = [];
    for (const word of line.split(" ")) {
      const last = lines.pop();
      if (last === undefined) lines.push(word);
      else if (last.length + 1 + word.length > column) lines.push(last, word);
      else lines.push(`${last} ${word}`);
    }
    return lines.join("\n");
  };
  return (whole) => whole.split("\n").map(fill).join("\n");
}

const plain = text((turn) => `${turn.label}: ${turn.text}`);
const dense = text((turn) => `${turn.label}: ${turn.text}`, "\n");

/** Every way that any briefing may be laid out. */
export const ways: Readonly<Record<string, Way>> = {
  "a paragraph a turn": plain,
  "no empty lines": dense,
  "Windows line ends": after(plain, (whole) => whole.replace(/\n/g, "\r\n")),
  "a space before the colon": text((turn) => `${turn.label} : ${turn.text}`),
  "a tab after the colon": text((turn) => `${turn.label}:\t${turn.text}`),
  "indented lines": after(plain, (whole) => whole.replace(/^(?=.)/gm, "     ")),
  "lines broken at 60 characters": after(plain, wrapped(60)),
  "lines broken at 72 characters, no empty lines": after(dense, wrapped(72)),
  "labels on lines of their own": text((turn) => `${turn.label}:\n${turn.text}`),
  "labels on lines of their own, no colon": text((turn) => `${turn.label}\n${turn.text}`),
  "labels in paragraphs of their own": text((turn) => `${turn.label}:\n\n${turn.text}`),
  "labels in round brackets": text((turn) => `(${turn.label}) ${turn.text}`),
  "labels in square brackets": text((turn) => `[${turn.label}] ${turn.text}`),
  "labels before a dash": text((turn) => `${turn.label} – ${turn.text}`),
  "labels before a hyphen": text((turn) => `${turn.label} - ${turn.text}`),
  "labels in capitals": text((turn) => `${turn.label.toUpperCase()}: ${turn.text}`),
  "numbered turns": text((turn, index) => `${index + 1}. ${turn.label}: ${turn.text}`),
  "turns as points of a list": text((turn) => `• ${turn.label}: ${turn.text}`),
  "a time before each label": text((turn, index) => `[${clock(index)}] ${turn.label}: ${turn.text}`),
  "a time after each label": text((turn, index) => `${turn.label} (${clock(index)}): ${turn.text}`),
  "a time before a dash": text((turn, index) => `${clock(index)} - ${turn.label}: ${turn.text}`),
  "a time beside labels on lines of their own": text(
    (turn, index) => `${turn.label}  ${clock(index)}\n${turn.text}`,
  ),
  "sentences as paragraphs": text((turn) => `${turn.label}: ${turn.text.replace(/(?<=[.?]) /g, "\n\n")}`),
  "page numbers under MORE": text((turn, index) => `${turn.label}: ${turn.text}\n\nMORE\n\n${index + 3}`),
  "Markdown, bold labels": markdown((turn) => `**${turn.label}:** ${turn.text}`),
  "Markdown, labels in italics": markdown((turn) => `*${turn.label}*: ${turn.text}`),
  "Markdown, a list": markdown((turn) => `- **${turn.label}**: ${turn.text}`),
  "Markdown, quoted": markdown((turn) => `> ${turn.label}: ${turn.text}`),
  "HTML paragraphs": page((turn) => `<p>${turn.label}: ${turn.text}</p>`),
  "HTML, bold labels": page((turn) => `<p><strong>${turn.label}:</strong> ${turn.text}</p>`),
  "HTML, bold labels without a colon": page((turn) => `<p><b>${turn.label}</b> ${turn.text}</p>`),
  "HTML, underlined labels": page((turn) => `<p><u>${turn.label}</u>:&nbsp;${turn.text}</p>`),
  "HTML line breaks": page((turn) => `${turn.label}: ${turn.text}<br>`, ["<div>", "</div>"]),
  "HTML, spans in rows": page((turn) => `<div><span>${turn.label}</span><span>: ${turn.text}</span></div>`),
  "HTML, speakers beside what they say": page(
    (turn) => `<div><div>${turn.label}</div><div>${turn.text}</div></div>`,
  ),
  "HTML, a list": page((turn) => `<li>${turn.label}: ${turn.text}</li>`, ["<ol>", "</ol>"]),
  "HTML, a table": page(
    (turn) => `<tr><td><p>${turn.label}</p></td><td><p>${turn.text}</p></td></tr>`,
    ["<table>", "</table>"],
  ),
  "HTML, a table with colons": page(
    (turn) => `<tr><td>${turn.label}</td><td>:</td><td>${turn.text}</td></tr>`,
    ["<table>", "</table>"],
  ),
};
