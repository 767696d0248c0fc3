import { describe, expect, it } from "@jest/globals";
import type { Page } from "playwright-core";
import { weekly } from "../transcripts/briefings.js";
import { keepHouse } from "./house.js";

const address = "/transkrip/2025/001";

const house = keepHouse([weekly]);
const { open } = house;

const position = (page: Page) => page.locator(".position").textContent();

describe("a transcript in a browser", () => {
  it("moves between marks by key and by button, round the ends, and keeps the place in the address", async () => {
    const page = await open(`${address}?q=bertemu`);
    await page.keyboard.press("n");
    await page.keyboard.press("n");
    expect(await position(page)).toBe("3 dari 4");
    await page.keyboard.press("p");
    await page.click('[data-step="-1"]');
    await page.click('[data-step="-1"]');
    expect(await position(page)).toBe("4 dari 4");
    expect(page.url()).toContain("temuan=4#k4");
    await page.reload();
    expect(await page.locator("mark.now").getAttribute("id")).toBe("k4");
    await page.close();
  });

  it("stands at the passage that a result led to, and lets keys be typed in the search", async () => {
    const page = await open(`${address}?q=bertemu#p4`);
    expect(await position(page)).toBe("4 dari 4");
    await page.locator("#dalam").pressSequentially("nnp");
    expect(await position(page)).toBe("4 dari 4");
    await page.close();
  });

  it("cites the paragraph that was chosen last, in the form that was chosen", async () => {
    const page = await open(`${address}`);
    await page.check('.citation input[value="apa"]', { force: true });
    await page.click("#p4 .anchor");
    await page.waitForSelector(".citation header >> text=¶ 4");
    expect(await page.locator(".citation .text:visible").allInnerTexts()).toEqual([
      expect.stringContaining("(JB 2025/001, ¶ 4)"),
    ]);
    await page.close();
  });

  it("does the same without script, by links and forms", async () => {
    const page = await open(`${address}?q=bertemu`, { javaScriptEnabled: false });
    await page.click('[data-step="1"]');
    expect(await position(page)).toBe("2 dari 4");
    await page.fill("#dalam", "peta");
    await page.click(".within button");
    expect(await page.locator("[data-turns] mark").allInnerTexts()).toEqual(["Peta", "Peta"]);
    await page.click("text=Kutip satu alinea");
    await page.fill('input[name="p"]', "4");
    await page.click("text=Tampilkan kutipan");
    expect(await page.locator(".citation header span").textContent()).toBe("JB 2025/001, ¶ 4");
    await page.close();
  });

  it("runs nothing that its policy forbids", async () => {
    const page = await house.browser.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.goto(`${house.archive.address}${address}?q=bertemu`);
    expect(await page.locator('script[type="application/ld+json"]').count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
