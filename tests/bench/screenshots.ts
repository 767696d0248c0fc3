// `npm run screenshots -- DIR [--only TEXT] [--width N]… [--theme light|dark]… [--language id|en]…` writes a picture of
// every page in both languages, both themes and three widths, of an archive that holds the samples, some generated
// transcripts, and drafts in every state of the desk.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Browser, Page } from "playwright-core";
import { z } from "zod";
import { startArchive } from "../support/archive.js";
import { launchBrowser } from "../support/browser.js";
import { takeIn, weekly } from "../transcripts/briefings.js";
import { wholeNumber } from "./options.js";
import { archivist, fillForPictures } from "./pictured.js";
import { type Scene, scenesOf } from "./scenes.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: "string", default: "" },
    width: { type: "string", multiple: true, default: ["1280", "390", "320"] },
    theme: { type: "string", multiple: true, default: ["light", "dark"] },
    language: { type: "string", multiple: true, default: ["id", "en"] },
  },
});
const [folder] = positionals;
if (folder === undefined) throw new Error("Name the folder for the pictures: npm run screenshots -- DIR");
mkdirSync(folder, { recursive: true });

const locales = { id: "id-ID", en: "en-GB" } as const;
const windowHeight = 900;

interface Version {
  readonly width: number;
  readonly theme: "light" | "dark";
  readonly language: "id" | "en";
}

const versions = z
  .array(wholeNumber)
  .parse(values.width)
  .flatMap((width) =>
    z
      .array(z.enum(["light", "dark"]))
      .parse(values.theme)
      .flatMap((theme) =>
        z
          .array(z.enum(["id", "en"]))
          .parse(values.language)
          .map((language): Version => ({ width, theme, language })),
      ),
  );

async function signIn(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/masuk`);
  await page.fill('input[name="name"]', archivist.name);
  await page.fill('input[name="password"]', archivist.password);
  await Promise.all([page.waitForEvent("load"), page.click('main button[type="submit"]')]);
}

/** The whole page, as in a window as high as it: what sticks to an edge stands where it would at the end. */
async function picture(page: Page, to: string, width: number): Promise<void> {
  const { scrollHeight: height, scrollWidth } = await page.evaluate(() => {
    const { scrollHeight, scrollWidth } = document.documentElement;
    return { scrollHeight, scrollWidth };
  });
  if (scrollWidth > width) process.stderr.write(`${to} is ${scrollWidth} pixels wide\n`);
  await page.setViewportSize({ width, height });
  await page.evaluate(() => document.fonts.ready.then(() => true));
  await page.screenshot({ path: to });
  await page.setViewportSize({ width, height: windowHeight });
}

async function take(browser: Browser, address: string, scenes: readonly Scene[]): Promise<void> {
  const wanted = scenes.filter(({ name }) => name.includes(values.only));
  for (const { width, theme, language } of versions) {
    const viewport = { width, height: windowHeight };
    const context = await browser.newContext({ colorScheme: theme, viewport, locale: locales[language] });
    const page = await context.newPage();
    // Faces that come late wait for the next page: the first one has all three.
    await page.goto(address, { waitUntil: "networkidle" });
    const show = async ({ name, path, act }: Scene) => {
      const url = new URL(path, address);
      url.searchParams.set("bahasa", language);
      await page.goto(url.href);
      await act?.(page);
      await picture(page, join(to, `${[name, width, theme, language].join("_")}.png`), width);
    };
    for (const scene of wanted.filter(({ atDesk }) => !atDesk)) await show(scene);
    const atDesk = wanted.filter((scene) => scene.atDesk);
    if (atDesk.length > 0) await signIn(page, address);
    for (const scene of atDesk) await show(scene);
    await context.close();
  }
}

const to = folder;
const browser = await launchBrowser();
const archive = await startArchive();
try {
  await take(browser, archive.address, scenesOf(archive, await fillForPictures(archive)));
} finally {
  await archive.close();
}
// An engine that nobody runs.
const stopped = await startArchive({ MEILI_URL: "http://127.0.0.1:9", MEILI_MASTER_KEY: "k".repeat(32) });
try {
  await takeIn(stopped, weekly);
  await take(browser, stopped.address, [{ name: "gangguan", path: "/cari?q=bertemu", atDesk: false }]);
} finally {
  await stopped.close();
  await browser.close();
}
