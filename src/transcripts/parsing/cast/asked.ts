/** Longer turns are speeches, whatever they ask on the way, unless they end in a question. */
const longestQuestion = 800;

/**
 * "My question is on fish.", "I have a question about the quay.", "It would be interesting to hear of the quay.", "I was wondering about it.",
 * "If you could say something on that.", "Tell us about the quay."; "I would like to ask you to take the stand." asks for no answer.
 */
const announced =
  /\bmy (?:\w+ )?question\b|\bI have (?:a|one|another|two) (?:\w+ )?questions?\b|\b(?:I would|I['’]d) like to (?:know|hear|ask (?:you(?! (?:both |all )?to (?!comment|tell|say|explain|clarify|share|describe|give))|about|an?|how|what|when|why|whether|if))\b|\bwould be interesting to (?:know|hear)\b|\bI(?: was|['’]m| am) (?:just )?wondering\b|\bwondering (?:if|whether|what|when|where|which|who|why|how|about)\b|\bif (?:you|we) (?:can|could) (?:please )?(?:have|get|give|say|share|tell|clarify|comment|elaborate|update)\b|(?:^|[.!,:] )(?:(?:please|so|and|now),? )?tell (?:me|us)(?: please)? (?:about|how|what|when|where|which|who|why|whether|if|more)\b/iu;

/** "Are there any more questions?" and "Who has a short question?" ask for somebody else's. */
const invitation =
  /\b(?:(?:(?:are|is) there (?:a|an|any|another|more)|any)(?: \w+){0,2} questions?|who(?: else)? (?:has|have)(?: \w+){0,2} questions?\b[^.?!]{0,80})\?/giu;

/** What follows on a question at the end of a turn: "Thank you, Mr President." */
const longestClosing = 60;

/** Whether somebody asks something in a turn: in its last words, or anywhere in a short one. */
export function isQuestion(turn: string): boolean {
  const text = turn.replace(invitation, ".");
  if (text.slice(-longestClosing).includes("?")) return true;
  return text.length <= longestQuestion && (text.includes("?") || announced.test(text));
}
