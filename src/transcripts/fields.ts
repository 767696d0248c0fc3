import { z } from "zod";
import { cleanText } from "../formats/clean.js";
import { indexableWords } from "../search/text-fields.js";

/** A text as it is kept where there is one line for it: cleaned, and parted by single spaces. */
export function onOneLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, " ").trim();
}

/** What a check of ours finds wrong: `errors.submission.<reason>` says it, with what fills its blanks. */
export const wrong = (reason: string, blanks: Readonly<Record<string, number>> = {}) => ({
  params: { reason, ...blanks },
});

/** A field of one line, at most so many characters as it is sent. */
export const line = (longest: number) => z.string().max(longest).transform(onOneLine);

/** The same, which may not be empty. */
export const filledLine = (longest: number) => line(longest).refine((text) => text !== "", wrong("empty"));

/** A day of a year with four digits: a year in which no digit but the last two was typed would stay in a call number for good. */
export const day = z.iso.date().refine((date) => date >= "1000-01-01", wrong("no_day"));

/** Characters of a title. */
export const longestTitle = 500;

/** As many turns, and passages of a turn, as whatever is taken in can have. */
export const mostParts = indexableWords.transcript;

/** A language by its code of two letters (ISO 639-1). */
export const languageCode = z.stringFormat("language", /^[a-z]{2}$/);
