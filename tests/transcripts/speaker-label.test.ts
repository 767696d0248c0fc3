import { expect, it } from "@jest/globals";
import { labelSpeaker } from "../../src/transcripts/speaker-label.js";
import type { Turn } from "../../src/transcripts/transcript.js";
import { formatOf } from "../../src/web/format.js";
import { translator } from "../../src/web/i18n.js";

const wording = { language: "id", t: translator("id"), format: formatOf("id") } as const;
const unknown = "media tidak tercatat";

it.each<[Turn["role"], string | null, string | null, string, string]>([
  ["answer", "Ratri Anggawira", null, "Ratri Anggawira", "juru bicara"],
  ["answer", "MS. ANGGAWIRA", null, "MS. ANGGAWIRA", "juru bicara"],
  ["answer", "Ratri Anggawira", "Juru Bicara Kementerian Laut", "Ratri Anggawira", "juru bicara"],
  ["statement", "Damar Lokanatha", null, "Damar Lokanatha", "pembicara"],
  ["statement", "Damar Lokanatha", "Menteri Laut", "Damar Lokanatha", "Menteri Laut"],
  ["answer", null, null, "", "juru bicara"],
  ["statement", null, null, "", ""],
  ["question", null, null, "Wartawan tak dikenal", unknown],
  ["question", "Galih Santika", null, "Galih Santika", unknown],
  ["question", null, "Radio Teluk", "Wartawan tak dikenal", "Radio Teluk"],
  ["note", null, null, "", "catatan"],
])("calls who says a turn what they are: %s of %s, %s", (role, speaker, affiliation, name, label) => {
  const turn = { role, speaker, affiliation };
  expect(labelSpeaker(turn, "Ratri Anggawira", wording)).toEqual({ speaker: name, label });
});
