import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { BrowserContext, Page } from "playwright-core";
import { longBriefing, weekly } from "../transcripts/briefings.js";
import { keepHouse } from "./house.js";
import { follow, longestWalk, skipToContent, tabTo, textOf, type Walk, ways } from "./walk.js";

/** So many lines of a concordance that they take two pages, with those of the weekly briefing. */
const long = longBriefing(50);

const house = keepHouse([weekly, long]);

const titles = (page: Page) => page.locator(".records .record-title").allInnerTexts();
const month = (page: Page, name: string) =>
  page.locator("a.month", { has: page.locator("title", { hasText: name }) });

async function ask(page: Page, query: string, url: RegExp): Promise<void> {
  await page.fill("#q", query);
  await follow(page, ".search-box button", url);
}

const paths: Readonly<Record<string, Walk>> = {
  "home leads from a query to its results": async (page) => {
    await page.goto("/");
    await ask(page, "peta", /\/cari\?q=peta$/);
    expect(await titles(page)).toEqual([weekly.title]);
  },

  "home leads from a month to what was said in it, and to the newest transcript": async (page) => {
    await page.goto("/");
    await month(page, "Mei 2024").click();
    await page.waitForURL(/from=2024-05-01&to=2024-05-31/);
    expect(await titles(page)).toEqual([long.title]);
    await page.goBack();
    await follow(page, ".newest .record-title a", /\/transkrip\/2025\/001$/);
    expect(await textOf(page, "h1")).toBe(weekly.title);
  },

  "a spokesperson's name leads to the transcripts": async (page) => {
    await page.goto("/juru-bicara");
    await follow(page, `.name-link >> text=${weekly.spokesperson}`, /\/cari\?spokesperson=Ratri/);
    expect(await titles(page)).toEqual([weekly.title, long.title]);
    await follow(page, ".record-title a", /\/transkrip\/2025\/001/);
  },

  "an outlet's name leads to the transcripts": async (page) => {
    await page.goto("/media");
    await follow(page, `.name-link >> text=${long.outlet}`, /\/cari\?outlet=Harian/);
    expect(await titles(page)).toEqual([long.title]);
    await follow(page, ".record-title a", /\/transkrip\/2024\/001/);
  },

  "trends compare two words, by year and by month, and lead to what was said then": async (page) => {
    await page.goto("/tren");
    await ask(page, "bertemu, peta", /\/tren\?q=bertemu/);
    expect(await page.locator(".trend-word").allInnerTexts()).toEqual(["bertemu", "peta"]);
    await follow(page, ".sorts a >> text=Bulan", /per=month/);
    await month(page, "Mei 2024").first().click();
    await page.waitForURL(/\/cari\?q=bertemu&from=2024-05-01&to=2024-05-31/);
    expect(await titles(page)).toEqual([long.title]);
    await page.goBack();
    await follow(page, ".trend-figures td:nth-child(3) a", /\/cari\?q=peta&from=2025-03-01/);
    expect(await titles(page)).toEqual([weekly.title]);
  },

  "a concordance is ordered, turned over, and leads to the passage of a line": async (page) => {
    await page.goto("/konkordansi");
    await ask(page, "bertemu", /\/konkordansi\?q=bertemu$/);
    await follow(page, ".sorts a:not([aria-current])", /urut=/);
    expect(await page.locator(".concordance li").count()).toBe(50);
    await follow(page, 'a[rel="next"]', /hal=2/);
    expect(page.url()).toContain("urut=");
    expect(await page.locator(".concordance li").count()).toBe(4);
    await follow(page, ".concordance .source", /\/transkrip\/\d{4}\/001\?q=bertemu#p\d+$/);
    expect(await page.locator(".passage:target mark").count()).toBe(1);
  },

  "help runs its examples": async (page) => {
    await page.goto("/bantuan");
    const query = await textOf(page, ".query-link");
    await follow(page, ".query-link", /\/cari\?q=/);
    expect(await page.inputValue("#q")).toBe(query);
  },

  "the API's page leads to its description, and tries what it describes": async (page) => {
    await page.goto("/api");
    await follow(page, 'main a >> text="openapi.json"', /\/openapi\.json$/);
    expect(await textOf(page, "body")).toContain('"openapi":"3.1');
    await page.goBack();
    await follow(page, "main a >> text=Coba", /\/api\/v1\/search/);
    expect(await textOf(page, "body")).toContain('"total":');
  },

  "about and a page that is not there lead on": async (page) => {
    await page.goto("/tentang");
    await follow(page, "main .prose a", /\/bantuan$/);
    await page.goto("/tidak-ada");
    await ask(page, "peta", /\/cari\?q=peta$/);
    expect(await titles(page)).toEqual([weekly.title]);
  },

  "a citation is chosen, selected and copied, of a transcript and of a passage": async (page, scripted) => {
    await page.goto("/transkrip/2025/001/kutipan");
    for (const place of ["JB 2025/001", "JB 2025/001, ¶ 4"]) {
      expect(await textOf(page, ".citation header span")).toBe(place);
      await page.check('input[value="apa"]', { force: true });
      const shown = ".citation .text:visible";
      const citation = await textOf(page, shown);
      expect(citation).toContain(`(${place})`);
      await page.click(shown, { clickCount: 3 });
      expect(await page.evaluate(() => String(getSelection()).trim())).toBe(citation);
      const copy = page.locator("[data-copy-citation]");
      expect(await copy.isVisible()).toBe(scripted);
      if (scripted) {
        await copy.click();
        await page.waitForSelector("[data-status] >> text=Tersalin");
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(citation);
      }
      await page.fill('input[name="p"]', "4");
      await follow(page, "main form .button", /\/kutipan\?p=4/);
    }
  },

  "keys alone lead from home to a marked passage and back to the results": async (page) => {
    await page.goto("/");
    await skipToContent(page);
    await tabTo(page, "#q");
    await page.keyboard.type("bertemu");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/cari\?q=bertemu$/);
    await skipToContent(page);
    await tabTo(page, ".excerpt .anchor");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/transkrip\/2025\/001\?q=bertemu.*#p\d+$/);
    expect(await page.locator(".passage:target mark").count()).toBe(1);
    await tabTo(page, ".actions a >> text=hasil", "Shift+Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/cari\?q=bertemu/);
    expect(await titles(page)).toEqual([weekly.title, long.title]);
  },
};

describe.each(ways)("a reader, $how", ({ scripted }) => {
  let context: BrowserContext;

  beforeAll(async () => {
    const permissions = ["clipboard-read", "clipboard-write"];
    const baseURL = house.archive.address;
    context = await house.browser.newContext({ baseURL, javaScriptEnabled: scripted, permissions });
  });

  afterAll(() => context?.close());

  it.each(Object.entries(paths))(
    "%s",
    async (_name, walk) => {
      const page = await context.newPage();
      await walk(page, scripted);
      await page.close();
    },
    longestWalk,
  );
});
