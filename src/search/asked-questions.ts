import type { Turn } from "../transcripts/transcript.js";
import { cutText } from "./cut-text.js";

/** The question that an answer belongs to, shown with it. */
export interface AskedQuestion {
  readonly number: number;
  readonly speaker: string | null;
  readonly affiliation: string | null;
  readonly text: string;
}

/** Characters of a question that stand beside its answers: every paragraph of a long answer carries them. */
const longestQuestion = 2_000;

/** The beginning of a question, as whole words, and a sign that it goes on. */
function beginningOf(question: string): string {
  if (question.length <= longestQuestion) return question;
  return `${cutText(question, longestQuestion).replace(/\s+\S*$/u, "")} …`;
}

/** The question of each turn that answers one, by the number of the answering turn. */
export function questionsByAnswer(exchanges: readonly (readonly Turn[])[]): Map<number, AskedQuestion> {
  const questions = new Map<number, AskedQuestion>();
  for (const exchange of exchanges) {
    const question = exchange.find(({ role }) => role === "question");
    const passage = question?.passages[0];
    if (question === undefined || passage === undefined) continue;
    const { speaker, affiliation } = question;
    const asked = { number: passage.number, text: beginningOf(passage.text), speaker, affiliation };
    for (const turn of exchange) {
      if (turn.role === "answer") questions.set(turn.number, asked);
    }
  }
  return questions;
}
