import { expect } from "@jest/globals";
import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { unseenStops } from "./focus.js";

/** Strokes of the highlighter are drawn over part of a line, which no contrast can be measured against: made whole. */
const measurable = `*::before, *::after { content: none !important }
  mark.half { background: var(--mark-half) !important }`;

/** What axe finds; `checks` is what its `run` takes. */
async function findings(page: Page, checks: string): Promise<unknown[]> {
  const { violations, passes } = await page.evaluate<AxeResults>(`axe.run(${checks})`);
  expect(passes.map((rule) => rule.id)).toContain("color-contrast");
  return violations.map((rule) => [
    rule.id,
    ...rule.nodes.map(({ html, failureSummary }) => [html, failureSummary]),
  ]);
}

/** Expects that axe finds nothing on a page, that it fits narrow windows, and that the focus is seen wherever it stands. A theme changes colours alone, so the dark one is asked for its contrast. 640 pixels are 1280 at twice the size. */
export async function holdToAll(page: Page): Promise<void> {
  for (const width of [320, 640, 1280]) {
    await page.setViewportSize({ width, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await unseenStops(page)).toEqual([]);
  }
  await page.addStyleTag({ content: measurable });
  await page.evaluate(axe.source);
  expect(await findings(page, "")).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  expect(await findings(page, '{ runOnly: ["color-contrast"] }')).toEqual([]);
}
