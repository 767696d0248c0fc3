import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { parseDocument } from "../../../src/transcripts/parsing/parse.js";
import { documentOf } from "./document.js";

const folder = join(import.meta.dirname, "golden");
const names = readdirSync(folder).flatMap((file) =>
  file.endsWith(".txt") ? [file.slice(0, -".txt".length)] : [],
);

/** `npm run golden` writes what the parser makes of each text now, for a person to review in the diff. */
const isWriting = process.env.GOLDEN === "write";

describe("golden pairs", () => {
  it.each(names)("%s", (name) => {
    const parsed = parseDocument(documentOf(readFileSync(join(folder, `${name}.txt`), "utf8")));
    const expected = join(folder, `${name}.json`);
    if (isWriting) writeFileSync(expected, `${JSON.stringify(parsed, null, 2)}\n`);
    expect(parsed).toEqual(JSON.parse(readFileSync(expected, "utf8")));
  });
});
