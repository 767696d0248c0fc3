import { describe, expect, it } from "@jest/globals";
import { readDateline } from "../../../src/transcripts/parsing/days/dateline.js";

describe("readDateline", () => {
  it("parts a city in capitals from its site and from the text without a space", () => {
    const text = "Kementerian Pelabuhan menjelaskan tarif dermaga yang baru.";
    expect(readDateline(`KABARAWAN, JAKARTA-${text}`)).toMatchObject({
      place: "Jakarta",
      outlet: "KABARAWAN",
      rest: text,
    });
    expect(readDateline(`Medan-Kabarawan: ${text}`)).toMatchObject({
      place: "Medan",
      outlet: "Kabarawan",
      rest: text,
    });
  });

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
    ["Kabarawan.id, JAKARTA--Teks", "Jakarta", "Kabarawan.id"],
    ["kabarawan.com - JAKARTA - Teks", "Jakarta", "kabarawan.com"],
    ["Teheran - WARTA - Teks", "Teheran", "WARTA"],
    ["Kabarawan.id Kabar Awan - Teks", null, "Kabarawan.id Kabar Awan"],
    ["Malang, pulau.awan.go.id - Teks", "Malang", "pulau.awan.go.id"],
    ["News - Teks", null, null],
    ["kabarawan.com - JAKARTA- Teks", "Jakarta", "kabarawan.com"],
    ["kabarawan.com - JAKARTA--Teks", "Jakarta", "kabarawan.com"],
    ["Nusa Tenggara Barat – Teks", "Nusa Tenggara Barat", null],
    ["Suarakabut – Teks", null, "Suarakabut"],
    ["KabarAwan – Jakarta – Teks", "Jakarta", "KabarAwan"],
    ["kabarawan, Jakarta – Teks", "Jakarta", "kabarawan"],
    ["SURABAYA, kabarawancom – Teks", "Surabaya", "kabarawancom"],
    ["KABARAWAN, Jakarta--Teks", "Jakarta", "KABARAWAN"],
  ])("reads %j", (text, place, outlet) => {
    expect(readDateline(text)).toMatchObject({ place, outlet, rest: "Teks" });
  });

  it.each([
    ["Jakarta: ", "Jakarta", null],
    ["JAKARTA. ", "Jakarta", null],
    ["KUALA LUMPUR, 17 Nov: ", "Kuala Lumpur", null],
    ["kabarawan.id,Jakarta: ", "Jakarta", "kabarawan.id"],
    ["KABARAWAN.CO , Nusa Dua: ", "Nusa Dua", "KABARAWAN.CO"],
    ["Jakarta, kabarawan.co.id : ", "Jakarta", "kabarawan.co.id"],
    ["KABARAWAN.ID (Bandung): ", "Bandung", "KABARAWAN.ID"],
    ["(VOVworld) - ", null, "VOVworld"],
    ["Kabarawan.com, Jakarta ", "Jakarta", "Kabarawan.com"],
    ["JAKARTA-", "Jakarta", null],
    ["Kabarawan.com, Nusa Dua ", "Nusa Dua", "Kabarawan.com"],
    ["Kota Mega, Pulau Awan, 12 Maret 2025 – ", "Kota Mega, Pulau Awan", null],
  ])("reads %j above a sentence", (lead, place, outlet) => {
    const rest = "Kementerian memulangkan warga dari Pulau Awan pekan ini.";
    expect(readDateline(lead + rest)).toMatchObject({ place, outlet, rest });
  });

  it.each([
    "Jakarta: Hubungan Awan dan Kabut Membaik",
    "Jakarta. Kementerian memulangkan warga dari Pulau Awan pekan ini.",
    "Kementerian: Warga dari Pulau Awan akan dipulangkan pada pekan ini.",
    "Hubungan Awan - Kabut membaik",
    "Presiden Awan - yang baru - datang",
    "BRICS - Negara anggota bertemu",
    "Menlu bertemu Dubes - Keduanya sepakat",
    "Sebuah kalimat tanpa tempat.",
    "10 - 12 Maret",
    "- Butir daftar",
    "(Lanjutan) - Kementerian memulangkan warga dari Pulau Awan pekan ini.",
    "Kabarawan, Jakarta Kementerian memulangkan warga dari Pulau Awan pekan ini.",
  ])("finds none in %j", (text) => {
    expect(readDateline(text)).toBeNull();
  });
});
