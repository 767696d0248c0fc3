import { scoreFamilies } from "./families.js";

const pairs = [
  { form: "bertemu", lemma: "temu" },
  { form: "pertemuan", lemma: "temu" },
  { form: "temuan", lemma: "temu" },
  { form: "perang", lemma: "perang" },
  { form: "perangkat", lemma: "perangkat" },
];

describe("scoreFamilies", () => {
  it("is perfect for the lemmas themselves, whatever they are called", () => {
    const root = new Map(pairs.map(({ form, lemma }) => [form, `0${lemma}`]));
    expect(scoreFamilies(pairs, (form) => root.get(form) ?? form)).toEqual({
      precision: 1,
      recall: 1,
      f1: 1,
    });
  });

  it("counts true and false members over all forms, each left out of its own family", () => {
    const root = new Map([
      ["bertemu", "temu"],
      ["pertemuan", "temu"],
      ["perangkat", "perang"],
    ]);
    expect(scoreFamilies(pairs, (form) => root.get(form) ?? form)).toEqual({
      precision: 2 / 4,
      recall: 2 / 6,
      f1: expect.closeTo(0.4, 10),
    });
  });

  it("is zero where no form has company", () => {
    expect(scoreFamilies(pairs, (form) => form)).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});
