import { Parser } from "htmlparser2";
import { ArchiveError } from "../errors.js";
import type { Block, TextDocument } from "./document.js";
import type { ReceivedFile } from "./extract.js";
import { maxMarkupDepth } from "./limits.js";
import { type OdtStyle, readOdtStyles } from "./odt-styles.js";
import { type Run, runsToBlocks } from "./runs.js";
import { listPackedFiles, type PackedFile } from "./zip.js";

/** Elements whose text is not the document's: tracked deletions, comments, marks of notes, outlines, descriptions. */
const silent = new Set([
  "text:tracked-changes",
  "office:annotation",
  "text:note-citation",
  "text:table-of-content",
  "office:forms",
  "svg:title",
  "svg:desc",
]);

/**
 * The text of an OpenDocument text (OASIS ODF 1.3, part 3): paragraphs, headings, tables, captions and notes.
 * @throws ArchiveError `unprocessable` where it is protected by a password or nested too deep
 */
export async function readOdt(file: ReceivedFile): Promise<TextDocument> {
  const parts = await listPackedFiles(file);
  const manifest = await partText(parts, "META-INF/manifest.xml");
  if (/<(?:\w+:)?encryption-data\b/.test(manifest)) {
    throw new ArchiveError("unprocessable", "formats.protected", { file: file.name });
  }
  const content = await partText(parts, "content.xml");
  const styleOf = readOdtStyles(await partText(parts, "styles.xml"), content);
  return { blocks: readContent(content, styleOf, file.name), metadata: {} };
}

async function partText(parts: readonly PackedFile[], path: string): Promise<string> {
  const bytes = await parts.find((part) => part.path === path)?.unpack();
  return new TextDecoder().decode(bytes ?? new Uint8Array());
}

/** A paragraph that is open; one within another is a note or a caption. */
interface OpenParagraph {
  readonly runs: Run[];
  readonly kind: Block["kind"];
  /** Weight of each open stretch, the innermost last. */
  readonly weights: boolean[];
}

/** `content.xml` as far as it has been read. */
interface Reading {
  readonly blocks: Block[];
  /** Blocks that stand within the open paragraph and are read after it. */
  readonly within: Block[];
  readonly open: OpenParagraph[];
  depth: number;
  /** How many open elements are silent. */
  silence: number;
}

function readContent(
  content: string,
  styleOf: (name: string | undefined) => OdtStyle,
  file: string,
): Block[] {
  const reading: Reading = { blocks: [], within: [], open: [], depth: 0, silence: 0 };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++reading.depth > maxMarkupDepth) {
          throw new ArchiveError("unprocessable", "formats.markup_too_deep", { file, limit: maxMarkupDepth });
        }
        enter(reading, name, styleOf(attributes["text:style-name"]));
        write(reading, spacingOf(name, attributes["text:c"]));
      },
      ontext: (text) => write(reading, text.replace(/\s+/g, " ")),
      onclosetag: (name) => leave(reading, name),
    },
    { xmlMode: true },
  );
  parser.end(content);
  return reading.blocks;
}

function enter(reading: Reading, name: string, { bold, kind }: OdtStyle): void {
  if (silent.has(name)) reading.silence++;
  if (name === "text:p") reading.open.push({ runs: [], kind, weights: [bold] });
  if (name === "text:h") reading.open.push({ runs: [], kind: "heading", weights: [bold] });
  const weights = reading.open.at(-1)?.weights;
  if (name === "text:span") weights?.push(bold || weights.at(-1) === true);
}

function leave(reading: Reading, name: string): void {
  reading.depth--;
  if (silent.has(name)) reading.silence--;
  if (name === "text:span") reading.open.at(-1)?.weights.pop();
  if (name !== "text:p" && name !== "text:h") return;
  const paragraph = reading.open.pop();
  const blocks = paragraph ? runsToBlocks(paragraph.runs, paragraph.kind) : [];
  if (reading.open.length > 0) reading.within.push(...blocks);
  else reading.blocks.push(...blocks, ...reading.within.splice(0));
}

function write(reading: Reading, text: string): void {
  const paragraph = reading.open.at(-1);
  if (text !== "" && reading.silence === 0)
    paragraph?.runs.push({ text, bold: paragraph.weights.at(-1) === true });
}

/** White space that ODF says by elements (part 3, 6.1): `text:s` stands for `count` spaces, one where it is not given. */
function spacingOf(element: string, count: string | undefined): string {
  if (element === "text:line-break") return "\n";
  if (element === "text:tab") return "\u00a0".repeat(4);
  return element === "text:s" ? "\u00a0".repeat(Math.min(Number(count ?? 1) || 1, 20)) : "";
}
