import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { launchBrowser } from "../support/browser.js";

const article = `Lama Baca 2 Menit

Menteri Perikanan Samudra Raya Temui Nelayan Tanjung Asri

Menteri Perikanan Samudra Raya Temui Nelayan Tanjung Asri-Image-1
Dermaga Tanjung Asri

Tanjung Asri, Kabar.id - Pemerintah menyiapkan gencatan senjata dagang dengan negara tetangga mulai pekan depan.

Hal ini diungkapkan oleh Dewi Kartasari, Juru Bicara Kementerian Luar Negeri Samudra Raya dalam konferensi pers, Jumat (5/1/2024).

Menurut Dewi, kedua pihak bertemu tiga kali dan pertemuan berikutnya sudah dijadwalkan. (*)
`;

describe("the main job, in a browser", () => {
  let archive: RunningArchive;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    archive = await startArchive();
    browser = await launchBrowser();
    page = await browser.newPage();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await archive?.close();
  });

  it("takes a file by hand, finds it, and keeps the mark when the hit is opened", async () => {
    await page.goto(`${archive.address}/masuk?token=${archive.token}`);
    await page.setInputFiles('input[type="file"]', {
      name: "artikel.txt",
      mimeType: "text/plain",
      buffer: Buffer.from(article),
    });
    await page.click("[data-files] >> text=Periksa");
    await page.waitForURL(/\/meja\/transkrip\//);
    expect(await page.inputValue('input[name="name"]')).toBe("Dewi Kartasari");
    await page.click('.desk-bar button[value="publish"]');
    await page.waitForSelector("text=JB 2024/001");

    await archive.untilIndexed();
    await page.goto(archive.address);
    await page.fill('input[name="q"]', "gencatan senjata");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/cari\?q=gencatan/);
    const marks = await page.locator("[data-results] mark").allTextContents();
    expect(marks.map((mark) => mark.trim())).toEqual(["gencatan", "senjata"]);

    await page.click("[data-results] h2 a");
    await page.waitForURL(/\/transkrip\/2024\/001/);
    expect(await page.locator("[data-turns] mark").allTextContents()).toEqual(["gencatan", "senjata"]);
    expect(await page.textContent("h1")).toBe("Menteri Perikanan Samudra Raya Temui Nelayan Tanjung Asri");
  });

  it("searches while typing and tells the two kinds of marks apart", async () => {
    await page.goto(`${archive.address}/cari`);
    await page.locator('input[name="q"]').pressSequentially("bertemu");
    await page.waitForSelector("[data-results] mark.half");
    expect(page.url()).toContain("q=bertemu");
    expect(await page.locator("[data-results] mark.full").allTextContents()).toContain("bertemu");
    expect(await page.locator("[data-results] mark.half").allTextContents()).toContain("pertemuan");
  });

  it("does the same without JavaScript", async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(archive.address);
    await plain.fill('input[name="q"]', "bertemu");
    await plain.click('form[action="/cari"] button[type="submit"]');
    expect(await plain.locator("[data-results] mark").allTextContents()).toEqual(
      expect.arrayContaining(["bertemu", "pertemuan"]),
    );
    await plain.close();
  });
});
