import type { Page } from "playwright-core";

/** A page's main path, which is the same with script and without. */
export type Walk = (page: Page, scripted: boolean) => Promise<void>;

/** The two ways in which every path is taken. */
export const ways = [
  { how: "with script", scripted: true },
  { how: "without script", scripted: false },
] as const;

/** A path is several pages, on a machine that may be busy. */
export const longestWalk = 60_000;

const mostStops = 40;

/** Clicks on the first element that `selector` finds, and resolves at the page it leads to. */
export async function follow(page: Page, selector: string, url: RegExp): Promise<void> {
  await page.locator(selector).first().click();
  await page.waitForURL(url);
}

/** What stands in the first element that `selector` finds. */
export async function textOf(page: Page, selector: string): Promise<string> {
  return ((await page.locator(selector).first().textContent()) ?? "").trim();
}

/** Goes on by `key` from where the focus stands to the first element that `selector` finds. */
export async function tabTo(page: Page, selector: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press(key);
    if ((await page.locator(selector).and(page.locator(":focus")).count()) > 0) return;
  }
  throw new Error(`${key} never came to ${selector}`);
}

/** Goes past the page's head by the link that is the first stop of every page. */
export async function skipToContent(page: Page): Promise<void> {
  await tabTo(page, ".skip");
  await page.keyboard.press("Enter");
  await page.waitForURL(/#isi$/);
}
