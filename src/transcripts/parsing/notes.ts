const direction = /^(?:(?:\([^()]*\)|\[[^[\]]*\])\.? ?)+$|^\*[^*]+\*$|^<[^<>]{1,80}>$/u;
/** What the editors of a collection add below a text: "Note: The President spoke at 4 p.m. in the Briefing Room." */
const editorial = /^note: the .{3,80} (?:spoke|began|met|referred)/iu;

/** A stage direction or a mark of what the source leaves out, as a paragraph of its own: "(Laughter.)", "[tidak terdengar]", "<…>". */
export function isNote(text: string): boolean {
  return (text.length <= 200 && direction.test(text)) || editorial.test(text);
}

const worker = /^(?:pewarta|penulis|redaktur|penyunting|penerjemah|uploader|editor|author|reporter)$/iu;
const workerName = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,4}$/u;

/**
 * Who worked on a text, by name alone: such a word before a colon is no speaker's. "Reporter: Laras Wening | Editor: Dewi Kirana"; after
 * "Reporter" one word may be what is asked.
 */
export function isCreditOfName(text: string): boolean {
  return text.split("|").every((credit) => {
    const [work = "", name = ""] = credit.split(":").map((part) => part.trim());
    const isWhole = name.includes(" ") || !/^reporter$/iu.test(work);
    return worker.test(work) && workerName.test(name) && isWhole;
  });
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
