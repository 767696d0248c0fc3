/** A line of a Markdown table. */
export function row(...cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** The lines of a Markdown table, its first column of names, the others of numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const rule = head.map((_, index) => (index === 0 ? "---" : "---:"));
  return [head, rule, ...rows].map((cells) => row(...cells));
}

/** Bytes as megabytes. */
export function megabytes(bytes: number): string {
  return String(Math.round(bytes / 1e6));
}
