import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import axe, { type AxeResults } from "axe-core";
import type { Browser, BrowserContext, BrowserContextOptions } from "playwright-core";
import { createToken } from "../../src/accounts/tokens.js";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { launchBrowser } from "../support/browser.js";
import { takeIn, weekly } from "../transcripts/briefings.js";
import { deskPaths, publicPaths } from "./pages.js";

const versions = (["id", "en"] as const).flatMap((language) =>
  (["light", "dark"] as const).map((theme) => ({ language, theme })),
);
const everyPath = [...publicPaths, ...deskPaths];

let archive: RunningArchive;
let browser: Browser;
let adminToken: string;

beforeAll(async () => {
  archive = await startArchive();
  await takeIn(archive, { ...weekly, outlet: "Harian Samudra" });
  await archive.untilIndexed();
  adminToken = await createToken(archive.jubir.archive, { name: "pengelola", role: "admin" });
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await archive?.close();
});

/** A browser that is signed in where the path needs it, and leaves no trace of it for the next. */
async function visitor(path: string, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  const signedIn = deskPaths.some((one) => one === path);
  if (signedIn) await context.request.get(`${archive.address}/masuk?token=${adminToken}`);
  return context;
}

/** Strokes of the highlighter are drawn over part of a line, which no contrast can be measured against: made whole. */
const measurable = `*::before, *::after { content: none !important }
  mark.half { background: var(--mark-half) !important }`;

describe.each(versions)("every page in $language, $theme", ({ language, theme }) => {
  it.each(everyPath)("%s has nothing that axe finds", async (path) => {
    const context = await visitor(path, { colorScheme: theme, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(`${archive.address}${path}${path.includes("?") ? "&" : "?"}bahasa=${language}`);
    expect(new URL(page.url()).pathname).toBe(path.replace(/\?.*/, ""));
    await page.addStyleTag({ content: measurable });
    await page.evaluate(axe.source);
    const { violations, passes } = await page.evaluate<AxeResults>("axe.run()");
    await context.close();
    expect(passes.map(({ id }) => id)).toContain("color-contrast");
    expect(
      violations.map(({ id, nodes }) => [
        id,
        ...nodes.map(({ html, failureSummary }) => [html, failureSummary]),
      ]),
    ).toEqual([]);
  });
});

/** 640 pixels are what a screen of 1280 shows at twice the size. */
describe.each([320, 640])("a screen of %d pixels", (width) => {
  it.each(everyPath)("%s needs no sideways scrolling", async (path) => {
    const context = await visitor(path, { viewport: { width, height: 640 } });
    const page = await context.newPage();
    await page.goto(archive.address + path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await context.close();
  });
});

describe("the first view", () => {
  it.each(publicPaths)("%s weighs under 150 KB, asks no other host, and moves nothing", async (path) => {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      let shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shift += "value" in entry ? Number(entry.value) : 0;
        document.documentElement.dataset.shift = String(shift);
      }).observe({ type: "layout-shift", buffered: true });
    });
    const hosts = new Set<string>();
    let bytes = 0;
    page.on("request", (request) => hosts.add(new URL(request.url()).origin));
    page.on("requestfinished", async (request) => {
      const { responseBodySize, responseHeadersSize } = await request.sizes();
      bytes += responseBodySize + responseHeadersSize;
    });
    await page.goto(archive.address + path, { waitUntil: "networkidle" });
    await page.evaluate(() => document.fonts.ready.then(() => true));
    const shift = Number(await page.evaluate(() => document.documentElement.dataset.shift ?? "0"));
    await page.close();
    expect([...hosts]).toEqual([archive.address]);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(150_000);
    expect(shift).toBeLessThan(0.01);
  });
});

it("nothing moves for who asked for less motion", async () => {
  const page = await browser.newPage({ reducedMotion: "reduce" });
  await page.goto(`${archive.address}/cari?q=bertemu`);
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll("*")].filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return Number.parseFloat(transitionDuration) > 0 || animationName !== "none";
      }).length,
  );
  expect(moving).toBe(0);
  await page.close();
});
