/** A stage direction that is a paragraph of its own: "(Laughter.)", "(Audio tidak jelas)", "[tidak terdengar]". */
export function isNote(text: string): boolean {
  return text.length <= 200 && /^(?:(?:\([^()]*\)|\[[^[\]]*\])\.? ?)+$|^\*[^*]+\*$/u.test(text);
}

/** Who wrote, edited or owns a report: "Pewarta: Laras Wening", "Copyright © …". */
export function isByline(text: string): boolean {
  return (
    text.length <= 120 &&
    /^(?:(?:pewarta|penulis|editor|redaktur|reporter|penyunting|uploader|penerjemah|author|reporting by|editing by|sumber|source)\s*:|(?:hak cipta|copyright|©))/iu.test(
      text,
    )
  );
}
