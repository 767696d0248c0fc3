import type { DocumentMetadata } from "../../formats/document.js";
import { type Evidence, type FieldEvidence, missing } from "../evidence.js";
import type { Spokesperson } from "../transcript.js";
import { isSamePerson } from "./cast/answerer.js";
import type { BriefingDate } from "./days/briefing-date.js";
import type { Paragraph } from "./paragraphs.js";
import type { ParsedTranscript } from "./parsed.js";

/** What the fields of a transcript were read from. */
export interface Findings {
  readonly paragraphs: readonly Paragraph[];
  /** Lines of the source above the paragraphs. */
  readonly linesAbove: number;
  readonly metadata: DocumentMetadata;
  readonly content: ParsedTranscript["content"];
  readonly date: BriefingDate;
  /** The line from which the title was taken; null where the container gives it. */
  readonly titleLine: string | null;
}

/** How sure each field is, and where in the source it stands. Lines are counted from 1, empty ones left out. */
export function evidenceOf(findings: Findings): FieldEvidence {
  const { metadata, content, date, titleLine } = findings;
  const { title, place, outlet, spokesperson } = content;
  const inLine = (text: string) => lineEvidence(findings, text);
  const fromContainer = sure("metadata");
  return {
    title:
      title === null ? missing : titleLine === null ? fromContainer : (inLine(titleLine) ?? sure("text")),
    date: dateEvidence(findings, date),
    ...(place !== null && {
      place: place === metadata.place ? fromContainer : (inLine(place) ?? sure("text")),
    }),
    ...(outlet !== null && {
      outlet: outlet === metadata.outlet ? fromContainer : (inLine(outlet) ?? sure("text")),
    }),
    spokesperson: spokesperson === null ? missing : spokespersonEvidence(findings, spokesperson),
  };
}

function sure(key: string, parameters: Evidence["source"]["parameters"] = {}): Evidence {
  return { sureness: "sure", source: { key, parameters } };
}

/** The line in which the texts stand together; 0 where none has them all. */
function lineOf({ paragraphs, linesAbove }: Findings, ...texts: readonly string[]): number {
  const wanted = texts.map((text) => text.toLowerCase());
  const place = paragraphs.findIndex(({ text }) => wanted.every((each) => text.toLowerCase().includes(each)));
  return place === -1 ? 0 : linesAbove + place + 1;
}

function lineEvidence(findings: Findings, text: string): Evidence | null {
  const line = lineOf(findings, text);
  return line === 0 ? null : sure("line", { line });
}

function dateEvidence(findings: Findings, { iso, source, warnings }: BriefingDate): Evidence {
  if (iso === null || source === null) return missing;
  const check = (key: string, parameters = {}): Evidence => ({
    sureness: "check",
    source: { key, parameters },
  });
  const assumed = warnings.find(({ key }) => key === "date.yearAssumed");
  if (warnings.some(({ key }) => key === "weekday.mismatch")) return check("weekday");
  if (assumed !== undefined) return check("year", { year: assumed.parameters.year ?? "" });
  if (source.kind === "container") return sure("metadata");
  if (source.kind === "title") return sure("title");
  const line = lineOf(findings, source.text);
  if (source.kind === "first")
    return { sureness: "guess", source: { key: "guessedLine", parameters: { line } } };
  return line === 0 ? sure("text") : sure("line", { line });
}

/** A name beside its office is written; a name that only heads answers is inferred from them. */
function spokespersonEvidence(findings: Findings, { name, office }: Spokesperson): Evidence {
  const { title, turns } = findings.content;
  const line = office === null ? 0 : lineOf(findings, name, office);
  if (line > 0) return sure("line", { line });
  if (office !== null && title?.includes(name)) return sure("title");
  const turn = turns.find(({ role, speaker }) => role === "answer" && isSamePerson(speaker, name));
  if (turn !== undefined)
    return { sureness: "guess", source: { key: "guessedTurn", parameters: { turn: turn.number } } };
  const named = lineOf(findings, name);
  return named > 0
    ? { sureness: "check", source: { key: "line", parameters: { line: named } } }
    : { sureness: "check", source: { key: "text", parameters: {} } };
}
