import { z } from "zod";

/** A whole number as it stands on a command line. */
export const wholeNumber = z.coerce.number().int().min(1);

export const corpusDefaults = { seed: "1", words: "600" };
