import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { patchSchema } from "../../src/transcripts/patch.js";
import { readPiece } from "../../src/uploads/reading.js";
import { submissionSchema } from "../../src/uploads/submission.js";

const given = { title: "Kabut asap", date: "2024-05-02" };
const turns = [{ role: "answer", speaker: "Damar", text: "Kapal itu sudah berlayar dari dermaga." }];

async function contentOf(record: object) {
  const bytes = Buffer.from(JSON.stringify(record));
  const reading = await readPiece({ name: "kabut.json", bytes, kind: "record" });
  if (!("transcript" in reading)) throw new Error(`It was not read: ${JSON.stringify(reading)}`);
  return reading.transcript.content;
}

describe("a transcript that is handed in as JSON", () => {
  it("is kept as saving it unchanged would leave it", () => {
    // A line of a form has no line feeds, and the desk's forms send what was kept back.
    const texts = fc.string({ unit: fc.constantFrom("a", " ", "\n", "\u00a0", "\u200b", "\t") });
    fc.assert(
      fc.property(texts, (text) => {
        const line = `x${text}y`;
        const submitted = submissionSchema.parse({
          ...given,
          title: line,
          place: line,
          spokesperson: { name: line, office: line },
          turns: [{ speaker: line, affiliation: line, text: "Ya." }],
        });
        const { title, place, spokesperson } = submitted;
        expect(patchSchema.parse({ title, place, spokesperson })).toMatchObject({
          title,
          place,
          spokesperson,
        });
        const [turn] = submitted.turns ?? [];
        expect([turn?.speaker, turn?.affiliation]).toEqual([title, title]);
      }),
    );
  });

  it.each(["", " ", "\u200b"])("is refused with a title of which nothing would be left: %j", (title) => {
    expect(submissionSchema.safeParse({ ...given, title, turns }).success).toBe(false);
  });

  it("has the language that was given with it, else that of its text", async () => {
    expect(await contentOf({ ...given, turns, language: "ms" })).toMatchObject({ language: "ms" });
    expect(await contentOf({ ...given, turns })).toMatchObject({ language: "id" });
  });

  it("has a title that the desk takes, where only the file's name tells it", async () => {
    const bytes = Buffer.from("Kapal itu sudah berlayar dari dermaga kemarin pagi.");
    const reading = await readPiece({ name: `${"n".repeat(900)}.txt`, bytes, kind: "file" });
    const title = "transcript" in reading ? reading.transcript.content.title : "";
    expect(patchSchema.parse({ title })).toMatchObject({ title });
  });

  it("is refused where a turn has its text twice, of which one would be lost", () => {
    const twice = [{ text: "Satu.", passages: ["Dua."] }];
    expect(submissionSchema.safeParse({ ...given, turns: twice }).success).toBe(false);
  });
});
