/** At most so many UTF-16 code units of the beginning of a text, never ending in half a character. */
export function cutText(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
}
