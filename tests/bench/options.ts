import { z } from "zod";

/** A whole number as it stands on a command line. */
export const wholeNumber = z.coerce.number().int().min(1);

/** Several of them, a comma between. */
export const wholeNumbers = z
  .string()
  .transform((text) => text.split(",").map((number) => wholeNumber.parse(number)));

export const corpusDefaults = { seed: "1", words: "600" };
