import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { LemmatisedForm } from "./families.js";

const passageSchema = z.object({ id: z.string(), text: z.string() });
const questionSchema = z.object({ question: z.string(), passage: z.string() });

export type Passage = z.infer<typeof passageSchema>;
/** A question as typed, and the id of the passage that answers it. */
export type Question = z.infer<typeof questionSchema>;

function filesIn(directory: string, pattern: RegExp): string[] {
  return readdirSync(directory)
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => join(directory, name));
}

function linesOf(path: string): string[] {
  return readFileSync(path, "utf8")
    .split(/\r?\n/)
    .filter((line) => line !== "");
}

/** Words with their lemmas, `form<TAB>lemma` a line under a heading, from all `lemma-*.tsv`. */
export function readLemmas(directory: string): LemmatisedForm[] {
  return filesIn(directory, /^lemma-.*\.tsv$/).flatMap((path) =>
    linesOf(path)
      .slice(1)
      .flatMap((line) => {
        const [form, lemma] = line.split("\t");
        return form === undefined || lemma === undefined ? [] : [{ form, lemma }];
      }),
  );
}

export function readPassages(directory: string): Passage[] {
  return linesOf(join(directory, "passages.jsonl")).map((line) => passageSchema.parse(JSON.parse(line)));
}

/** At most `limit` questions of all `questions-*.jsonl`, spread evenly over them. */
export function readQuestions(directory: string, limit: number): Question[] {
  const all = filesIn(directory, /^questions-.*\.jsonl$/)
    .flatMap(linesOf)
    .map((line) => questionSchema.parse(JSON.parse(line)));
  const step = Math.max(1, all.length / limit);
  return all.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
