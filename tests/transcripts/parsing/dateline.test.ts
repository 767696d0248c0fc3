import { describe, expect, it } from "@jest/globals";
import { readDateline } from "../../../src/transcripts/parsing/dateline.js";

describe("readDateline", () => {
  it.each([
    ["Beijing, Bolong.id - Teks", "Beijing", "Bolong.id"],
    ["Beijing,Bolong.id – Teks", "Beijing", "Bolong.id"],
    ["Bolong.id, Jakarta – Teks", "Jakarta", "Bolong.id"],
    ["Beijing, (Bolong.id) - Teks", "Beijing", "Bolong.id"],
    ["Beijing, Warta Misalan - Teks", "Beijing", "Warta Misalan"],
    ["BEIJING, KOMPAS.com - Teks", "Beijing", "KOMPAS.com"],
    ["TEMPO.CO, Jakarta - Teks", "Jakarta", "TEMPO.CO"],
    ["REPUBLIKA.CO.ID, JAKARTA -- Teks", "Jakarta", "REPUBLIKA.CO.ID"],
    ["SEOUL, iNews.id – Teks", "Seoul", "iNews.id"],
    ["Jakarta, detikcom - Teks", "Jakarta", "detikcom"],
    ["Jakarta (ANTARA) - Teks", "Jakarta", "ANTARA"],
    ["Jakarta, 12/3 (ANTARA) - Teks", "Jakarta", "ANTARA"],
    ["WASHINGTON, Jan 5 (Reuters) - Teks", "Washington", "Reuters"],
    ["JAKARTA, 12 Maret 2025 – Teks", "Jakarta", null],
    ["DEN HAAG - Teks", "Den Haag", null],
    ["Washington, D.C. — Teks", "Washington, D.C.", null],
    ["Kota Mega, Kabarawan.id - Teks", "Kota Mega", "Kabarawan.id"],
    ["Merdeka.com - Teks", null, "Merdeka.com"],
  ])("reads %j", (text, place, outlet) => {
    expect(readDateline(text)).toMatchObject({ place, outlet, rest: "Teks" });
  });

  it.each([
    "Hubungan Awan - Kabut membaik",
    "Presiden Awan - yang baru - datang",
    "BRICS - Negara anggota bertemu",
    "Menlu bertemu Dubes - Keduanya sepakat",
    "Sebuah kalimat tanpa tempat.",
    "10 - 12 Maret",
    "- Butir daftar",
  ])("finds none in %j", (text) => {
    expect(readDateline(text)).toBeNull();
  });
});
