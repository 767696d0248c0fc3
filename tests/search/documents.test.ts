import { describe, expect, it } from "@jest/globals";
import { documentsOf } from "../../src/search/documents.js";
import type { Transcript, Turn } from "../../src/transcripts/transcript.js";

function turn(number: number, role: Turn["role"], texts: readonly string[], first: number): Turn {
  const passages = texts.map((text, index) => ({ number: first + index, text }));
  return { number, role, speaker: null, affiliation: null, passages };
}

/** A transcript of one question and its answer of three paragraphs. */
function asking(question: string): Transcript {
  return {
    id: "one",
    title: "Taklimat",
    date: null,
    place: null,
    outlet: null,
    url: null,
    spokesperson: null,
    language: "id",
    turns: [turn(1, "question", [question], 1), turn(2, "answer", ["Ya.", "Benar.", "Begitu."], 2)],
    status: "published",
    callNumber: { year: 2025, number: 1 },
    revision: 1,
    sha256: "",
    archivedAt: "2025-01-01T00:00:00.000Z",
  };
}

function questionsBeside(question: string): string[] {
  return documentsOf(asking(question)).passages.flatMap((passage) => passage.question?.text ?? []);
}

/** The roots of a passage as they are indexed. */
function rootsOf(text: string): string[] {
  const [passage] = documentsOf(asking(text)).passages;
  return passage?.roots.split(" ").map((root) => root.slice(1)) ?? [];
}

describe("the roots of a passage", () => {
  it("stand as the words do, and the words of longer names behind them", () => {
    expect(rootsOf("Menteri Luar Negeri menemui Presiden.")).toEqual([
      "menlu",
      "temu",
      "presiden",
      "menteri",
      "luar",
      "negeri",
    ]);
  });

  it("fill so many fields that none is longer than the engine reads", () => {
    const transcript = asking("Duta Besar. ".repeat(14_000));
    const { roots1 = "", roots2 = "" } = documentsOf({
      ...transcript,
      turns: [...transcript.turns, turn(3, "statement", ["Duta Besar. ".repeat(14_000)], 5)],
    }).transcript;
    expect([roots1, roots2].map((roots) => roots.split(/\s/).length)).toEqual([42_003, 42_000]);
  });
});

describe("the question beside the paragraphs of its answer", () => {
  it("is whole", () => {
    expect(questionsBeside("Apa isi nota itu?")).toEqual(Array(3).fill("Apa isi nota itu?"));
  });

  it("is its beginning where it is long, whole words and a sign that it goes on", () => {
    const long = "Apakah nota itu sudah sampai? ".repeat(10_000).trim();
    const [beside = ""] = questionsBeside(long);
    expect(beside.length).toBeLessThanOrEqual(2_002);
    expect(beside).toMatch(/ (?:Apakah|nota|itu|sudah|sampai\?) …$/u);
    expect(long.startsWith(beside.slice(0, -2))).toBe(true);
  });

  it("is cut inside a word that is longer than that, but not inside a character", () => {
    const [beside = ""] = questionsBeside("😀".repeat(3_000));
    expect(beside).toBe(`${"😀".repeat(1_000)} …`);
    const [odd = ""] = questionsBeside(`a${"😀".repeat(3_000)}`);
    expect(odd).toBe(`a${"😀".repeat(999)} …`);
  });

  it("stands whole in its own passage", () => {
    const long = "Apakah nota itu sudah sampai? ".repeat(1_000).trim();
    expect(documentsOf(asking(long)).passages[0]?.text).toBe(long);
  });
});
