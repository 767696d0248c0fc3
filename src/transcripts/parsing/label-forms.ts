/** Labels that are one beyond doubt wherever they open a line. */
const certainLabel =
  /^(?:(?:Q|QUESTION|Question|Tanya|Jawab|Wartawan|Juru Bicara|Reporter|Answer|T|J|P|A)(?: ?\([^()]{1,60}\))? ?:(?= |$)|Q {2,}|(?:MR|MS|MRS|DR|THE)\.? [A-Z][A-Z.’'\- ]+:)/u;

/** Whether a line opens with a speaker's label that needs no further evidence. */
export function startsWithLabel(line: string): boolean {
  return certainLabel.test(line);
}
