import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, BrowserContext } from "playwright-core";
import { createToken } from "../../src/accounts/tokens.js";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { launchBrowser } from "../support/browser.js";
import { takeIn, weekly } from "../transcripts/briefings.js";
import { holdToAll } from "./hold-to-all.js";
import { deskPaths, firstId, publicPaths } from "./pages.js";

/** Two looks by axe at the API's page, the longest of all, on a machine that is busy. */
const longest = 90_000;

let archive: RunningArchive;
let browser: Browser;
let reader: BrowserContext;
let admin: BrowserContext;
let id: string;

beforeAll(async () => {
  archive = await startArchive();
  await takeIn(archive, { ...weekly, outlet: "Harian Samudra" });
  await archive.untilIndexed();
  id = await firstId(archive.address);
  const token = await createToken(archive.jubir.archive, { name: "pengelola", role: "admin" });
  browser = await launchBrowser();
  reader = await browser.newContext({ bypassCSP: true });
  admin = await browser.newContext({ bypassCSP: true });
  await admin.request.get(`${archive.address}/masuk?token=${token}`);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await archive?.close();
});

describe.each(["id", "en"])("every page in %s", (language) => {
  it.each([...publicPaths, ...deskPaths])(
    "%s has nothing that axe finds in either theme, fits 320 and 640 pixels, and shows the focus",
    async (path) => {
      const isDesk = deskPaths.some((one) => one === path);
      const page = await (isDesk ? admin : reader).newPage();
      await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
      const address = path.replace(":id", id);
      await page.goto(`${archive.address}${address}${address.includes("?") ? "&" : "?"}bahasa=${language}`);
      expect(new URL(page.url()).pathname).toBe(address.replace(/\?.*/, ""));
      await holdToAll(page);
      await page.close();
    },
    longest,
  );
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
    expect(shift).toBe(0);
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
