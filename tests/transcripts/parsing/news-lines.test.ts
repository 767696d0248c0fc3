import { expect, it } from "@jest/globals";
import { isNewsLine } from "../../../src/transcripts/parsing/page/news-lines.js";

it.each([
  "1 2 3 Selanjutnya",
  "Lihat semua ›",
  "E-mail: redaksi@kabarawan.id",
  "• AWAN 15.860 -72,00 -0,46%",
  "GARAM KABUT 448 +5,87 +1,29%",
])("takes %j for a site's own line", (text) => {
  expect(isNewsLine(text)).toBe(true);
});

it.each(["PDB 5,2%", "• EKSPOR 2024 12,4%", "3 kapal berikutnya"])(
  "takes %j for what somebody says",
  (text) => {
    expect(isNewsLine(text)).toBe(false);
  },
);

it.each([
  ["figures", "1".repeat(100_000)],
  ["signs of an address", `email: ${"@".repeat(100_000)} x`],
])("takes a long line of %s for what somebody says", (_, text) => {
  expect(isNewsLine(text)).toBe(false);
});
