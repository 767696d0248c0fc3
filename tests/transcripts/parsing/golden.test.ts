import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { unpackArchive } from "../../../src/formats/archive.js";
import { detectFormat } from "../../../src/formats/detect.js";
import { extractDocument, type ReceivedFile } from "../../../src/formats/extract.js";
import { extractRecords } from "../../../src/formats/records.js";
import { parseDocument } from "../../../src/transcripts/parsing/parse.js";
import { readSubmission, submissionSchema } from "../../../src/uploads/submission.js";
import { documentOf } from "./document.js";
import { fileOf } from "./golden-files.js";

const folder = join(import.meta.dirname, "golden");
const files = join(folder, "files");

/** `npm run golden` writes what the parser makes of each source now, for a person to review in the diff. */
const isWriting = process.env.GOLDEN === "write";

function expectGolden(parsed: unknown, expected: string): void {
  if (isWriting) writeFileSync(expected, `${JSON.stringify(parsed, null, 2)}\n`);
  expect(existsSync(expected)).toBe(true);
  expect(parsed).toEqual(JSON.parse(readFileSync(expected, "utf8")));
}

/** Every transcript that a file holds. */
async function transcriptsIn(file: ReceivedFile): Promise<unknown[]> {
  const format = await detectFormat(file);
  if (format === "zip") {
    const unpacked: unknown[] = [];
    for await (const packed of unpackArchive(file)) {
      unpacked.push("refusal" in packed ? packed : { file: packed.name, holds: await transcriptsIn(packed) });
    }
    return unpacked;
  }
  if (format !== "json" && format !== "jsonl" && format !== "csv")
    return [parseDocument(await extractDocument(file))];
  const records = await extractRecords(file);
  return records.map((record) =>
    "json" in record ? readSubmission(submissionSchema.parse(JSON.parse(record.json))) : record,
  );
}

describe("golden pairs of layouts", () => {
  const names = readdirSync(folder).flatMap((file) =>
    file.endsWith(".txt") ? [file.slice(0, -".txt".length)] : [],
  );
  it.each(names)("%s", (name) => {
    const parsed = parseDocument(documentOf(readFileSync(join(folder, `${name}.txt`), "utf8")));
    expectGolden(parsed, join(folder, `${name}.json`));
  });
});

describe("golden pairs of formats", () => {
  const sources = readdirSync(files).filter((name) => !name.endsWith(".expected.json"));
  it.each(sources)("%s", async (source) => {
    const file = fileOf(join(files, source));
    const format = await detectFormat(file);
    const transcripts = await transcriptsIn(file);
    expectGolden({ format, transcripts }, join(files, `${file.name}.expected.json`));
  });
});
