import { describe, expect, it } from "@jest/globals";
import { detectLanguage } from "../../src/uploads/language.js";

const indonesian =
  "Kapal pertama sudah bersandar di dermaga selatan, dan penumpangnya turun dengan selamat. ";
const english = "The first ship has come alongside the southern pier, and all its passengers are safe. ";

describe("the language of a text", () => {
  it.each([
    [indonesian.repeat(3), "id"],
    [english.repeat(3), "en"],
    ["Belum ada keputusan.", "id"],
    ["Will it sail? Tomorrow.", "en"],
    ["Ja.", "id"],
    ["Первый корабль уже у причала.", "ru"],
    ["第一艘船已经靠岸。", "zh"],
  ])("of %j is %s", (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it("is that of most of it, not of a foreword", () => {
    expect(detectLanguage(indonesian.repeat(20) + english.repeat(100))).toBe("en");
    expect(detectLanguage(english.repeat(20) + indonesian.repeat(100))).toBe("id");
  });
});
