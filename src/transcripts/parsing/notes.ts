const direction = /^(?:(?:\([^()]*\)|\[[^[\]]*\])\.? ?)+$|^\*[^*]+\*$|^<[^<>]{1,80}>$/u;
/** What the editors of a collection add below a text: "Note: The President spoke at 4 p.m. in the Briefing Room." */
const editorial = /^note: the .{3,80} (?:spoke|began|met|referred)/iu;

/** A stage direction or a mark of what the source leaves out, as a paragraph of its own: "(Laughter.)", "[tidak terdengar]", "<…>". */
export function isNote(text: string): boolean {
  return (text.length <= 200 && direction.test(text)) || editorial.test(text);
}

const credit =
  /^(?:[Pp]ewarta|[Pp]enulis|[Rr]edaktur|[Pp]enyunting|[Pp]enerjemah|[Uu]ploader|[Ee]ditor|[Aa]uthor|[Rr]eporter)\s*:(?:\s*\p{Lu}[\p{L}'’-]*(?:(?<=\p{Lu})\.)?){1,5}$/u;

/**
 * Who worked on a text, by name alone: such a word before a colon is no speaker's. "Reporter: Laras Wening | Editor: Dewi Kirana"; what
 * stands after "Reporter" alone may be asked by one.
 */
export function isCreditOfName(text: string): boolean {
  const credits = text.split("|").map((part) => part.trim());
  return credits.every((part) => credit.test(part)) && !(credits.length === 1 && /^reporter/iu.test(text));
}

/** Who wrote, edited or owns a report: "Pewarta: Laras Wening", "Copyright © …". */
export function isByline(text: string): boolean {
  return (
    text.length <= 120 &&
    /^(?:laporan (?:wartawan|jurnalis|reporter) .*[^.]$|(?:oleh|pewarta|penulis|editor|redaktur|reporter|penyunting|uploader|penerjemah|author|reporting by|editing by|sumber|source)\s*:|(?:hak cipta|copyright|©))/iu.test(
      text,
    )
  );
}
