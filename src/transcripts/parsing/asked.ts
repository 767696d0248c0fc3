/** Longer turns are speeches, whatever they ask on the way, unless they end in a question. */
const longestQuestion = 800;

/** "My question is on fish.", "I have a question about the quay.", "It would be interesting to hear of the quay." */
const announced =
  /\bmy (?:\w+ )?question\b|\bI have (?:a|one|another|two) (?:\w+ )?questions?\b|\b(?:I would|I['’]d) like to (?:know|hear|ask (?:you|about|an?|how|what|when|why|whether|if))\b|\bwould be interesting to (?:know|hear)\b/iu;

/** Whether somebody asks something in a turn: in its last words, or anywhere in a short one. */
export function isQuestion(text: string): boolean {
  if (/\?["”’)]*$/u.test(text)) return true;
  return text.length <= longestQuestion && (text.includes("?") || announced.test(text));
}
