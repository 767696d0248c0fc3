import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { z } from "zod";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { launchBrowser } from "../support/browser.js";

const totalShape = z.object({ total: z.number() });
const createdShape = z.object({ transcripts: z.array(z.object({ id: z.string() })) });

describe("the archivist's desk, without JavaScript", () => {
  let archive: RunningArchive;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    archive = await startArchive();
    browser = await launchBrowser();
    const context = await browser.newContext({ javaScriptEnabled: false });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(`${archive.address}/masuk?dengan=token`);
    await page.fill('input[name="token"]', archive.token);
    await Promise.all([page.waitForEvent("load"), page.click('main button[type="submit"]')]);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await archive?.close();
  });

  async function press(selector: string): Promise<void> {
    await Promise.all([page.waitForEvent("load"), page.click(selector)]);
  }

  async function draft(title: string, middle: string): Promise<string> {
    const turns = [
      { role: "question", speaker: null, text: `Apa kabar ${title}?` },
      { role: "answer", speaker: "Damar", passages: [`${middle}`, `Penutup ${title}.`] },
    ];
    const response = await fetch(`${archive.address}/api/v1/transcripts?status=draft`, {
      method: "POST",
      headers: { Authorization: `Bearer ${archive.token}`, "Content-Type": "application/json" },
      body: JSON.stringify({ title, date: "2025-07-15", turns }),
    });
    expect(response.status).toBe(201);
    return createdShape.parse(await response.json()).transcripts[0]?.id ?? "";
  }

  async function countFound(q: string): Promise<number> {
    await archive.untilIndexed();
    const response = await fetch(`${archive.address}/api/v1/search?${new URLSearchParams({ q })}`);
    return totalShape.parse(await response.json()).total;
  }

  it("corrects fields and turns of a draft, cuts and joins them, renames a speaker, and publishes", async () => {
    const id = await draft("Naskah Tarsela", "Kapal zarimbang berlabuh di dermaga.");
    await page.goto(`${archive.address}/meja/transkrip/${id}`);
    await page.fill('input[name="place"]', "Bandar Mutiara");
    await press('button[value="split:3"]');
    expect(await page.locator(".desk-turn").count()).toBe(3);
    expect(await page.inputValue('input[name="place"]')).toBe("Bandar Mutiara");
    await press('button[value="edit:2"]');
    await page.fill("textarea", "Kapal zarimbang bersandar di dermaga.\n\nMuatannya gandum kuarsilan.");
    await page.selectOption('select[name="rename-from"]', "Damar");
    await page.fill('input[name="rename-to"]', "Damar Lokanatha");
    await press('button[value="rename"]');
    expect(await page.locator('select[name="speaker.3"]').inputValue()).toBe("Damar Lokanatha");
    expect((await page.locator(".desk-turn .anchor").allTextContents()).map((text) => text.trim())).toEqual([
      "¶ 1",
      "¶ 2",
      "¶ 4",
      "¶ 3",
    ]);
    await press('button[value="join:3"]');
    expect(await page.locator(".desk-turn").count()).toBe(2);
    await press('.desk-bar button[value="publish"]');
    expect(await page.textContent("main")).toContain("JB 2025/001");
    expect(await countFound("gandum kuarsilan")).toBe(1);
  });

  it("tells the second of two editors, shows the difference, and overwrites nothing", async () => {
    const id = await draft("Naskah Berdua", "Perundingan kalantara berjalan.");
    await page.goto(`${archive.address}/meja/transkrip/${id}`);
    const response = await fetch(`${archive.address}/api/v1/transcripts/${id}`, {
      method: "PATCH",
      headers: {
        Authorization: `Bearer ${archive.token}`,
        "Content-Type": "application/json",
        "If-Match": '"1"',
      },
      body: JSON.stringify({ title: "Naskah Berdua, dari yang pertama" }),
    });
    expect(response.status).toBe(200);
    await page.fill('input[name="title"]', "Naskah Berdua, dari yang kedua");
    await press('.desk-bar button[value="save"]');
    expect(await page.locator(".differences del").allTextContents()).toContain("pertama");
    expect(await page.locator(".differences ins").allTextContents()).toContain("kedua");
    await press("main .button.primary");
    expect(await page.inputValue('input[name="title"]')).toBe("Naskah Berdua, dari yang pertama");
  });

  it("shows the whole as it will be read in a window of its own", async () => {
    const id = await draft("Naskah Jendela", "Keterangan panjang.");
    await page.goto(`${archive.address}/meja/transkrip/${id}`);
    await page.fill('input[name="title"]', "Naskah Jendela, belum tersimpan");
    const [opened] = await Promise.all([page.context().waitForEvent("page"), page.click(".preview button")]);
    await opened.waitForLoadState();
    expect(await opened.textContent("[data-masthead] h2")).toBe("Naskah Jendela, belum tersimpan");
    expect(await opened.textContent(".turns")).toContain("Keterangan panjang.");
    await opened.close();
    expect(await page.inputValue('input[name="title"]')).toBe("Naskah Jendela, belum tersimpan");
  });

  it("keeps what is wrong out and says which field it was", async () => {
    const id = await draft("Naskah Keliru", "Pernyataan melintang.");
    await page.goto(`${archive.address}/meja/transkrip/${id}`);
    await page.fill('input[name="url"]', "ftp://contoh.id/berkas");
    await press('.desk-bar button[value="save"]');
    expect(await page.textContent('[role="alert"]')).toContain("url");
    expect(await page.textContent("main .beside")).toContain("Revisi 1");
  });

  it("withdraws with a reason, restores, and brings an older revision back", async () => {
    const id = await draft("Naskah Riwayat", "Keterangan bersyarat.");
    const review = `${archive.address}/meja/transkrip/${id}`;
    await page.goto(review);
    await page.fill('input[name="title"]', "Naskah Riwayat, dibetulkan");
    await press('.desk-bar button[value="save"]');
    await press('button[value="revert"]');
    expect(await page.inputValue('input[name="title"]')).toBe("Naskah Riwayat");
    expect(await page.locator(".history li").count()).toBe(3);
    await press(".history li a");
    expect(await page.locator("del").allTextContents()).toContain(", dibetulkan");
    await page.goto(review);
    await page.fill('.standing input[name="reason"]', "salah tanggal");
    await press('button[value="trash"]');
    expect(await page.textContent("main .beside")).toContain("Ditarik: salah tanggal");
    await press('button[value="restore"]');
    expect(await page.textContent("main .beside")).toContain("Draf");
  });

  it("asks why an older revision of what readers see is brought back, and keeps the answer", async () => {
    const id = await draft("Naskah Kembali", "Pernyataan pertama.");
    await page.goto(`${archive.address}/meja/transkrip/${id}`);
    await press('.desk-bar button[value="publish"]');
    await page.goto(`${archive.address}/meja/transkrip/${id}`);
    await page.fill('input[name="title"]', "Naskah Kembali, keliru");
    await page.fill('form.review input[name="reason"]', "salah baca");
    await press('.desk-bar button[value="save"]');
    await page.click(".history summary");
    await page.click('button[value="revert"]');
    expect(await page.inputValue('input[name="title"]')).toBe("Naskah Kembali, keliru");
    const field = page.locator('.history details input[name="reason"]');
    await field.evaluate((input) => input.removeAttribute("required"));
    await press('button[value="revert"]');
    expect(await page.textContent("main")).toContain("alasan");
    await page.goto(`${archive.address}/meja/transkrip/${id}`);
    expect(await page.inputValue('input[name="title"]')).toBe("Naskah Kembali, keliru");
    await page.click(".history summary");
    await page.fill('.history details input[name="reason"]', "judul semula benar");
    await press('button[value="revert"]');
    expect(await page.inputValue('input[name="title"]')).toBe("Naskah Kembali");
    expect(await page.textContent(".history")).toContain("judul semula benar");
  });

  it("finds drafts in the list, publishes many at once, and each is found by its middle", async () => {
    const middles = ["Selat arungan tenang.", "Izin melintas dibahas tuntas.", "Kabut berarak ke utara."];
    for (const [index, middle] of middles.entries()) await draft(`Berkas Massal ${index}`, middle);
    await page.goto(`${archive.address}/meja?keadaan=draft`);
    await page.fill('input[name="q"]', "massal");
    await press(".desk-filter button");
    expect(await page.locator(".desk-row").count()).toBe(3);
    for (const box of await page.locator('.desk-row input[name="id"]').all()) await box.check();
    await press('.desk-bar button[value="publish"]');
    expect(await page.textContent('[role="status"]')).toBe("3 dari 3 transkrip diubah.");
    for (const middle of middles) expect(await countFound(`"${middle.replace(".", "")}"`)).toBe(1);
  });

  it("lets nobody in who has not signed in", async () => {
    const response = await fetch(`${archive.address}/meja`, { redirect: "manual" });
    expect(response.headers.get("location")).toMatch(/^\/masuk/);
    const post = await fetch(`${archive.address}/meja`, { method: "POST" });
    expect(post.status).toBe(401);
  });
});

