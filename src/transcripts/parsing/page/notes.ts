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

/** Who led a meeting stands among the particulars of its minutes by two names at least: "Moderator: Silakan" is said. */
const led =
  /^(?:(?:[Kk]etua|[Pp]impinan|[Ss]ekretaris) [Rr]apat|[Mm]oderator|[Nn]otulis|[Pp]embawa [Aa]cara)\s*:(?:\s*\p{Lu}[\p{L}'’.-]*){2,5}(?<!\.)$/u;
const credit =
  /^(?:[Pp]ewarta|[Pp]enulis|[Rr]edaktur|[Pp]enyunting|[Pp]enerjemah|[Uu]ploader|[Ee]ditor|[Aa]uthor|[Rr]eporter)\s*:(?:\s*\p{Lu}[\p{L}'’-]*(?:(?<=\p{Lu})\.)?){1,5}$/u;

/**
 * Who worked on a text, by name alone: such a word before a colon is no speaker's. "Reporter: Laras Wening | Editor: Dewi Kirana"; what
 * stands after "Reporter" alone may be asked by one.
 */
export function isCreditOfName(text: string): boolean {
  const credits = text.split("|").map((part) => part.trim());
  return (
    credits.every((part) => credit.test(part) || led.test(part)) &&
    !(credits.length === 1 && /^reporter/iu.test(text))
  );
}
