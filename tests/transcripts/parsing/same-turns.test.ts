import { describe, expect, it } from "@jest/globals";
import { extractDocument } from "../../../src/formats/extract.js";
import { parseDocument } from "../../../src/transcripts/parsing/parse.js";
import { type Briefing, called, clock, text, type Way, ways } from "./briefing-layouts.js";

const indonesian: Briefing = {
  title: "Taklimat Pers Juru Bicara Kementerian Pelabuhan",
  day: "Jakarta, 12 Maret 2025",
  turns: [
    {
      label: "Juru Bicara",
      role: "statement",
      text: "Selamat pagi. Dermaga utara dibuka hari Senin, dan kapal pertama berangkat pukul enam pagi.",
    },
    {
      label: "Wartawan",
      role: "question",
      text: "Apakah kapal malam juga berlayar? Banyak penumpang yang menanyakan hal itu kepada kami.",
    },
    {
      label: "Juru Bicara",
      role: "answer",
      text: "Belum. Ada dua alasan: izinnya belum terbit dan lampu suar di tanjung masih diperbaiki.",
    },
    { label: "Wartawan", role: "question", text: "Berapa ongkosnya?" },
    { label: "Juru Bicara", role: "answer", text: "Sama seperti sekarang. Pelajar membayar setengahnya." },
  ],
};

const english: Briefing = {
  title: "Press Briefing by Press Secretary Dewi Sari",
  day: "March 12, 2025",
  turns: [
    {
      label: "MS. SARI",
      role: "statement",
      text: "Good morning. The north pier opens on Monday, and the first ferry leaves at six.",
    },
    {
      label: "QUESTION",
      role: "question",
      text: "Will the night boat sail as well? A good many passengers have been asking us about it.",
    },
    {
      label: "MS. SARI",
      role: "answer",
      text: "Not yet. There are two reasons: the permit is not out, and the lighthouse is being mended.",
    },
    { label: "QUESTION", role: "question", text: "And what will it cost?" },
    { label: "MS. SARI", role: "answer", text: "The same as now. Students pay half of that." },
  ],
};

const indonesianLabels: Readonly<Record<string, Way>> = {
  "Tanya, Jawab": called("Tanya", "Jawab"),
  "Tanya (T), Jawab (J)": called("Tanya (T)", "Jawab (J)"),
  "T, J": called("T", "J"),
  "W, J": called("W", "J"),
  "T, J in brackets": called(
    "T",
    "J",
    text((turn) => `(${turn.label}) ${turn.text}`),
  ),
  "T, J before a point": called(
    "T",
    "J",
    text((turn) => `${turn.label}. ${turn.text}`),
  ),
  "T, J before a dash": called(
    "T",
    "J",
    text((turn) => `${turn.label} – ${turn.text}`),
  ),
  "Pertanyaan, Jawaban": called("Pertanyaan 1", "Jawaban 1"),
  "an outlet in brackets, an office in sentence case": called("Wartawan (Antara)", "Menteri luar negeri"),
  "an outlet, a courtesy title": called("CNN Indonesia", "Ibu Menteri"),
  "a name and outlet, a name and office": called("Budi dari Kompas", "Sekar Malam, Menteri Pelabuhan"),
  "those present, a surname": called("Peserta", "Pak Malam"),
  "Pewarta, a nickname": called("Pewarta", "Sekar “Kar” Malam"),
};

const englishLabels: Readonly<Record<string, Way>> = {
  "a bare Q": called(
    "Q",
    "MS. SARI",
    text((turn) => `${turn.label}${turn.label === "Q" ? "" : ":"} ${turn.text}`),
  ),
  "Q in brackets": called(
    "[Q]",
    "MS. SARI:",
    text((turn) => `${turn.label} ${turn.text}`),
  ),
  "a bare Q behind a time": called(
    "Q",
    "MS. SARI:",
    text((turn, index) => `[${clock(index)}] ${turn.label} ${turn.text}`),
  ),
  "Q, A": called("Q", "A"),
  "those present": called("PARTICIPANT", "MS. SARI"),
  "speakers by number": called("Speaker 2", "Dewi Sari"),
  "a rank": called("REPORTER", "REAR ADMIRAL SARI"),
  "an office": called("REPORTER", "PRESS SECRETARY SARI"),
};

async function turnsOf([name, whole]: readonly [string, string]) {
  const document = await extractDocument({ name, bytes: Buffer.from(whole) });
  const { content } = parseDocument(document);
  return {
    title: content.title,
    date: content.date,
    turns: content.turns.map(({ role, passages }) => ({
      role,
      text: passages.map((passage) => passage.text).join(" "),
    })),
  };
}

function itGivesTheSameTurns(briefing: Briefing, laidOut: Readonly<Record<string, Way>>): void {
  it.each(Object.entries(laidOut))("%s", async (_, way) => {
    expect(await turnsOf(way(briefing))).toEqual({
      title: briefing.title,
      date: "2025-03-12",
      turns: briefing.turns.map(({ role, text: words }) => ({ role, text: words })),
    });
  });
}

describe("one Indonesian briefing in many layouts", () => {
  itGivesTheSameTurns(indonesian, { ...ways, ...indonesianLabels });
});

describe("one English briefing in many layouts", () => {
  itGivesTheSameTurns(english, { ...ways, ...englishLabels });
});
