import iconv from "iconv-lite";
import type { Block } from "./document.js";
import { encodingOfCharset, encodingOfCodePage } from "./rtf-charsets.js";
import { characterOfWord, paragraphEnds, silentGroups } from "./rtf-words.js";
import { type Run, runsToBlocks } from "./runs.js";

/** What a group inherits from the one around it and loses at its end. */
interface Group {
  readonly silent: boolean;
  readonly inFontTable: boolean;
  readonly bold: boolean;
  readonly hidden: boolean;
  readonly font: number;
  /** How many characters follow each `\u`, for readers that do not know it. */
  readonly substitutes: number;
}

/** An RTF file as far as it has been read. */
interface Reading {
  readonly blocks: Block[];
  readonly groups: Group[];
  group: Group;
  runs: Run[];
  isHeading: boolean;
  /** Bytes of text in a row: letters of two bytes may be split between tokens. */
  bytes: Buffer[];
  readonly encodingOfFont: Map<number, string>;
  encoding: string;
  /** Font that the font table is declaring. */
  declaredFont: number;
  toSkip: number;
  /** Set by `\*`: the control word that follows names a group that may be ignored. */
  ignorable: boolean;
}

export function startReading(): Reading {
  return {
    blocks: [],
    groups: [],
    group: { silent: false, inFontTable: false, bold: false, hidden: false, font: -1, substitutes: 1 },
    runs: [],
    isHeading: false,
    bytes: [],
    encodingOfFont: new Map(),
    encoding: encodingOfCodePage(1252),
    declaredFont: -1,
    toSkip: 0,
    ignorable: false,
  };
}

export function takeGroupStart(reading: Reading): void {
  flushBytes(reading);
  reading.groups.push(reading.group);
  reading.toSkip = 0;
}

export function takeGroupEnd(reading: Reading): void {
  flushBytes(reading);
  reading.group = reading.groups.pop() ?? reading.group;
  reading.toSkip = 0;
  reading.ignorable = false;
}

export function takeText(reading: Reading, data: Buffer): void {
  const skipped = Math.min(reading.toSkip, data.length);
  reading.toSkip -= skipped;
  if (skipped < data.length) reading.bytes.push(data.subarray(skipped));
}

export function takeControl(reading: Reading, word: string, param: number | undefined, data: Buffer): void {
  if (word === "'") {
    takeText(reading, data);
    return;
  }
  flushBytes(reading);
  const character = word === "u" ? codeUnit(param ?? 0x3f) : characterOfWord[word];
  if (character !== undefined) {
    write(reading, character);
    if (word === "u") reading.toSkip = reading.group.substitutes;
  } else if (paragraphEnds.has(word)) {
    if (!reading.group.silent) endParagraph(reading);
  } else if (word === "*") reading.ignorable = true;
  else applyControl(reading, word, param);
}

/** The blocks of all that was read; text after the last paragraph's end counts. */
export function endReading(reading: Reading): Block[] {
  flushBytes(reading);
  endParagraph(reading);
  return reading.blocks;
}

function applyControl(reading: Reading, word: string, param: number | undefined): void {
  const { group } = reading;
  const on = param !== 0;
  if (reading.ignorable || silentGroups.has(word)) {
    reading.group = { ...group, silent: true, inFontTable: word === "fonttbl" };
  } else if (word === "b") reading.group = { ...group, bold: on };
  else if (word === "v" || word === "deleted") reading.group = { ...group, hidden: on };
  else if (word === "plain") reading.group = { ...group, bold: false, hidden: false };
  else if (word === "uc") reading.group = { ...group, substitutes: param ?? 1 };
  else if (word === "ansicpg") reading.encoding = encodingOfCodePage(param ?? 1252);
  else if (word === "mac") reading.encoding = encodingOfCodePage(10000);
  else if (word === "pard") reading.isHeading = false;
  else if (word === "outlinelevel") reading.isHeading = (param ?? 9) < 9;
  else if (word === "f") {
    reading.group = { ...group, font: param ?? 0 };
    reading.declaredFont = param ?? 0;
  } else if (word === "fcharset" && group.inFontTable) {
    const encoding = encodingOfCharset(param ?? 1);
    if (encoding) reading.encodingOfFont.set(reading.declaredFont, encoding);
  }
  reading.ignorable = false;
}

function codeUnit(param: number): string {
  return String.fromCharCode(param & 0xffff);
}

function write(reading: Reading, text: string): void {
  const { silent, hidden, bold } = reading.group;
  if (!silent && !hidden) reading.runs.push({ text, bold });
}

function flushBytes(reading: Reading): void {
  if (reading.bytes.length === 0) return;
  const encoding = reading.encodingOfFont.get(reading.group.font) ?? reading.encoding;
  const bytes = Buffer.concat(reading.bytes);
  reading.bytes = [];
  write(reading, iconv.decode(bytes, iconv.encodingExists(encoding) ? encoding : "cp1252"));
}

function endParagraph(reading: Reading): void {
  reading.blocks.push(...runsToBlocks(reading.runs, reading.isHeading ? "heading" : undefined));
  reading.runs = [];
}
