import { describe, expect, it } from "@jest/globals";
import { type DateSources, dateOf } from "../../../src/transcripts/parsing/days/briefing-date.js";
import { parseDate } from "../../../src/transcripts/parsing/days/dates.js";

const nothing: DateSources = {
  introduction: [],
  head: null,
  title: null,
  container: undefined,
  captions: [],
  imprintYear: null,
  order: "day-first",
};

describe("dateOf", () => {
  it.each<[string, Partial<DateSources>, string | null, string[]]>([
    [
      "no day that is mistyped without its year, but that of publication on the same weekday",
      {
        introduction: ["“Kami menolak,” kata Sekar di Kota Mega, Selasa, (4/9)."],
        head: parseDate("Selasa, 4 Oktober 2016"),
      },
      "2016-10-04",
      [],
    ],
    [
      "a day in brackets below other sentences, where nothing else tells one",
      {
        introduction: [
          "Sekar Malam kini bekerja di dermaga.",
          "Ia dulu mengajar.",
          "Hal itu disampaikannya seusai rapat di Kota Mega (11/11/2019).",
        ],
      },
      "2019-11-11",
      [],
    ],
    [
      "the line above an interview where its lead only tells when it was that something happened",
      {
        introduction: ["Pulau itu bergolak setelah bajak laut merebut dermaganya pada Minggu (15/8/2021)."],
        head: parseDate("21 Agustus 2021"),
      },
      "2021-08-21",
      [],
    ],
    [
      "the date that a report gives for the briefing",
      {
        introduction: ["Pada 1 Mei 2020 ia lahir.", "Begitu katanya dalam jumpa pers, Jumat (29/12/2023)."],
        container: "2024-01-02",
      },
      "2023-12-29",
      [],
    ],
    [
      "the weekday that a report gives for the briefing, before that of publication",
      {
        introduction: ["“Kami menolak,” kata Sekar dalam jumpa pers di Kota Mega, Jumat."],
        head: parseDate("Sabtu, 30 Desember 2023"),
      },
      "2023-12-29",
      [],
    ],
    [
      "the line above the text where a report gives but a week or what will be",
      {
        introduction: [
          "“Sampai Jumat,” kata Sekar dalam jumpa pers minggu ini.",
          "Jumpa pers akan digelar Jumat.",
          "“Kami menolak,” kata Sekar dalam jumpa pers Jumat lalu.",
        ],
        head: parseDate("Sabtu, 30 Desember 2023"),
      },
      "2023-12-30",
      [],
    ],
    [
      "the year of the title where the day falls on its weekday in it",
      { introduction: ["Sekar menyampaikan pernyataan, Selasa (10/1)."], title: "Pernyataan Tahun 2017" },
      "2017-01-10",
      ["date.yearAssumed"],
    ],
    [
      "the line above the text before a day on another weekday, where that line has the weekday",
      { introduction: ["“Tunggu,” kata Sekar, Jumat (9/3/2016)."], head: parseDate("8 April 2016") },
      "2016-04-08",
      [],
    ],
    [
      "the first day that a sentence gives, below lines that are none",
      {
        introduction: [
          "Wawancara Terbuka",
          "0",
          "41",
          "Menlu menjawab pada Minggu, 6 April 2025 di rumahnya.",
        ],
      },
      "2025-04-06",
      [],
    ],
    [
      "no day of what is planned, told in a sentence on a briefing",
      {
        introduction: [
          "Ia tiba pada Minggu, 19 Juni 2022.",
          "Dalam pengarahan pers ia bertanya tentang rencana kunjungan 25-26 Juli.",
        ],
      },
      "2022-06-19",
      [],
    ],
    [
      "the year of the line that tells whose the text is",
      { introduction: ["“Kami menunggu,” kata Sekar, Senin (25/8)."], imprintYear: 2025 },
      "2025-08-25",
      ["date.yearAssumed"],
    ],
    [
      "the year of a day close by in the text",
      {
        introduction: [
          "“Kami menunggu,” kata Sekar, Kamis (19/3).",
          "Rapat itu berlangsung pada 18-19 Maret 2020.",
        ],
      },
      "2020-03-19",
      ["date.yearAssumed"],
    ],
    [
      "no year of a title in which the day is another weekday",
      { introduction: ["Sekar menyampaikan pernyataan, Rabu (10/1)."], title: "Pernyataan Tahun 2017" },
      null,
      ["date.yearMissing"],
    ],
    [
      "the first date with weekday and brackets",
      { introduction: ["Ia tiba Kamis (28/12/2023) dan pulang Jumat (29/12/2023)."] },
      "2023-12-28",
      [],
    ],
    [
      "the line above the text before the title",
      { head: parseDate("12 Maret 2025"), title: "Jumpa Pers 13 Maret 2025" },
      "2025-03-12",
      [],
    ],
    [
      "the title before a line above the text that gives the day of publication",
      { head: parseDate("12 Maret 2025"), title: "Jumpa Pers 11 Maret 2025" },
      "2025-03-11",
      [],
    ],
    [
      "the line above the text before a day long past in the title",
      { head: parseDate("12 Maret 2025"), title: "Jumpa Pers tentang Gempa 11 Maret 2011" },
      "2025-03-12",
      [],
    ],
    [
      "the container before a day that the title announces",
      { title: "On April 5, the Minister will open the harbour", container: "2018-04-04" },
      "2018-04-04",
      [],
    ],
    [
      "the container before a conference that the text announces",
      {
        introduction: ["The annual press conference will begin at noon on 20 May 2024."],
        container: "2024-05-11",
      },
      "2024-05-11",
      [],
    ],
    [
      "the title before the container",
      { title: "Jumpa Pers 11 Maret 2025", container: "2025-03-12" },
      "2025-03-11",
      [],
    ],
    [
      "the year of the next day in the same paragraph",
      { introduction: ["Ia menanggapi itu, Kamis (7/1), dikutip dari Warta Laut, Jumat (8/1/2021)."] },
      "2021-01-07",
      [],
    ],
    [
      "the line above the text before a day without a year that lies months back",
      { introduction: ["The March 26 press conference was long."], head: parseDate("26 May 2020") },
      "2020-05-26",
      [],
    ],
    ["the container for want of others", { container: "2025-03-12" }, "2025-03-12", []],
    [
      "a date in the opening for want of all",
      { introduction: ["Pada 1 Mei 2020 pelabuhan dibuka."] },
      "2020-05-01",
      [],
    ],
    [
      "the year of the container",
      { introduction: ["katanya, Selasa (11/3)."], container: "2025-03-12" },
      "2025-03-11",
      ["date.yearAssumed"],
    ],
    [
      "the year before the container's where else it lay after it",
      { introduction: ["katanya, Jumat (29/12)."], container: "2024-01-02" },
      "2023-12-29",
      ["date.yearAssumed"],
    ],
    [
      "no date where no year is known",
      { introduction: ["katanya, Jumat (29/12)."] },
      null,
      ["date.yearMissing"],
    ],
    [
      "a weekday that is another one",
      { introduction: ["dalam jumpa pers, Senin (29/12/2023)."] },
      "2023-12-29",
      ["weekday.mismatch"],
    ],
    [
      "an impossible day and the next source",
      { head: parseDate("31 Februari 2024"), container: "2024-03-01" },
      "2024-03-01",
      ["date.invalid"],
    ],
    [
      "the day with its weekday of a sentence that gives several",
      {
        introduction: ["“Kami menunggu sejak 24 Februari,” ujar Sekar dalam jumpa pers, Kamis (10/3/2022)."],
      },
      "2022-03-10",
      [],
    ],
    [
      "the day on which a picture shows the briefing where nothing else gives one",
      { captions: ["Pelabuhan lama, 3 Mei 2021.", "Sekar dalam jumpa pers di Kota Mega, Senin (5/9/2022)."] },
      "2022-09-05",
      [],
    ],
    ["nothing", {}, null, ["date.missing"]],
  ])("takes %s", (_, sources, iso, keys) => {
    const { iso: found, warnings } = dateOf({ ...nothing, ...sources });
    expect({ found, keys: warnings.map(({ key }) => key) }).toEqual({ found: iso, keys });
  });
});
