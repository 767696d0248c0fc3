import { asks, says, withoutInvitations } from "./phrases.js";

/** Longer turns are speeches, whatever they ask on the way, unless they end in a question. */
const longestQuestion = 800;

/** What follows on a question at the end of a turn: "Thank you, Mr President." */
const longestClosing = 60;

/** Whether somebody asks something in a turn: in its last words, or anywhere in a short one. */
export function isQuestion(turn: string): boolean {
  const text = withoutInvitations(turn);
  if (text.slice(-longestClosing).includes("?")) return true;
  return text.length <= longestQuestion && (text.includes("?") || says(asks, text));
}
