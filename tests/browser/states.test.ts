import { afterAll, beforeAll, expect, it } from "@jest/globals";
import type { Browser, BrowserContext } from "playwright-core";
import { archivist, fillForPictures } from "../bench/pictured.js";
import { type Scene, scenesOf } from "../bench/scenes.js";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { launchBrowser } from "../support/browser.js";
import { holdToAll } from "./hold-to-all.js";

let archive: RunningArchive;
let browser: Browser;
let context: BrowserContext;
let scenes: readonly Scene[];

beforeAll(async () => {
  archive = await startArchive();
  const all = scenesOf(archive, await fillForPictures(archive));
  scenes = all.filter(({ atDesk, act }) => atDesk && act !== undefined);
  browser = await launchBrowser();
  context = await browser.newContext({ bypassCSP: true, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(`${archive.address}/masuk`);
  await page.fill('input[name="name"]', archivist.name);
  await page.fill('input[name="password"]', archivist.password);
  await Promise.all([page.waitForEvent("load"), page.click('main button[type="submit"]')]);
  await page.close();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await archive?.close();
});

it("states of the desk's pages that no address leads to have nothing that axe finds, fit narrow windows, and show the focus", async () => {
  expect(scenes.length).toBeGreaterThan(5);
  for (const { path, act } of scenes) {
    const page = await context.newPage();
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await page.goto(archive.address + path);
    await act?.(page);
    await holdToAll(page);
    await page.close();
  }
}, 240_000);
