// `npm run screenshots -- DIR [--only TEXT]` writes a picture of every page in both languages, both themes and three
// widths, of an archive that holds the samples and some generated transcripts.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { createToken } from "../../src/accounts/tokens.js";
import { deskPaths, firstId, publicPaths } from "../browser/pages.js";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { launchBrowser } from "../support/browser.js";
import { takeIn, weekly } from "../transcripts/briefings.js";
import { generateTranscripts } from "./generated.js";
import { corpusDefaults } from "./options.js";

const widths = [1280, 390, 320];
const generated = 60;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: "string", default: "" } },
});
const [folder] = positionals;
if (folder === undefined) throw new Error("Name the folder for the pictures: npm run screenshots -- DIR");

function fileName(path: string, ...version: readonly string[]): string {
  const page = path.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "beranda";
  return `${[page, ...version].join("_")}.png`;
}

async function fill(archive: RunningArchive): Promise<void> {
  await takeIn(archive, weekly);
  const corpus = { seed: Number(corpusDefaults.seed), words: Number(corpusDefaults.words), count: generated };
  const headers = { Authorization: `Bearer ${archive.token}`, "Content-Type": "application/json" };
  for (const transcript of generateTranscripts(corpus)) {
    const body = JSON.stringify(transcript);
    await fetch(`${archive.address}/api/v1/transcripts`, { method: "POST", headers, body });
  }
  await archive.untilIndexed();
}

async function picture(
  browser: Browser,
  { address }: RunningArchive,
  token: string,
  to: string,
): Promise<void> {
  const id = await firstId(address);
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of widths) {
      for (const language of ["id", "en"]) {
        const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
        const page = await context.newPage();
        let signedIn = false;
        for (const path of [...publicPaths, ...deskPaths].filter((one) => one.includes(values.only))) {
          if (!signedIn && deskPaths.some((one) => one === path)) {
            await page.goto(`${address}/masuk?token=${token}`);
            signedIn = true;
          }
          await page.goto(
            `${address}${path.replace(":id", id)}${path.includes("?") ? "&" : "?"}bahasa=${language}`,
          );
          await page.evaluate(() => document.fonts.ready.then(() => true));
          const name = fileName(path, String(width), colorScheme, language);
          await page.screenshot({ path: join(to, name), fullPage: true });
        }
        await context.close();
      }
    }
  }
}

mkdirSync(folder, { recursive: true });
const archive = await startArchive();
const browser = await launchBrowser();
try {
  await fill(archive);
  const token = await createToken(archive.jubir.archive, { name: "pengelola", role: "admin" });
  await picture(browser, archive, token, folder);
} finally {
  await browser.close();
  await archive.close();
}
