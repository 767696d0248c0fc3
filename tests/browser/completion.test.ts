import { describe, expect, it } from "@jest/globals";
import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { weekly } from "../transcripts/briefings.js";
import { keepHouse } from "./house.js";

const house = keepHouse([weekly]);
const { open } = house;

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

describe("the search box", () => {
  it("is completed by keyboard, and says so to screen readers", async () => {
    const page = await open("/");
    const box = page.getByRole("combobox");
    const height = await heightOf(page);
    await box.pressSequentially("peta jubir:rat");
    const option = page.getByRole("option");
    await option.getByText("Ratri Anggawira").waitFor();
    expect(await box.getAttribute("aria-expanded")).toBe("true");
    expect(await heightOf(page)).toBe(height);
    await page.keyboard.press("ArrowDown");
    expect(await option.first().getAttribute("aria-selected")).toBe("true");
    expect(await box.getAttribute("aria-activedescendant")).toBe(await option.first().getAttribute("id"));
    await page.keyboard.press("Enter");
    expect(await box.inputValue()).toBe('peta jubir:"Ratri Anggawira" ');
    expect(await option.count()).toBe(0);
    await page.keyboard.press("Enter");
    await page.waitForURL(/cari\?q=peta/);
    expect(await page.locator(".records .record").count()).toBe(1);
    await page.close();
  });

  it("keeps a list still that is being walked, and completes what was typed since with it", async () => {
    const page = await open("/");
    const box = page.getByRole("combobox");
    await box.pressSequentially("jubir:ra");
    const option = page.getByRole("option");
    await option.getByText("Ratri Anggawira").waitFor();
    // What is asked for from here on is answered only when the list has been walked.
    const answers: (() => Promise<void>)[] = [];
    await page.route("**/cari/pelengkap?*", (route) => {
      answers.push(() => route.continue());
    });
    const asked = page.waitForRequest(/pelengkap/u);
    await box.pressSequentially("tri");
    await asked;
    await page.keyboard.press("ArrowDown");
    // The page may have given up what it asked for.
    for (const answer of answers) await answer().catch(() => {});
    expect(await option.first().getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("Enter");
    expect(await box.inputValue()).toBe('jubir:"Ratri Anggawira" ');
    await page.close();
  });

  it("closes its list on Escape, keeps what was typed, and searches for it on Enter", async () => {
    const page = await open("/bantuan");
    const box = page.getByRole("combobox");
    await box.pressSequentially("pe");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Escape");
    expect(await page.getByRole("listbox").count()).toBe(0);
    expect(await box.inputValue()).toBe("pe");
    await page.keyboard.press("Enter");
    await page.waitForURL(/cari\?q=pe$/);
    await page.close();
  });

  it("is completed on a phone by tapping, in English, without sideways scrolling", async () => {
    const page = await open("/cari?q=bertemu&bahasa=en", {
      viewport: { width: 320, height: 640 },
      hasTouch: true,
    });
    const box = page.getByRole("combobox");
    await box.fill("pet");
    const option = page.getByRole("option", { name: "peta word" });
    await option.waitFor();
    expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await option.tap();
    expect(await box.inputValue()).toBe("peta ");
    await page.waitForURL(/q=peta$|q=peta&/);
    await page.close();
  });

  it.each(["light", "dark"] as const)(
    "has nothing that axe finds while its list is open, %s",
    async (theme) => {
      const page = await open("/", { colorScheme: theme, bypassCSP: true });
      await page.getByRole("combobox").pressSequentially("pe");
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("ArrowDown");
      await page.evaluate(axe.source);
      const { violations, passes } = await page.evaluate<AxeResults>("axe.run('.search-box')");
      expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
      expect(passes.map(({ id }) => id)).toEqual(
        expect.arrayContaining(["color-contrast", "aria-valid-attr"]),
      );
      await page.close();
    },
  );

  it.each([
    { path: "/konkordansi", typed: "tempat:sag", chosen: 'tempat:"Kota Sagara" ', shown: ".page-head" },
    { path: "/tren", typed: "peta, ber", chosen: "peta, bertemu ", shown: ".trend-word" },
  ])("is completed on $path and searches there", async ({ path, typed, chosen, shown }) => {
    const page = await open(path);
    await page.locator("h1").click();
    await page.keyboard.press("/");
    await page.keyboard.type(typed);
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await page.getByRole("combobox").inputValue()).toBe(chosen);
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${path}?q=*`);
    expect(await page.locator(shown).count()).toBeGreaterThan(0);
    await page.close();
  });

  it("has a list of its own where a page has two", async () => {
    const page = await house.browser.newPage();
    await page.route("**/bantuan", async (route) => {
      const response = await route.fetch();
      const [form = ""] = (await response.text()).match(/<form class="search-box".*?<\/form>/su) ?? [];
      const second = form.replace('for="q"', 'for="q2"').replace('id="q"', 'id="q2"');
      await route.fulfill({ response, body: (await response.text()).replace(form, form + second) });
    });
    await page.goto(`${house.archive.address}/bantuan`);
    const boxes = page.getByRole("combobox");
    const option = page.getByRole("option");
    for (const box of [boxes.last(), boxes.first()]) {
      await box.pressSequentially("pe");
      await option.first().waitFor();
      const list = page.getByRole("listbox");
      expect(await list.getAttribute("id")).toBe(await box.getAttribute("aria-controls"));
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      expect(await option.count()).toBe(0);
    }
    expect(await boxes.first().inputValue()).toBe("penanya:");
    expect(await boxes.last().inputValue()).toBe("penanya:");
    await page.close();
  });

  it("is a plain field without script", async () => {
    const page = await open("/", { javaScriptEnabled: false });
    expect(await page.getByRole("combobox").count()).toBe(0);
    await page.getByRole("searchbox").fill("peta");
    await page.keyboard.press("Enter");
    await page.waitForURL(/cari\?q=peta/);
    await page.close();
  });
});
