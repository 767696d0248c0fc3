import type { Paragraph } from "../paragraphs.js";

/** What a question and its answer are marked with, where one of the two marks tells that the other will come. */
const pairs = [
  ["[TPSW]", "J"],
  ["Q", "A"],
  ["(?:Tanya|TANYA|Soal|SOAL)", "(?:Jawab|JAWAB)"],
  ["(?:Pertanyaan|PERTANYAAN)", "(?:Jawaban|JAWABAN)"],
  ["(?:Question|QUESTION)", "(?:Answer|ANSWER)"],
] as const;

const patterns = pairs.map(([question, answer]) => ({
  whole: new RegExp(`^${question} ?: ?\\S.*[.?!…)”"] +${answer} ?: ?\\S`, "u"),
  boundary: new RegExp(`(?<=[.?!…)”"]) +(?=(?:${question}|${answer}) ?: ?\\S)`, "u"),
}));

/** A paragraph that holds questions with their answers, "T: Kapan? J: Besok. T: Di mana?", as one paragraph for each of them. */
export function withPairsApart(paragraph: Paragraph): Paragraph[] {
  const pattern = patterns.find(({ whole }) => whole.test(paragraph.text));
  if (pattern === undefined) return [paragraph];
  return paragraph.text
    .split(pattern.boundary)
    .map((text, index) => ({ ...paragraph, text, boldLead: index === 0 ? paragraph.boldLead : "" }));
}
