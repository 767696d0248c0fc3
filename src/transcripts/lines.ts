import { z } from "zod";
import { cleanText } from "../formats/clean.js";

/** A text as it is kept where there is one line for it: cleaned, and parted by single spaces. */
export function onOneLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, " ").trim();
}

/** A field of one line, at most so many characters as it is sent. */
export const line = (longest: number) => z.string().max(longest).transform(onOneLine);

/** The same, which may not be empty; `error` says what may not. */
export const filledLine = (longest: number, error: string) =>
  line(longest).refine((text) => text !== "", { error });
