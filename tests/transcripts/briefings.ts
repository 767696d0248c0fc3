import type { Role } from "../../src/transcripts/transcript.js";
import { takeIn as takeInPiece } from "../../src/uploads/intake.js";
import type { RunningArchive } from "../support/archive.js";

export interface Briefing {
  readonly title: string;
  readonly date: string;
  readonly spokesperson?: string;
  readonly outlet?: string;
  readonly place?: string;
  readonly turns: readonly {
    readonly role: Role;
    readonly speaker?: string;
    readonly affiliation?: string;
    readonly passages: readonly string[];
  }[];
}

/** A weekly briefing with two exchanges; *bertemu* stands in it twice and in other forms twice. */
export const weekly: Briefing = {
  title: "Taklimat mingguan: batas laut & nasib nelayan",
  date: "2025-03-13",
  spokesperson: "Ratri Anggawira",
  place: "Kota Sagara",
  turns: [
    {
      role: "statement",
      speaker: "Ratri Anggawira",
      passages: ["Menteri bertemu utusan kemarin.", "Pertemuan itu dua jam."],
    },
    { role: "question", affiliation: "Harian Samudra", passages: ["Kapan perwakilan menemui mereka?"] },
    { role: "answer", speaker: "Ratri Anggawira", passages: ["Konsul sudah bertemu keduanya."] },
    {
      role: "question",
      speaker: "Galih Santika",
      affiliation: "Radio Teluk",
      passages: ["Peta siapa <b>itu</b>?"],
    },
    { role: "answer", speaker: "Ratri Anggawira", passages: ["Peta bersama."] },
  ],
};

/** The same with one statement of so many paragraphs, each about a meeting. */
export function longBriefing(paragraphs: number): Briefing {
  return {
    ...weekly,
    title: "Taklimat panjang",
    date: "2024-05-02",
    outlet: "Harian Samudra",
    turns: Array.from({ length: paragraphs }, (_, index) => ({
      role: "statement",
      passages: [`Pada hari ke-${index + 1} menteri bertemu tamu nomor ${index + 1}.`],
    })),
  };
}

/** Hands a briefing in as an archivist would, published. */
export async function takeIn(
  { jubir }: RunningArchive,
  briefing: Briefing,
  by = "Intan Paradira",
): Promise<void> {
  const bytes = Buffer.from(JSON.stringify(briefing));
  const piece = { name: `${briefing.date}.json`, bytes, kind: "record" as const };
  await takeInPiece(jubir.intake, piece, { status: "published", by });
}
