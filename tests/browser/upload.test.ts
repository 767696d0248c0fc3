import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { z } from "zod";
import { docx, odt, type PdfText, pdf } from "../formats/office-files.js";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { launchBrowser } from "../support/browser.js";

const totalShape = z.object({ total: z.number() });

/** A transcript of its own: the name stands in each sentence, so that no two are nearly the same. */
function paragraphsOf(name: string, ending = `Rombongan ${name} pulang lewat ${name} timur.`): string[] {
  return [
    `Kunjungan ${name}`,
    `Sagara, 5 Januari 2024 - Utusan ${name} tiba di istana ${name} pagi itu.`,
    `Menteri ${name} menyambut duta ${name} bersama wakil ${name} setempat.`,
    `Kapal ${name} membawa gandum ke pelabuhan utara.`,
    `Perundingan ${name} berlanjut, kata juru tulis ${name} dari balai ${name}.`,
    ending,
  ];
}

const middleOf = (name: string) => `"Kapal ${name} membawa gandum ke pelabuhan"`;

const formats: Readonly<Record<string, (paragraphs: readonly string[]) => Uint8Array>> = {
  txt: (paragraphs) => Buffer.from(paragraphs.join("\n\n")),
  md: ([title, ...rest]) => Buffer.from([`# ${title}`, ...rest].join("\n\n")),
  html: ([title, ...rest]) => {
    const body = rest.map((text) => `<p>${text}</p>`).join("");
    return Buffer.from(`<!doctype html><title>${title}</title><article><h1>${title}</h1>${body}</article>`);
  },
  docx: (paragraphs) => docx(paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("")),
  odt: (paragraphs) => odt(paragraphs.map((text) => `<text:p>${text}</text:p>`).join("")),
  pdf: (paragraphs) =>
    pdf([paragraphs.map((text, at): PdfText => [72, 760 - at * 40, at === 0 ? 20 : 11, text])]),
};

const names = [
  ["karsavia", "belundra"],
  ["oriande", "palindra"],
  ["mentarisa", "warunava"],
  ["tarsela", "kuarsila"],
  ["zarimba", "kalantara"],
  ["sundakara", "velomira"],
];
const files = Object.entries(formats).flatMap(([format, write], at) =>
  (names[at] ?? []).map((name) => ({ name, file: `${name}.${format}`, bytes: write(paragraphsOf(name)) })),
);

