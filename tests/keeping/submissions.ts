import type { Submission } from "../../src/transcripts/archive.js";

/** A published transcript of two turns, of which nothing is like another's but its form. */
export function submissionOf(title: string): Submission {
  return {
    content: {
      title,
      date: "2024-10-10",
      place: "Jakarta",
      outlet: null,
      url: null,
      spokesperson: { name: "Ratna Sari", office: "juru bicara" },
      language: "id",
      turns: [
        {
          number: 1,
          role: "question",
          speaker: null,
          affiliation: "Kompas",
          passages: [{ number: 1, text: `Bagaimana dengan ${title}?` }],
        },
        {
          number: 2,
          role: "answer",
          speaker: "Ratna Sari",
          affiliation: null,
          passages: [
            { number: 2, text: `Pemerintah memantau ${title}.` },
            { number: 3, text: `Keterangan tentang ${title} menyusul.` },
          ],
        },
      ],
    },
    layout: "given",
    confidence: 1,
    evidence: {},
    original: { fileName: `${title}.txt`, bytes: Buffer.from(`asli: ${title}`) },
    status: "published",
    by: "ratna",
  };
}
