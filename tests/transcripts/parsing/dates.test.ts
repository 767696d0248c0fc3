import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  findDates,
  isCalendarDay,
  parseDate,
  withYear,
} from "../../../src/transcripts/parsing/days/dates.js";

describe("parseDate", () => {
  it.each([
    ["2023-12-29", "2023-12-29"],
    ["Jumat (29/12/2023)", "2023-12-29"],
    ["dalam jumpa pers, Jum'at (29/12/2023).", "2023-12-29"],
    ["29 Desember 2023", "2023-12-29"],
    ["29 Des 2023", "2023-12-29"],
    ["Jumat, 29 Desember 2023 | 10:30 WIB", "2023-12-29"],
    ["08 December 2021, 17:36 WIB", "2021-12-08"],
    ["9 Nopember 2017", "2017-11-09"],
    ["6 Desesmber 2024", "2024-12-06"],
    ["6 Febuari 2024", "2024-02-06"],
    ["December 29, 2023", "2023-12-29"],
    ["December, 29, 2023", "2023-12-29"],
    ["Friday, Dec. 29, 2023", "2023-12-29"],
    ["the 29th of December 2023", "2023-12-29"],
    ["12-14 Maret 2025", "2025-03-12"],
    ["12 s.d. 14 Maret 2025", "2025-03-12"],
    ["30 Maret – 2 April 2025", "2025-03-30"],
    ["March 12-14, 2025", "2025-03-12"],
    ["3/4/2025", "2025-04-03"],
    ["14.3.2025", "2025-03-14"],
    ["2/14/2023", "2023-02-14"],
    ["2-14-20", "2020-02-14"],
    ["29/12/23", "2023-12-29"],
    ["Jumat malam (29/12/2023)", "2023-12-29"],
    ["Jumat pagi, 29 Desember 2023", "2023-12-29"],
    ["Nota 22 tanggal 2023-12-29", "2023-12-29"],
  ])("reads %j as %s", (text, iso) => {
    expect(parseDate(text)).toMatchObject({ iso, valid: true, weekdayAgrees: true });
  });

  it("takes the month first where that is the custom", () => {
    expect(parseDate("1/11/2017", "month-first")?.iso).toBe("2017-01-11");
    expect(parseDate("1/11/2017")?.iso).toBe("2017-11-01");
  });

  it.each([
    "10.30",
    "pukul 10:30 WIB",
    "3-4-25",
    "rasio 3/4",
    "maret",
    "versi 1.2.3.4",
    "Pasal 29/12/2023/A1",
    "mayat 5 orang",
  ])("finds no date in %j", (text) => {
    expect(findDates(text)).toEqual([]);
  });

  it.each(["31 Februari 2024", "29 Februari 2023", "2023-13-01", "0 Mei 2023", "32/12/2023"])(
    "says that the calendar has no %j",
    (text) => {
      expect(parseDate(text)).toMatchObject({ iso: null, valid: false });
    },
  );

  it("keeps day and month where the year is missing, and checks the weekday once it is known", () => {
    const date = parseDate("kata dia, Jumat (29/12)");
    expect(date).toMatchObject({ iso: null, year: null, month: 12, day: 29, valid: true, weekday: "Jumat" });
    expect(date && withYear(date, 2023)).toMatchObject({ iso: "2023-12-29", weekdayAgrees: true });
    expect(date && withYear(date, 2022)).toMatchObject({ iso: "2022-12-29", weekdayAgrees: false });
  });

  it("says when the weekday is another one", () => {
    expect(parseDate("Senin (29/12/2023)")).toMatchObject({
      iso: "2023-12-29",
      weekday: "Senin",
      weekdayAgrees: false,
    });
  });

  it("finds every date of a text where it stands", () => {
    const text = "Pada 1 Mei 2024 dan Kamis (2/5/2024)";
    expect(findDates(text).map((date) => text.slice(date.index, date.index + date.text.length))).toEqual([
      "1 Mei 2024",
      "Kamis (2/5/2024",
    ]);
  });

  it("reads back every day of the calendar in each form", () => {
    const days = fc.date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, day] = iso.split("-");
        expect(parseDate(`pada ${day}/${month}/${year}.`)?.iso).toBe(iso);
        expect(
          parseDate(date.toLocaleDateString("id-ID", { dateStyle: "full", timeZone: "UTC" })),
        ).toMatchObject({ iso, weekdayAgrees: true });
        expect(
          parseDate(date.toLocaleDateString("en-US", { dateStyle: "full", timeZone: "UTC" })),
        ).toMatchObject({ iso, weekdayAgrees: true });
      }),
    );
  });

  it("takes no year of fewer than four digits for one, though zeros stand before it", () => {
    for (const { iso } of findDates("0025-03-13, 13 Maret 0099")) expect(iso).toBeNull();
  });

  it("never throws and never gives a day that the calendar lacks", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789/-. (Mei)Rabu") }), (text) => {
        for (const { iso, year, month, day } of findDates(text)) {
          expect(iso === null || isCalendarDay(year ?? Number.NaN, month, day)).toBe(true);
        }
      }),
    );
  });
});