describe("the archivist's desk, with JavaScript", () => {
  it("shows the head as it will be read while it is typed, and what cannot stand not at all", async () => {
    const archive = await startArchive();
    const browser = await launchBrowser();
    try {
      const response = await fetch(`${archive.address}/api/v1/transcripts?status=draft`, {
        method: "POST",
        headers: { Authorization: `Bearer ${archive.token}`, "Content-Type": "application/json" },
        body: JSON.stringify({ title: "Naskah langsung", date: "2025-07-15", body: "Pernyataan singkat." }),
      });
      const id = createdShape.parse(await response.json()).transcripts[0]?.id ?? "";
      const page = await browser.newPage();
      page.setDefaultTimeout(20_000);
      await page.goto(`${archive.address}/masuk?dengan=token`);
      await page.fill('input[name="token"]', archive.token);
      await Promise.all([page.waitForEvent("load"), page.click('main button[type="submit"]')]);
      await page.goto(`${archive.address}/meja/transkrip/${id}`);
      const head = page.locator("[data-masthead]");
      expect(await head.locator("h2").textContent()).toBe("Naskah langsung");
      await page.fill('input[name="title"]', "");
      await page.fill('input[name="title"]', "Naskah yang diketik");
      await head.getByText("Naskah yang diketik").waitFor();
      await page.fill('input[name="date"]', "2024-02-29");
      await head.getByText("Kamis, 29 Februari 2024").waitFor();
      const refused = page.waitForResponse((answer) => answer.status() === 422);
      await page.fill('input[name="title"]', "");
      await refused;
      expect(await head.locator("h2").textContent()).toBe("Naskah yang diketik");
      await page.reload();
      expect(await head.locator("h2").textContent()).toBe("Naskah langsung");
    } finally {
      await browser.close();
      await archive.close();
    }
  });
});
