import { expect, it } from "@jest/globals";
import { describeLine } from "../../src/audit/describe.js";
import { formatOf } from "../../src/web/format.js";
import { languages, translator } from "../../src/web/i18n.js";
import { uploadErrors } from "../../src/web/messages/errors/uploads.js";

/** What a line of a file that was taken off the list says of why it was refused. */
function causeSaid(refused: readonly string[], language: (typeof languages)[number]): string | undefined {
  const details = JSON.stringify({ file: "kabar.pdf", refused });
  const row = { number: 1, at: "2025-01-02T03:04:05.000Z", by: "intan", action: "upload-dismissed" };
  const line = { ...row, transcript_id: null, details, previous: "", digest: "" };
  const wording = { language, t: translator(language), format: formatOf(language) };
  return describeLine(line, new Map(), wording).details[1]?.value;
}

it("tells in words, in either language, why a file that was taken off the list had been refused", () => {
  const refused = ["formats.damaged", "formats.empty", "formats.damaged"];
  expect(languages.map((language) => causeSaid(refused, language))).toEqual([
    "rusak atau terpotong, kosong",
    "damaged or cut off, empty",
  ]);
});

it("has words for every reason for which a file is refused", () => {
  const known = "duplicate.published";
  expect(causeSaid([known], "en")).toBe("already in the archive");
  for (const room of ["file", "formats", "submission"] as const) {
    for (const key of Object.keys(uploadErrors.id[room])) {
      const reason = `${room}.${key}`;
      for (const language of languages) expect(causeSaid([reason], language)).not.toContain(reason);
    }
  }
});
