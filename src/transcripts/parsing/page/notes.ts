const direction = /^(?:(?:\([^()]*\)|\[[^[\]]*\])\.? ?)+$|^\*[^*]+\*$|^<[^<>]{1,80}>$/u;
/** What editors add to a text: "Note: The President spoke at 4 p.m. in the Briefing Room.", "Please see below for a correction." */
const editorial =
  /^\**(?:note: the .{3,80} (?:spoke|began|met|referred)|please see (?:above|below)\b.{0,60}\bcorrect(?:ions?|ed)\b|please note (?:the|this|a) (?:following )?correction\b|th(?:e|is) transcript (?:has been|was|contains|includes|is) [^.,;]{0,40}\b(?:correct(?:ed|ions?)|updated|edited)\b|corrections?(?: (?:is|are))? (?:marked|indicated)\b)/iu;

/** What is told of the room, with no word of what was said there: "Remark from the audience." */
const fromRoom =
  /^(?:remarks?|repl(?:y|ies)|voices?|shouts?|laughter|applause|noise) (?:from|in) the (?:audience|hall|floor|room)\.?$/iu;

/** "**Sudan", as the United Nations head the parts of a briefing. */
const starredHeading = /^\*\*(?=\p{Lu})(?!.*\*)/u;

/** A stage direction, a heading or a mark of what the source leaves out, as a paragraph of its own: "(Laughter.)", "[tidak terdengar]", "<…>". */
export function isNote(text: string): boolean {
  const isShort = text.length <= 200;
  return (
    (isShort && (direction.test(text) || starredHeading.test(text))) ||
    editorial.test(text) ||
    fromRoom.test(text)
  );
}

/** "*The number is 312.", below the words that bear such a star; a star with a space behind it makes a list. */
export function isFootnote(text: string): boolean {
  return text.length <= 300 && /^\*(?=[\p{Lu}\d])(?!.*\*)/u.test(text);
}
