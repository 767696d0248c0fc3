import { describe, expect, it } from "@jest/globals";
import { parseDocument } from "../../../src/transcripts/parsing/parse.js";
import { documentOf } from "./document.js";

/** Role, speaker and affiliation of each turn, under a title. */
function turnsOf(...paragraphs: string[]) {
  const { turns } = parseDocument(documentOf(["Judul", ...paragraphs].join("\n\n"))).content;
  return turns.map(({ role, speaker, affiliation }) => [role, speaker, affiliation]);
}

describe("labels", () => {
  it("take who is presented by office and name for nobody who says it", () => {
    const { content } = parseDocument(
      documentOf(
        [
          "Judul",
          "Naskah ini rekaan belaka.",
          "Juru bicara Kementerian Republik Pulau Awan: Sekar Malam",
          "Sekar Malam: Selamat pagi.",
          "Wartawan: Apa kabar?",
          "Sekar Malam: Baik.",
        ].join("\n\n"),
      ),
    );
    expect(content.spokesperson).toEqual({
      name: "Sekar Malam",
      office: "Juru bicara Kementerian Republik Pulau Awan",
    });
    expect(content.turns.map(({ role, speaker }) => [role, speaker])).toEqual([
      ["statement", null],
      ["note", null],
      ["statement", "Sekar Malam"],
      ["question", null],
      ["answer", "Sekar Malam"],
    ]);
  });

  it.each<[string, string | null, string | null]>([
    ["Wartawan", null, null],
    ["Wartawan asing", null, null],
    ["Wartawan 2", null, null],
    ["Wartawan (Antara)", null, "Antara"],
    ["Wartawan Kabar Awan", null, "Kabar Awan"],
    ["Wartawan (Dewi Kirana, Kabar Awan)", "Dewi Kirana", "Kabar Awan"],
    ["Dewi Kirana (Antara)", "Dewi Kirana", "Antara"],
    ["Dewi Kirana, Reuters", "Dewi Kirana", "Reuters"],
    ["Reuters", null, "Reuters"],
    ["Kantor Berita Kyodo", null, "Kyodo"],
    ["Kantor Berita Jepang", null, "Kantor Berita Jepang"],
    ["Radio Televisi Pulau Selatan", null, "Radio Televisi Pulau Selatan"],
    ["Pertanyaan dari Antara", null, "Antara"],
    ["Question (retranslated)", null, null],
    ["QUESTION KIRANA", "KIRANA", null],
    ["SUPPLEMENTARY QUESTION DR. KIRANA", "DR. KIRANA", null],
    ["SUPPLEMENTARY QUESTION", null, null],
    ["Question via video link", null, null],
    ["Question from the floor", null, null],
    ["QUESTION REUTERS", null, "REUTERS"],
    ["PERTANYAAN UMUM", null, null],
    ["QUESTION", null, null],
    ["The Press", null, null],
    ["Tanya 1", null, null],
  ])("takes %j for who asks", (label, speaker, affiliation) => {
    const turns = turnsOf(
      `${label}: Apa kabar?`,
      "Sekar Malam: Baik.",
      `${label}: Sungguh?`,
      "Sekar Malam: Sungguh.",
    );
    expect(turns).toEqual([
      ["question", speaker, affiliation],
      ["answer", "Sekar Malam", null],
      ["question", speaker, affiliation],
      ["answer", "Sekar Malam", null],
    ]);
  });

  it.each([
    "HOLT: Only the ferry.",
    "REYES: Yes, at noon.",
    "ASSISTANT SECRETARY PELITA: Thank you, everyone.",
    "SPEAKER 1: Over here.",
    "MS. PELITA: Over here.",
    "PRESS AIDE: Thank you, everyone.",
    "UNKNOWN: Over here.",
    "PROTESTER: Over here!",
    "PARTICIPANTS: Yes!",
  ])("takes a speaker whose label stands once from %j", (text) => {
    const turns = turnsOf(
      "MR. HOLT: Good morning. Ms. Reyes is with me.",
      "Q    Which ships?",
      "MR. HOLT: All.",
      text,
    );
    expect(turns).toHaveLength(4);
  });

  it.each([
    "TEHRAN: the port there is shut.",
    "The Reuters reporter: he wrote so.",
    "PARTICIPANTS: Dewi Sari of the harbour office, Bram Karang of the ferry office",
  ])("takes no speaker from %j where nobody is called so", (text) => {
    expect(
      turnsOf("MR. HOLT: Good morning. He was in Tehran.", "Q    Which ships?", "MR. HOLT: All.", text),
    ).toHaveLength(3);
  });

  it.each([
    ["Ketua Komite Dewi Sari: 10 suara", "Wakil Ketua Bagas Kelana: 8 suara"],
    ["Menteri Perhubungan Dewi Sari: hadir", "Gubernur Pulau Bagas Kelana: hadir"],
    ["Kota Mega, Pulau Kabut:Ini Jadwalnya", "Soal Kapal: Apa yang berubah?"],
    ["Pertanyaan Besar: apakah kapal siap?", "Jawaban Pemerintah: belum tentu."],
  ])("takes no speakers from a list in an article: %j, %j", (one, other) => {
    expect(
      turnsOf("Sebuah kalimat pembuka tentang kapal.", one, other, "Sebuah kalimat penutup tentang kapal."),
    ).toEqual([["statement", null, null]]);
  });

  it.each([
    ["Over to you", 3],
    ["The Harbour Issue", 4],
  ])("tells a sentence without its point from a heading: %j", (text, turns) => {
    expect(turnsOf("MS. SARI: Selamat pagi.", text, "Q    Apa kabar?", "MS. SARI: Baik.")).toHaveLength(
      turns,
    );
  });

  it("reads a label with the short name of an office within it", () => {
    const meeting = "**President of Cloudland Sekar Malam:** Please begin.";
    const head = "Head of the Harbour Office (Harbours) Guntur Lazuardi";
    expect(turnsOf(meeting, `**${head}:** The piers are ready.`, meeting)).toEqual([
      ["statement", "Sekar Malam", "President of Cloudland"],
      ["statement", "Guntur Lazuardi", "Head of the Harbour Office (Harbours)"],
      ["statement", "Sekar Malam", "President of Cloudland"],
    ]);
  });

  it("reads questions whose space after the colon is lost", () => {
    const turns = turnsOf("MS. SARI: Selamat pagi.", "Q:Apa kabar?", "MS. SARI:Baik.");
    expect(turns.map(([role]) => role)).toEqual(["statement", "question", "answer"]);
  });

  it.each(["MS. SARI", "MR. VAN MALAM", "HARBOUR ENVOY SARI", "SARI", "Sekar Malam"])(
    "finds %s in mid-paragraph, where the line break before the label is lost",
    (label) => {
      const turns = turnsOf(
        `${label}: Good morning.`,
        `Q    When will the ferries sail? ${label}: On Friday.`,
        "Q    And the mail boats?",
        `${label}: On Sunday, said the pilots: not before.`,
      );
      expect(turns.map(([role]) => role)).toEqual(["statement", "question", "answer", "question", "answer"]);
    },
  );

  it("takes the outlet before the word for a reporter", () => {
    expect(turnsOf("Antara reporter: Apa kabar?", "Sekar Malam: Baik.")).toEqual([
      ["question", null, "Antara"],
      ["answer", "Sekar Malam", null],
    ]);
  });

  it("tells the spokesperson by the office in the label, whoever asks back more", () => {
    const office = "Ibu Sekar Malam, Official Spokesperson";
    const turns = turnsOf(
      `${office}: Good afternoon.`,
      "Andi: Andi from the Awan Daily. On the ferries --",
      `${office}: Is this the northern line?`,
      "Andi: Northern, yes.",
      `${office}: Only one question?`,
      "Andi: When will they sail?",
      `${office}: On Friday.`,
    );
    expect(turns.map(([role]) => role)).toEqual([
      "statement",
      "question",
      "answer",
      "question",
      "answer",
      "question",
      "answer",
    ]);
  });

  it.each([
    "Ia menegaskan: begitu.",
    "Catatan: jadwal dapat berubah.",
    "Kedua: bantuan pangan.",
    "10:30 kapal berangkat.",
    "https://kemlu.example/a: lihat di sana.",
    "Kunjungan Kedua Negara: satu catatan.",
    "GDP: it grew.",
    "WEATHER: sunny.",
    "CNN: he said no.",
    "In terms of our confidence: high.",
    "Here’s the bottom line: no.",
    "Pertanyaannya: apakah mungkin?",
  ])("takes no speaker from %j", (text) => {
    expect(turnsOf("MS. SARI: Selamat pagi.", "Q    Apa kabar?", "MS. SARI: Baik.", text)).toHaveLength(3);
    expect(turnsOf("Sebuah kalimat pembuka.", text, "Sebuah kalimat penutup.")).toEqual([
      ["statement", null, null],
    ]);
  });

  it.each([
    "MS. SARI",
    "MS SARI",
    "Ms. Sari",
    "THE PRESIDENT",
    "PRESS SECRETARY SARI",
    "SECRETARY SARI",
    "MS. McSARI",
    "SENIOR ADMINISTRATION OFFICIAL #2",
  ])("takes %j for who answers", (label) => {
    expect(turnsOf(`${label}: Good morning.`, "Q    Good morning.", `${label}: Go ahead.`)).toEqual([
      ["statement", label, null],
      ["question", null, null],
      ["answer", label, null],
    ]);
  });

  it.each([
    ["Puan Kirana", "Puan Kirana"],
    ["Puan Sekar Malam", "Sekar Malam"],
    ["YB Puan Kirana", "Kirana"],
  ])("takes off %j what is a title and no first name", (label, name) => {
    expect(turnsOf(`${label}: Selamat pagi.`, "Wartawan: Kapan?", `${label}: Esok.`)).toContainEqual([
      "answer",
      name,
      null,
    ]);
  });

  it.each(["Q    Yes?", "Q Yes?", "Q: Yes?", "Q. Yes?", "Q    — yes?", "Q On trade: yes?", "Q\nYes?"])(
    "takes %j for a question",
    (question) => {
      expect(turnsOf("MS. SARI: Hello.", question, "MS. SARI: Yes.").map(([role]) => role)).toEqual([
        "statement",
        "question",
        "answer",
      ]);
    },
  );

  it.each(["MODERATOR", "THE OPERATOR"])("keeps moderators out of the answers: %j", (label) => {
    expect(
      turnsOf(`${label}: Hello.`, "Q: Yes?", "DR. SARI: Yes.", `${label}: Next.`).map(([role]) => role),
    ).toEqual(["statement", "question", "answer", "statement"]);
  });

  it("gives one speaker one spelling and an office given once throughout", () => {
    expect(
      turnsOf(
        "**Presiden Awan Guntur Lazuardi:** Selamat.",
        "Pertanyaan: Apa?",
        "Guntur Lazuardi: Itu.",
        "Pertanyaan: Apa?",
        "GUNTUR LAZUARDI: Ini.",
        "Guntur Lazuardi: Lagi.",
      ),
    ).toEqual([
      ["statement", "Guntur Lazuardi", "Presiden Awan"],
      ["question", null, null],
      ["answer", "Guntur Lazuardi", "Presiden Awan"],
      ["question", null, null],
      ["answer", "Guntur Lazuardi", "Presiden Awan"],
      ["answer", "Guntur Lazuardi", "Presiden Awan"],
    ]);
  });

  it("goes on with the speaker after a stage direction", () => {
    expect(
      turnsOf(
        "MS. SARI: Hello.",
        "(Laughter.) (Applause.)",
        "Thank you.",
        "Q    Yes?",
        "MS. SARI: Yes.",
      ).slice(0, 3),
    ).toEqual([
      ["statement", "MS. SARI", null],
      ["note", null, null],
      ["statement", "MS. SARI", null],
    ]);
  });
});
