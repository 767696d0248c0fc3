import { describe, expect, it } from "@jest/globals";
import { resultCard } from "../../src/search/cards.js";
import { findHighlights } from "../../src/search/highlight.js";
import { parseSearchRequest } from "../../src/search/request.js";
import type { PassageHit } from "../../src/search/results.js";
import { formatOf } from "../../src/web/format.js";
import { translator } from "../../src/web/i18n.js";

const wording = { language: "id", t: translator("id"), format: formatOf("id") } as const;
const { request } = parseSearchRequest({ q: "bertemu" });

const passage = (number: number, text: string, question: PassageHit["question"] = null): PassageHit => ({
  number,
  role: question === null ? "statement" : "answer",
  speaker: "Sari Melati",
  affiliation: null,
  text,
  highlights: findHighlights(text, request.query.required),
  question,
});

function more(passages: readonly PassageHit[], matchingPassages: number): string | undefined {
  const hit = {
    id: "a",
    title: "Jumpa pers",
    callNumber: { year: 2025, number: 1 },
    date: "2025-03-13",
    spokesperson: "Sari Melati",
    outlet: null,
    place: null,
    language: "id",
    exchanges: 1,
    match: "all" as const,
    matchingPassages,
    passages,
  };
  return resultCard(hit, request, wording).more?.label;
}

describe("the other passages of a result", () => {
  const asked = (text: string) => ({ number: 2, speaker: "Tono", affiliation: null, text });

  it("are those that are not shown", () => {
    expect(more([passage(1, "Kami bertemu.")], 4)).toBe("3 penggalan lain di transkrip ini");
    expect(more([passage(1, "Kami bertemu.")], 1)).toBeUndefined();
  });

  it("do not count a question that matches and is shown with its answer", () => {
    const answer = passage(3, "Kami bertemu.", asked("Kapan pertemuan itu?"));
    expect(more([answer], 2)).toBeUndefined();
    expect(more([passage(3, "Kami bertemu.", asked("Kapan itu?"))], 2)).toBe(
      "1 penggalan lain di transkrip ini",
    );
  });
});
