import type { Transcript } from "../../src/transcripts/transcript.js";

/** A published transcript in which nothing is said yet. */
export const published = {
  id: "x",
  status: "published",
  callNumber: { year: 2025, number: 48 },
  revision: 1,
  sha256: "",
  archivedAt: "2025-03-14T00:00:00Z",
  title: "Taklimat mingguan",
  date: "2025-03-13",
  place: "Kota Sagara",
  outlet: null,
  url: null,
  spokesperson: { name: "Ratri Anggawira", office: null },
  language: "id",
  turns: [],
} as const satisfies Transcript;
