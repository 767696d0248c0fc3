import { describe, expect, it } from "@jest/globals";
import { parseDocument } from "../../../src/transcripts/parsing/parse.js";
import { documentOf } from "./document.js";

describe("a text that came by mail", () => {
  const message = (subject: string) =>
    ["From: Laras Wening <laras@arsip.example>", "Date: 5 Mar 2025", `Subject: ${subject}`, "To: Arsip"].join(
      "\n",
    );

  it("takes subject and day of the first message where one was sent on, and no title from a subject that is none", () => {
    const first = ["From: Humas", "Date: 3 Mar 2025", "Subject: Dermaga selatan dibuka"].join("\n");
    const sentOn = parseDocument(documentOf(`${message("Fwd: Untuk arsip")}\n\n${first}\n\nKapal tiba.`));
    expect(sentOn.content).toMatchObject({ title: "Dermaga selatan dibuka", date: "2025-03-03" });
    const bare = parseDocument(documentOf(`${message("Fwd:")}\n\nKapal pertama tiba di pelabuhan kemarin.`));
    expect(bare.content.title).toBeNull();
  });

  it("keeps a sentence within a message that begins like a telephone's signature", () => {
    const { turns } = parseDocument(
      documentOf(
        `${message("Dermaga")}\n\nKapal pertama tiba.\n\nDikirim dari Kota Mega lewat laut.\n\nBesok tiba lagi.\n\nDikirim dari ponsel saya`,
      ),
    ).content;
    expect(turns.flatMap(({ passages }) => passages.map(({ text }) => text))).toEqual([
      "Kapal pertama tiba.",
      "Dikirim dari Kota Mega lewat laut.",
      "Besok tiba lagi.",
    ]);
  });
});
