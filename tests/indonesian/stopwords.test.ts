import { isEnglishStopWord, isStopWord } from "../../src/indonesian/stopwords.js";

describe("isStopWord", () => {
  it.each(
    "apa apakah siapa siapakah manakah berapakah bagaimana di ke dari yang nya the of what who".split(" "),
  )("%s does not decide what matches", (word) => expect(isStopWord(word)).toBe(true));

  it.each("as perang temu menteri asa spokesperson 2023".split(" "))("%s does", (word) =>
    expect(isStopWord(word)).toBe(false),
  );

  it("knows English function words from Indonesian ones", () => {
    expect([isEnglishStopWord("of"), isEnglishStopWord("yang"), isEnglishStopWord("di")]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
