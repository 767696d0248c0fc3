/** Something in the archive that is not what it was. */
export interface Fault {
  /** What was looked at. */
  readonly area: "catalogue" | "originals" | "audit log" | "index";
  /** Which of it: a transcript with its call number, a row, a page of the file. */
  readonly place: string;
  /** What is wrong with it. */
  readonly problem: string;
}

/** A fault on a line. */
export function describeFault({ area, place, problem }: Fault): string {
  return [area, place, problem].join("\t");
}