describe("the upload page, as a person uses it", () => {
  let archive: RunningArchive;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    archive = await startArchive();
    browser = await launchBrowser();
    page = await browser.newPage();
    await page.goto(`${archive.address}/masuk?token=${archive.token}`);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await archive?.close();
  });

  async function drop(dropped: readonly { readonly file: string; readonly bytes: Uint8Array }[]) {
    const given = dropped.map(({ file, bytes }) => [file, Buffer.from(bytes).toString("base64")] as const);
    const dataTransfer = await page.evaluateHandle((all) => {
      const transfer = new DataTransfer();
      for (const [file, encoded] of all) {
        const bytes = Uint8Array.from(atob(encoded), (sign) => sign.charCodeAt(0));
        transfer.items.add(new File([bytes], file));
      }
      return transfer;
    }, given);
    await page.dispatchEvent("[data-drop]", "drop", { dataTransfer });
  }

  const row = (file: string) => page.locator("[data-files] > li", { hasText: file });

  async function correct(file: string, field: string, value: string, action: "save" | "publish") {
    await page.goto(`${archive.address}/meja/unggah`);
    await row(file).getByRole("link").click();
    await page.waitForURL(/\/meja\/transkrip\//);
    await page.fill(`[name="${field}"]`, value);
    await page.click(`.desk-bar button[value="${action}"]`);
    await page.waitForURL(action === "publish" ? /pesan=published/ : /pesan=saved/);
  }

  async function countFound(q: string): Promise<number> {
    const response = await fetch(`${archive.address}/api/v1/search?${new URLSearchParams({ q })}`);
    return totalShape.parse(await response.json()).total;
  }

  it("takes twelve files of six formats, lets two be corrected, shows a twin, and publishes all", async () => {
    expect(files).toHaveLength(12);
    const twin = formats.txt?.(paragraphsOf("karsavia", "Rombongan karsavia bermalam.")) ?? new Uint8Array();
    await drop([...files.slice(0, 11), { file: "kembaran.txt", bytes: twin }]);
    await page.waitForSelector('[data-bar] button[type="submit"]');
    expect(await page.locator("[data-files] > li[data-job]").count()).toBe(12);
    expect(await page.textContent("[data-summary]")).toContain("12 berkas");
    for (const { file } of files.slice(1, 11)) expect(await row(file).textContent()).toContain("Periksa");
    expect(await row("karsavia.txt").textContent()).toContain("Mungkin kembar");
    expect(await row("kembaran.txt").textContent()).toContain("Mungkin kembar");
    expect(await page.textContent("[data-bar]")).toContain("Terbitkan semua (10)");
    expect(await page.locator('[data-files] > li:has-text("Perlu diperiksa")').count()).toBe(10);
    expect(await page.textContent("[data-bar]")).toContain("Semuanya masih perlu diperiksa");

    await correct("belundra.txt", "place", "Bandar Mutiara", "save");
    await correct("oriande.md", "name", "Damar Lokanatha", "save");
    await page.goto(`${archive.address}/meja/unggah`);
    await page.click('[data-bar] button[type="submit"]');
    await page.waitForURL(/terbit=10/);
    await correct("karsavia.txt", "place", "Karsavia", "publish");
    await correct("kembaran.txt", "title", "Kunjungan karsavia, naskah kedua", "save");
    await page.click('.twin button[value="other"]');
    await page.waitForURL(/pesan=other/);
    await page.click('.desk-bar button[value="publish"]');
    await page.waitForURL(/pesan=published/);
    await page.goto(`${archive.address}/meja/unggah`);
    expect(await page.locator("[data-files] > li", { hasText: "Terbit sebagai JB 2024/" }).count()).toBe(12);

    await archive.untilIndexed();
    for (const { name } of files.slice(1, 11))
      expect([name, await countFound(middleOf(name))]).toEqual([name, 1]);
    expect(await countFound(middleOf("karsavia"))).toBe(2);
  }, 90_000);

  it("refuses a file that is there already, with a link to it, and one that cannot be read", async () => {
    await page.goto(`${archive.address}/meja/unggah`);
    const first = files.slice(1, 2).map(({ bytes }) => ({ file: "sekali-lagi.txt", bytes }));
    await drop([...first, { file: "rusak.pdf", bytes: Buffer.from("%PDF-1.7\nputus") }]);
    await row("rusak.pdf").getByRole("link", { name: "Ganti berkas" }).waitFor();
    await row("sekali-lagi.txt").getByRole("link", { name: "Lihat transkrip" }).click();
    await page.waitForURL(/\/transkrip\/2024\/\d{3}$/);
    expect(await page.textContent("h1")).toContain("belundra");
  });

  it("needs no script: one form, then a page that reloads itself until all is read", async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      storageState: await page.context().storageState(),
    });
    const plain = await context.newPage();
    await plain.goto(`${archive.address}/meja/unggah`);
    const last = files
      .slice(11)
      .map(({ file, bytes }) => ({ name: file, mimeType: "", buffer: Buffer.from(bytes) }));
    await plain.setInputFiles('input[type="file"]', last);
    await plain.click("[data-submit] button");
    const done = plain
      .locator("[data-files] > li", { hasText: "velomira.pdf" })
      .getByRole("link", { name: "Periksa" });
    await done.waitFor();
    expect(await plain.locator('meta[http-equiv="refresh"]').count()).toBe(0);
    await plain.click('[data-bar] button[type="submit"]');
    await plain.waitForURL(/terbit=1$/);
    await context.close();
    await archive.untilIndexed();
    expect(await countFound(middleOf("velomira"))).toBe(1);
  });
});
