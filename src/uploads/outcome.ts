import { ArchiveError } from "../errors.js";
import type { ArchiveDependencies } from "../transcripts/archive.js";
import { type Accepted, type IntakeOptions, takeInFile } from "./intake.js";
import type { Reception } from "./receive.js";

/** What became of one file of a request. */
export type Outcome = { readonly name: string; readonly size: number | null } & (
  | { readonly accepted: Accepted }
  | { readonly refusal: ArchiveError }
);

async function takeIn(
  dependencies: ArchiveDependencies,
  reception: Reception,
  options: IntakeOptions,
): Promise<Outcome> {
  const { name } = reception;
  if ("refusal" in reception) return { name, size: null, refusal: reception.refusal };
  const size = reception.bytes.byteLength;
  try {
    return { name, size, accepted: await takeInFile(dependencies, reception, options) };
  } catch (error) {
    if (error instanceof ArchiveError) return { name, size, refusal: error };
    throw error;
  }
}

/** Takes in files one after the other; one that is refused does not keep the others out. */
export async function takeInAll(
  dependencies: ArchiveDependencies,
  receptions: readonly Reception[],
  options: IntakeOptions,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const reception of receptions) outcomes.push(await takeIn(dependencies, reception, options));
  return outcomes;
}
