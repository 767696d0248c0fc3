import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { createToken } from "../../src/accounts/tokens.js";
import { createDraft } from "../desk/drafts.js";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { launchBrowser } from "../support/browser.js";
import { follow, longestWalk, skipToContent, tabTo, textOf, type Walk, ways } from "./walk.js";

const password = "tujuh kuda di pelabuhan";

let archive: RunningArchive;
let browser: Browser;
let token: string;

beforeAll(async () => {
  archive = await startArchive();
  token = await createToken(archive.jubir.archive, { name: "pengelola", role: "admin" });
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await archive?.close();
});

/** What a path makes is named after the way in which it is taken. */
const nameOf = (what: string, scripted: boolean) => `${what} ${scripted ? "berskrip" : "polos"}`;

async function draft(title: string): Promise<void> {
  const turns = [
    { role: "question", speaker: null, text: `Apa kabar ${title}?` },
    { role: "answer", speaker: "Damar", text: `Kapal ${title} berlabuh tadi pagi.` },
  ];
  await createDraft(archive, title, turns);
}

async function openDesk(page: Page, q: string): Promise<void> {
  await page.goto("/meja");
  await page.fill('input[name="q"]', q);
  await follow(page, ".desk-filter button", /\/meja\?q=/);
}

async function choose(page: Page, action: "publish" | "trash" | "restore"): Promise<void> {
  for (const box of await page.locator('.desk-row input[name="id"]').all()) await box.check();
  await page.click(`.desk-bar button[value="${action}"]`);
}

async function choosePassword(page: Page, chosen: string): Promise<void> {
  await page.fill('input[name="password"]', chosen);
  await page.click("main form .button.primary");
}

