import { bodySizeOf, type PdfColumn, type PdfLine } from "./pdf-lines.js";
import { quantile } from "./quantile.js";

/** In sizes of the type: the distance of lines where those of a text tell nothing, nearly every paragraph of it being one line. */
const plainDistance = 1.25;
/** Distances that differ by no more than this factor are alike, and so many alike tell something. */
const alike = 1.12;
const enough = 3;
/** Columns that begin within so many points of each other are the same on every page, and known by those of some rows. */
const placeWidth = 20;
const minRows = 3;

/** What is usual in a document, against which a line is unusual. */
export interface Measures {
  /** Of lines within a paragraph, in sizes of the type. */
  readonly distance: number;
  readonly bodySize: number;
  /** Where a column's full lines end. */
  readonly edgeOf: (line: PdfLine) => number;
  /** Whether most lines at this distance from the one before, in sizes of the type, begin a paragraph. */
  readonly mostlyBegins: (distance: number) => boolean;
}

/** @param pages lines in reading order, a list for each page */
export function measure(pages: readonly (readonly PdfLine[])[]): Measures {
  const lines = pages.flat();
  const edges = edgesOf(lines);
  const edgeOf = ({ column }: PdfLine) => edges.get(placeOf(column)) ?? column.right;
  const { distance, mostlyBegins } = distancesOf(pages, edgeOf);
  return { distance, mostlyBegins, bodySize: bodySizeOf(lines), edgeOf };
}

/** From one line down to the next, in sizes of the type. */
export function distanceOf(previous: PdfLine, line: PdfLine): number {
  return (previous.y - line.y) / line.size;
}

/**
 * What distances tell. Those of lines within a paragraph are known by the lines before them being full; before a paragraph hardly any is.
 */
function distancesOf(
  pages: readonly (readonly PdfLine[])[],
  edgeOf: Measures["edgeOf"],
): Pick<Measures, "distance" | "mostlyBegins"> {
  const kindOf = (distance: number) => Math.round(Math.log(distance) / Math.log(alike));
  const kinds = new Map<number, { distances: number[]; begins: number }>();
  for (const page of pages) {
    for (const [at, line] of page.slice(1).entries()) {
      const previous = page[at];
      if (previous === undefined || previous.y <= line.y) continue;
      const distance = distanceOf(previous, line);
      const kind = kinds.get(kindOf(distance)) ?? { distances: [], begins: 0 };
      kind.distances.push(distance);
      if (hadRoom(previous, line, edgeOf(previous))) kind.begins += 1;
      kinds.set(kindOf(distance), kind);
    }
  }
  const known = [...kinds.values()].filter(({ distances }) => distances.length >= enough);
  const within = known.filter(({ distances, begins }) => begins < distances.length / 2);
  const usual = within.flatMap(({ distances }) => distances);
  const all = [...kinds.values()].flatMap(({ distances }) => distances);
  return {
    distance: usual.length > 0 ? quantile(usual, 0.5) : known.length > 0 ? plainDistance : quantile(all, 0.5),
    mostlyBegins: (distance) => {
      const kind = kinds.get(kindOf(distance));
      return kind !== undefined && known.includes(kind) && !within.includes(kind);
    },
  };
}

/** Where columns end by where they begin: a column of a few short lines ends where longer ones like it do on other pages. */
function edgesOf(lines: readonly PdfLine[]): Map<number, number> {
  const columns = new Set(lines.map(({ column }) => column));
  const ends = new Map<number, number[]>();
  for (const column of columns) {
    if (column.rows < minRows) continue;
    const place = placeOf(column);
    ends.set(place, [...(ends.get(place) ?? []), column.right]);
  }
  return new Map([...ends].map(([place, rights]) => [place, quantile(rights, 0.5)]));
}

function placeOf({ left }: PdfColumn): number {
  return Math.round(left / placeWidth);
}

/** Whether the line's first word would have fitted on the line before: then that line was ended on purpose. */
export function hadRoom(previous: PdfLine, line: PdfLine, edge: number): boolean {
  if (/\p{L}[-\u00ad\u2010]$/u.test(previous.text)) return false;
  const word = /^\S*/.exec(line.text)?.[0] ?? "";
  const width = ((line.right - line.left) * (word.length + 1)) / line.text.length;
  return previous.right + width + line.size / 2 < edge;
}
