import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import axe, { type AxeResults } from "axe-core";
import type { Browser } from "playwright-core";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { launchBrowser } from "../support/browser.js";
import { takeIn, weekly } from "../transcripts/briefings.js";

const paths = [
  "/",
  "/cari?q=bertemu",
  "/cari?q=tidakadasamasekali",
  "/transkrip/2025/001",
  "/transkrip/2025/001?q=bertemu",
  "/transkrip/2025/001?q=gajah",
  "/transkrip/2025/001/kutipan?p=2",
  "/juru-bicara",
  "/media",
  "/konkordansi?q=bertemu",
  "/tentang",
  "/bantuan",
  "/masuk",
  "/tidak-ada",
];
const versions = (["id", "en"] as const).flatMap((language) =>
  (["light", "dark"] as const).map((theme) => ({ language, theme })),
);

let archive: RunningArchive;
let browser: Browser;

beforeAll(async () => {
  archive = await startArchive();
  await takeIn(archive, { ...weekly, outlet: "Harian Samudra" });
  await archive.untilIndexed();
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await archive?.close();
});

/** Strokes of the highlighter are drawn over part of a line, which no contrast can be measured against: made whole. */
const measurable = `*::before, *::after { content: none !important }
  mark.half { background: var(--mark-half) !important }`;

describe.each(versions)("every page in $language, $theme", ({ language, theme }) => {
  it.each(paths)("%s has nothing that axe finds", async (path) => {
    const page = await browser.newPage({ colorScheme: theme, bypassCSP: true });
    await page.goto(`${archive.address}${path}${path.includes("?") ? "&" : "?"}bahasa=${language}`);
    await page.addStyleTag({ content: measurable });
    await page.evaluate(axe.source);
    const { violations, passes } = await page.evaluate<AxeResults>("axe.run()");
    await page.close();
    expect(passes.map(({ id }) => id)).toContain("color-contrast");
    expect(
      violations.map(({ id, nodes }) => [
        id,
        ...nodes.map(({ html, failureSummary }) => [html, failureSummary]),
      ]),
    ).toEqual([]);
  });
});

describe("a phone's narrowest screen", () => {
  it.each(paths)("%s needs no sideways scrolling at 320 pixels", async (path) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.goto(archive.address + path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });
});
