import { describe, expect, it } from "@jest/globals";
import { subtitleParagraphs } from "../../src/formats/subtitles.js";

const paragraphsOf = (text: string) => subtitleParagraphs(text.split("\n"));

const srt = `1
00:00:01,000 --> 00:00:04,200
Sekar Malam: Selamat siang.

2
00:00:04,300 --> 00:00:08,000
Sekar Malam: Dermaga selatan

3
00:00:08,100 --> 00:00:09,000
dibuka besok.

4
00:00:09,000 --> 00:00:12,000
Wartawan: Jam berapa?

5
00:00:12,500 --> 00:00:16,000
Sekar Malam: Ya.

6
00:00:16,500 --> 00:00:19,000
Ya.`;

const vtt = `WEBVTT
Kind: captions

NOTE rekaman pelabuhan

00:01.000 --> 00:04.000
<v Sekar Malam>Selamat siang.</v>

00:04.500 --> 00:08.000
<v Sekar Malam>Dermaga <i>selatan</i> dibuka besok.</v>

00:08.500 --> 00:12.000
<v.keras Laras Wening>Jam berapa?</v>`;

const scrolling = `WEBVTT

00:00:00.000 --> 00:00:02.000
selamat<00:00:01.000><c> siang</c>

00:00:02.000 --> 00:00:02.010
selamat siang

00:00:02.010 --> 00:00:04.000
selamat siang
dermaga<00:00:03.000><c> selatan</c>`;

describe("subtitles", () => {
  it("are read as what each speaker says", () => {
    expect(paragraphsOf(srt)).toEqual([
      "Sekar Malam: Selamat siang. Dermaga selatan dibuka besok.",
      "Wartawan: Jam berapa?",
      "Sekar Malam: Ya. Ya.",
    ]);
  });

  it("name in WebVTT whose voice it is", () => {
    expect(paragraphsOf(vtt)).toEqual([
      "Sekar Malam: Selamat siang. Dermaga selatan dibuka besok.",
      "Laras Wening: Jam berapa?",
    ]);
  });

  it("keep all that is said, and nothing of what a file tells of itself or calls its cues", () => {
    const file = `WEBVTT
Kind: captions

NOTE
rekaman pelabuhan

STYLE
::cue { color: red }

salam
00:01.000 --> 00:02.000
NOTE dinas itu berbunyi:

00:02.000 --> 00:03.000
tahun

00:03.000 --> 00:04.000
2024

00:04.000 --> 00:05.000
<font color="red">ikan</font> &amp; kapal`;
    expect(paragraphsOf(file)).toEqual(["NOTE dinas itu berbunyi: tahun 2024 ikan & kapal"]);
  });

  it("say once what scrolls up", () => {
    expect(paragraphsOf(scrolling)).toEqual(["selamat siang dermaga selatan"]);
  });

  it.each([
    "Taklimat pelabuhan\n0:00\nselamat siang semua\n0:04\ndermaga selatan dibuka\n1:02:10\nBesok pagi",
    "Taklimat pelabuhan\n0:00 selamat siang semua\n0:04 dermaga selatan dibuka\n1:02:10 Besok pagi",
  ])("may stand with nothing but a clock before them", (text) => {
    expect(paragraphsOf(text)).toEqual([
      "Taklimat pelabuhan",
      "selamat siang semua dermaga selatan dibuka Besok pagi",
    ]);
  });

  it("end a paragraph with a sentence, and a long one without any", () => {
    const sentence = "0:01 dan kapal yang ke sekian kali itu akhirnya bersandar juga di dermaga selatan.";
    const unended = "0:01 dan kapal itu";
    expect(paragraphsOf(Array.from({ length: 9 }, () => sentence).join("\n"))).toHaveLength(3);
    expect(paragraphsOf(Array.from({ length: 99 }, () => unended).join("\n"))).toHaveLength(2);
  });

  it("may stand right behind the clock, a sentence in each", () => {
    const text = [
      "00:00Selamat siang.",
      "00:04Dermaga selatan",
      "00:09Dibuka.",
      "00:12Besok.",
      "01:02Jam enam.",
      "1:00:01Terima kasih.",
    ];
    expect(paragraphsOf(text.join("\n"))).toEqual([
      "Selamat siang. Dermaga selatan Dibuka. Besok. Jam enam. Terima kasih.",
    ]);
  });

  it.each([
    "0:05\nSekar Malam\nSelamat siang.\n0:09\nWartawan\nJam berapa?",
    "00:05 Sekar Malam: Selamat siang.\n00:09 Wartawan: Jam berapa?\n00:12 Sekar Malam: Besok.",
    "Selamat siang.\nDermaga selatan dibuka besok.",
    "Acara\n09:00 pembukaan\n09:30 sambutan bupati\n10:00 tanya jawab",
    "Acara\n09:00 Daftar\n09:30 Pembukaan\n10:00 Sambutan\n10:30 Taklimat\n11:00 Tanya jawab\n11:30 Penutup",
    "Acara\n09:00\npembukaan\n09:30\nsambutan bupati\n10:00\ntanya jawab",
    "",
  ])("are not %j", (text) => {
    expect(paragraphsOf(text)).toBeNull();
  });
});
