import { describe, expect, it } from "@jest/globals";
import type { z } from "zod";
import { parseBody } from "../../src/api/parse-body.js";
import { ArchiveError } from "../../src/errors.js";
import { patchSchema } from "../../src/transcripts/patch.js";
import { submissionSchema } from "../../src/uploads/submission.js";
import { languages, translator } from "../../src/web/i18n.js";

/** What is answered to a body, in both languages. */
function saidOf(schema: z.ZodType, body: unknown): string[] {
  try {
    parseBody(schema, body);
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    const { key, parameters } = error.reason;
    return languages.map((language) => translator(language)(`errors.${key}`, parameters));
  }
  return [];
}

const given = { title: "Kabut asap", date: "2024-05-02", body: "Kapal itu sudah berlayar." };
const turn = { role: "answer", passages: ["Ya."] };

describe("what is wrong with a body of JSON is said with the field and the remedy, in either language", () => {
  it.each<[z.ZodType, unknown, string, string]>([
    [submissionSchema, { ...given, date: undefined }, "Isian date belum ada.", "The field date is missing."],
    [submissionSchema, { ...given, date: "kemarin" }, "seperti 2025-03-13.", "such as 2025-03-13."],
    [submissionSchema, { ...given, date: "0025-03-13" }, "Isian date harus", "The field date has to"],
    [submissionSchema, { ...given, title: "" }, "Isian title kosong.", "The field title is empty."],
    [submissionSchema, { ...given, title: 5 }, "harus berupa teks.", "has to be a text."],
    [submissionSchema, { ...given, title: "x".repeat(501) }, "paling banyak 500", "at most 500"],
    [submissionSchema, { ...given, url: "ftp://x" }, "alamat web lengkap", "a whole web address"],
    [submissionSchema, { ...given, language: "indo" }, "kode bahasa", "a language code"],
    [submissionSchema, { ...given, turns: [turn] }, "dalam body, atau dalam turns", "in body, or in turns"],
    [submissionSchema, [], "Isian (body) harus berupa objek", "The field (body) has to be a JSON object"],
    [patchSchema, { status: "published" }, "Isian status tidak dikenal.", "The field status is not known."],
    [patchSchema, { reason: "x" }, "tidak menyebut apa yang diubah", "Nothing to change"],
    [patchSchema, { turns: [] }, "Isian turns kosong.", "The field turns is empty."],
    [patchSchema, { turns: [{ ...turn, role: "x" }] }, "turns.0.role harus salah satu", "one of: statement"],
    [patchSchema, { turns: [{ ...turn, passages: [{ text: 5 }] }] }, "turns.0.passages.0.text", "a text."],
    [patchSchema, { turns: [{ ...turn, passages: [5] }] }, "turns.0.passages.0 tidak", "cannot be accepted"],
  ])("%#", (schema, body, indonesian, english) => {
    expect(saidOf(schema, body)).toEqual([
      expect.stringContaining(indonesian),
      expect.stringContaining(english),
    ]);
  });
});

it("takes as many paragraphs of a turn to correct as it takes in", () => {
  const passages = Array.from({ length: 11_000 }, (_, at) => ({ number: at + 1, text: `Alinea ${at}.` }));
  expect(parseBody(patchSchema, { turns: [{ role: "statement", passages }] }).turns).toHaveLength(1);
});
