/** A stage direction that is a paragraph of its own: "(Laughter.)", "(Audio tidak jelas)", "[tidak terdengar]". */
export function isNote(text: string): boolean {
  return text.length <= 200 && /^(?:\([^()]*\)|\[[^[\]]*\]|\*[^*]+\*)[.]?$/u.test(text);
}