const paths: Readonly<Record<string, Walk>> = {
  "the list is filtered, publishes many, withdraws them, and restores them": async (page, scripted) => {
    const word = nameOf("arungan", scripted);
    for (const name of [`selat ${word}`, `teluk ${word}`, nameOf("tanjung", scripted)]) await draft(name);
    await openDesk(page, word);
    await choose(page, "publish");
    await page.waitForSelector("text=2 dari 2 transkrip diubah.");
    await openDesk(page, word);
    expect(await page.locator(".state.published").count()).toBe(2);
    await choose(page, "trash");
    await page.fill('input[name="reason"]', "salah tanggal");
    await page.click(".bulk .button.primary");
    await page.waitForSelector("text=2 dari 2 transkrip diubah.");
    await openDesk(page, word);
    await follow(page, '.desk-states a[href*="keadaan=trashed"]', /keadaan=trashed/);
    await choose(page, "restore");
    await page.waitForSelector("text=2 dari 2 transkrip diubah.");
    await openDesk(page, word);
    expect(await page.locator(".state.published").count()).toBe(2);
  },

  "two files are chosen, read and published": async (page, scripted) => {
    const names = ["gandum", "kopra"].map((name) => nameOf(name, scripted));
    const row = (name: string) => page.locator("[data-files] > li", { hasText: `${name}.txt` });
    await page.goto("/meja/unggah");
    const files = names.map((name) => {
      const text = `Kunjungan ${name}\n\nSagara, 5 Januari 2024 - Utusan ${name} tiba.\n\nKapal ${name} berlabuh.`;
      return { name: `${name}.txt`, mimeType: "text/plain", buffer: Buffer.from(text) };
    });
    await page.setInputFiles('input[type="file"]', files);
    if (!scripted) await page.click("[data-submit] button");
    for (const name of names) await row(name).getByRole("link", { name: "Periksa" }).waitFor();
    await follow(page, '[data-bar] button[type="submit"]', /terbit=2$/);
    for (const name of names) expect(await row(name).textContent()).toContain("Terbit sebagai JB 2024/");
  },

  "a date is corrected in review": async (page, scripted) => {
    const title = nameOf("tarsela", scripted);
    await draft(title);
    await openDesk(page, title);
    await follow(page, ".desk-row .what a", /\/meja\/transkrip\//);
    await page.fill('input[name="date"]', "2025-07-16");
    await follow(page, '.desk-bar button[value="save"]', /pesan=saved/);
    expect(await page.inputValue('input[name="date"]')).toBe("2025-07-16");
    await openDesk(page, title);
    expect(await textOf(page, ".desk-row .when")).toContain("16");
  },

  "an account is made, its link opens the desk, and its password is changed": async (page, scripted) => {
    const name = scripted ? "intan" : "ratri";
    await page.goto("/meja/akun");
    await page.fill('input[name="name"]', name);
    await page.click(".own .button.primary");
    const link = await textOf(page, ".secret code");
    await page.context().clearCookies();
    await page.goto(link);
    await choosePassword(page, password);
    await page.waitForURL(/\/meja\/unggah$/);
    await page.goto("/akun");
    expect(await textOf(page, "h1")).toBe(name);
    await page.fill('input[name="current"]', password);
    await choosePassword(page, "delapan perahu di dermaga");
    await page.waitForSelector("main .done");
  },

  "signing in leads to what was asked for, and signing out closes it": async (page) => {
    await page.context().clearCookies();
    await page.goto("/meja?keadaan=draft");
    await page.waitForURL(/\/masuk\?returnTo=/);
    await page.click(".aside a >> text=token");
    for (const [typed, selector] of [
      ["keliru", '[role="alert"]'],
      [token, ".desk-filter"],
    ] as const) {
      await page.fill('input[name="token"]', typed);
      await page.click("main .button.primary");
      await page.waitForSelector(selector);
    }
    expect(new URL(page.url()).search).toBe("?keadaan=draft");
    await page.click('form[action="/keluar"] button');
    await page.waitForSelector(".home");
    await page.goto("/meja");
    await page.waitForURL(/\/masuk\?returnTo=/);
  },

  "a token is made, shown once, and revoked": async (page, scripted) => {
    const name = nameOf("pemindai", scripted);
    await page.goto("/meja/token");
    await page.fill('input[name="name"]', name);
    await page.click(".own .button.primary");
    const made = await textOf(page, ".secret code");
    const answer = () =>
      fetch(`${archive.address}/api/v1/search`, { headers: { Authorization: `Bearer ${made}` } });
    expect((await answer()).status).toBe(200);
    await page.goto("/meja/token");
    expect(await page.locator(".secret").count()).toBe(0);
    const entry = page.locator(".entry", { hasText: name });
    await entry.getByRole("button").click();
    await entry.locator(".state.bad").waitFor();
    expect((await answer()).status).toBe(401);
  },

  "the log is filtered, downloaded, and shown whole again": async (page) => {
    await page.goto("/meja/catatan");
    await page.selectOption('select[name="tindakan"]', "token-created");
    await follow(page, ".desk-filter button", /tindakan=token-created/);
    const lines = await page.locator(".log-line > p:first-child").allInnerTexts();
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).toContain("membuat token");
    const [download] = await Promise.all([page.waitForEvent("download"), page.click('button[value="csv"]')]);
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
    await follow(page, ".log-head a", /\/meja\/catatan$/);
    expect(await page.locator(".log-line").count()).toBeGreaterThan(lines.length);
  },

  "the index is built anew": async (page) => {
    await page.goto("/meja/indeks");
    await follow(page, ".buttons button", /pesan=diminta/);
    await page.locator(".state.ready").waitFor();
  },

  "keys alone publish what is chosen in the list": async (page, scripted) => {
    const title = nameOf("kalantara", scripted);
    await draft(title);
    await page.goto("/meja");
    await skipToContent(page);
    await tabTo(page, '.desk-filter input[name="q"]');
    await page.keyboard.type(title);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/meja\?q=/);
    await skipToContent(page);
    await tabTo(page, '.desk-row input[name="id"]');
    await page.keyboard.press("Space");
    await tabTo(page, '.desk-bar button[value="publish"]');
    await page.keyboard.press("Enter");
    await page.waitForSelector("text=1 dari 1 transkrip diubah.");
  },
};

describe.each(ways)("at the desk, $how", ({ scripted }) => {
  let context: BrowserContext;

  beforeAll(async () => {
    context = await browser.newContext({ baseURL: archive.address, javaScriptEnabled: scripted });
  });

  afterAll(() => context?.close());

  it.each(Object.entries(paths))(
    "%s",
    async (_name, walk) => {
      await context.request.get(`/masuk?token=${token}`);
      const page = await context.newPage();
      await walk(page, scripted);
      await page.close();
    },
    longestWalk,
  );
});
