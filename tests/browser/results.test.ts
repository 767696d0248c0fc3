import { describe, expect, it } from "@jest/globals";
import type { Page } from "playwright-core";
import { longBriefing, weekly } from "../transcripts/briefings.js";
import { keepHouse } from "./house.js";

const long = longBriefing(6);

const house = keepHouse([weekly, long]);
const { open } = house;

const card = "#jb-2024-001";
const passagesShown = (page: Page) => page.locator(`${card} .excerpt`).count();

describe.each([
  { how: "with script", javaScriptEnabled: true },
  { how: "without script", javaScriptEnabled: false },
])("a page of results, $how", (options) => {
  it("opens the other passages of a transcript in place, and gives that page an address", async () => {
    const page = await open("/cari?q=bertemu", options);
    expect(await passagesShown(page)).toBe(3);
    await page.click(`${card} .more a`);
    await page.waitForURL(/buka=2024%2F001/);
    await page.waitForSelector(`${card} .excerpt >> nth=5`);
    expect(await passagesShown(page)).toBe(6);
    await page.reload();
    expect(await passagesShown(page)).toBe(6);
    await page.click(`${card} .more a`);
    await page.waitForURL((url) => !url.search.includes("buka"));
    expect(await page.locator(`${card} .more a`).textContent()).toBe("3 penggalan lain di transkrip ini");
    await page.close();
  });

  it("narrows to a month by its bar, and takes that off again by its chip", async () => {
    const page = await open("/cari?q=bertemu", options);
    await page.locator("a.month", { has: page.locator("title", { hasText: "Mei 2024" }) }).click();
    await page.waitForURL(/from=2024-05-01&to=2024-05-31/);
    expect(await page.locator(".records .record").count()).toBe(1);
    expect(await page.locator("a.month").count()).toBe(2);
    expect(await page.locator("a.month.chosen").count()).toBe(1);
    const chip = page.locator(".chip");
    expect(await chip.allInnerTexts()).toEqual([expect.stringContaining("Mei 2024")]);
    await chip.click();
    await page.waitForURL((url) => !url.search.includes("from"));
    expect(await page.locator(".records .record").count()).toBe(2);
    await page.close();
  });

  it("combines filters on a phone, and takes them off one by one", async () => {
    const page = await open("/cari?q=bertemu", { ...options, viewport: { width: 390, height: 800 } });
    await page.click(".to-filter");
    await page.check('input[name="outlet"][value="Harian Samudra"]');
    await page.check('input[name="year"][value="2024"]');
    await page.click(".apply button");
    await page.waitForURL(/outlet=/);
    expect(await page.locator(".chip").count()).toBe(2);
    expect(await page.locator(".records .record").count()).toBe(1);
    await page.locator(".chip").first().click();
    await page.waitForURL((url) => !url.search.includes("year"));
    expect(await page.locator(".chip").count()).toBe(1);
    await page.close();
  });

  it("offers what does match where the search does not, with real counts", async () => {
    const page = await open("/cari?q=bertemmu+utusan&year=2024", options);
    const offers = page.locator(".suggestions .row");
    expect(await offers.allInnerTexts()).toEqual([
      expect.stringMatching(/Semua tanggal\s+bertemu utusan\s+1 transkrip$/),
      expect.stringMatching(/Lebih sedikit kata\s+bertemu\s+1 transkrip, dengan saringan ini$/),
    ]);
    await offers.first().locator("a").click();
    await page.waitForURL(/q=bertemu/);
    expect(await page.locator("h1").textContent()).toMatch(/^1 transkrip,/);
    await page.close();
  });

  it("says which filter of the query an offer leaves out", async () => {
    const page = await open("/cari?q=bertemu+penanya%3Alangkasuka", options);
    const offer = page.locator(".suggestions .row").first();
    expect(await offer.textContent()).toMatch(/^\s*Tanpa penanya:langkasuka\s+bertemu\s+2 transkrip\s*$/);
    await page.close();
  });

  it("lets the keyboard alone reach a month, by its year", async () => {
    const page = await open("/cari?q=bertemu", options);
    await page.locator(".timeline a", { hasText: /^2024$/u }).press("Enter");
    await page.waitForURL(/year=2024/);
    const month = page.locator("a.month:focus");
    await page.focus("#q");
    for (let stops = 0; stops < 30 && (await month.count()) === 0; stops += 1)
      await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(/from=2024-05-01&to=2024-05-31/);
    await page.close();
  });
});

it("walks the months of the timeline by arrows, and opens one by Enter", async () => {
  const page = await open("/cari?q=bertemu");
  await page.focus('[data-first="0"]');
  for (let month = 1; month <= 5; month += 1) await page.keyboard.press("ArrowRight");
  expect(await page.locator(".timeline output").textContent()).toBe("Mei 2024 · 1 transkrip");
  await page.keyboard.press("Enter");
  await page.waitForURL(/from=2024-05-01&to=2024-05-31/);
  await page.close();
});
