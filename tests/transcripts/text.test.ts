import { expect, it } from "@jest/globals";
import { readText } from "../../src/formats/text.js";
import { parseDocument } from "../../src/transcripts/parsing/parse.js";
import { writeText } from "../../src/transcripts/representation.js";
import type { Role, Transcript } from "../../src/transcripts/transcript.js";
import { published } from "./published.js";

type Said = readonly [role: Role, speaker: string | null, affiliation: string | null, text: string];

function transcriptOf(language: string, said: readonly Said[]): Transcript {
  return {
    ...published,
    spokesperson: { name: "Ratri Anggawira", office: "juru bicara" },
    language,
    turns: said.map(([role, speaker, affiliation, text], index) => ({
      number: index + 1,
      role,
      speaker,
      affiliation,
      passages: [{ number: index + 1, text }],
    })),
  };
}

const indonesian: readonly Said[] = [
  ["statement", "Ratri Anggawira", null, "Selamat pagi, rekan-rekan media."],
  ["question", null, null, "Kapan perundingan dimulai?"],
  ["answer", "Ratri Anggawira", null, "Pekan depan, di ibu kota."],
  ["question", null, "Harian Samudra", "Siapa yang memimpin?"],
  ["answer", "Ratri Anggawira", null, "Wakil menteri."],
  ["question", "Galih Santika", "Radio Teluk", "Berapa lama, Bu?"],
  ["answer", "Ratri Anggawira", null, "Dua hari."],
];

it("is text that names who speaks, also where that is only somebody who asks", () => {
  expect(writeText(transcriptOf("id", indonesian)).split("\n\n").slice(1)).toEqual([
    "Ratri Anggawira: Selamat pagi, rekan-rekan media.",
    "Wartawan: Kapan perundingan dimulai?",
    "Ratri Anggawira: Pekan depan, di ibu kota.",
    "Wartawan (Harian Samudra): Siapa yang memimpin?",
    "Ratri Anggawira: Wakil menteri.",
    "Galih Santika (Radio Teluk): Berapa lama, Bu?",
    "Ratri Anggawira: Dua hari.\n",
  ]);
});

const english: readonly Said[] = [
  ["question", null, null, "When will the talks begin?"],
  ["answer", null, null, "Next week, in the capital."],
  ["question", null, "Harbour Herald", "Who leads them?"],
  ["answer", null, null, "The deputy minister."],
];

it.each([
  ["id", indonesian],
  ["en", english],
])("gives the same transcript when it is read again (%s)", (language, said) => {
  const transcript = transcriptOf(language, said);
  const { content } = parseDocument(readText(writeText(transcript)));
  const { title, date, place, spokesperson } = transcript;
  expect(content).toMatchObject({ title, date, place, spokesperson });
  expect(content.turns.map(({ role, passages }) => [role, passages.map(({ text }) => text).join()])).toEqual(
    said.map(([role, , , text]) => [role, text]),
  );
});
