import { expect, it } from "@jest/globals";
import { isSamePerson } from "../../../src/transcripts/parsing/cast/answerer.js";

it.each([
  ["MS. SARI", "Dewi Sari"],
  ["Sari", "Dewi Sari"],
  ["Dewi Sari", "Sari"],
])("takes %j for %j", (label, name) => {
  expect(isSamePerson(label, name)).toBe(true);
});

it.each([
  ["MINISTER", null],
  ["Ibu", "Dewi Sari"],
  [null, "Dewi Sari"],
  ["MS. MALAM", "Dewi Sari"],
])("takes %j for somebody else than %j", (label, name) => {
  expect(isSamePerson(label, name)).toBe(false);
});
