import { afterAll, beforeAll } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { launchBrowser } from "../support/browser.js";
import { type Briefing, takeIn } from "../transcripts/briefings.js";

/** An archive that holds these briefings, and a browser: there for all tests of a file, and ended after them. */
export function keepHouse(briefings: readonly Briefing[]) {
  let archive: RunningArchive;
  let browser: Browser;

  beforeAll(async () => {
    archive = await startArchive();
    for (const briefing of briefings) await takeIn(archive, briefing);
    await archive.untilIndexed();
    browser = await launchBrowser();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await archive?.close();
  });

  return {
    get archive() {
      return archive;
    },
    get browser() {
      return browser;
    },
    /** A page of the archive in a window that knows nothing of the others. */
    async open(path: string, options: Parameters<Browser["newPage"]>[0] = {}): Promise<Page> {
      const page = await browser.newPage(options);
      await page.goto(archive.address + path);
      return page;
    },
  };
}
