import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { z } from "zod";
import { createToken } from "../../src/accounts/tokens.js";
import { createDraft } from "../desk/drafts.js";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { launchBrowser } from "../support/browser.js";

const totalShape = z.object({ total: z.number() });

/** A page of somebody's own browser, signed in by a token. */
async function signIn(
  { address }: RunningArchive,
  browser: Browser,
  token: string,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${address}/masuk?dengan=token`);
  await page.fill('input[name="token"]', token);
  await Promise.all([page.waitForEvent("load"), page.click('main button[type="submit"]')]);
  return page;
}

describe("the archivist's desk, without JavaScript", () => {
  let archive: RunningArchive;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    archive = await startArchive();
    browser = await launchBrowser();
    page = await signIn(archive, browser, archive.token, { javaScriptEnabled: false });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await archive?.close();
  });

  async function press(selector: string): Promise<void> {
    await Promise.all([page.waitForEvent("load"), page.click(selector)]);
  }

  const draft = (title: string, middle: string) =>
    createDraft(archive, title, [
      { role: "question", speaker: null, text: `Apa kabar ${title}?` },
      { role: "answer", speaker: "Damar", passages: [middle, `Penutup ${title}.`] },
    ]);

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
    await page.fill(
      ".desk-turn textarea",
      "Kapal zarimbang bersandar di dermaga.\n\nMuatannya gandum kuarsilan.",
    );
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
    await page.fill('[name="title"]', "Naskah Berdua, dari yang kedua");
    await press('.desk-bar button[value="save"]');
    expect(await page.locator(".differences del").allTextContents()).toContain("pertama");
    expect(await page.locator(".differences ins").allTextContents()).toContain("kedua");
    await press("main .button.primary");
    expect(await page.inputValue('[name="title"]')).toBe("Naskah Berdua, dari yang pertama");
  });

  it("shows the whole as it will be read in a window of its own", async () => {
    const id = await draft("Naskah Jendela", "Keterangan panjang.");
    await page.goto(`${archive.address}/meja/transkrip/${id}`);
    await page.fill('[name="title"]', "Naskah Jendela, belum tersimpan");
    const [opened] = await Promise.all([page.context().waitForEvent("page"), page.click(".preview button")]);
    await opened.waitForLoadState();
    expect(await opened.textContent("[data-masthead] h2")).toBe("Naskah Jendela, belum tersimpan");
    expect(await opened.textContent(".turns")).toContain("Keterangan panjang.");
    await opened.close();
    expect(await page.inputValue('[name="title"]')).toBe("Naskah Jendela, belum tersimpan");
  });

  it("keeps what is wrong out and says which field it was", async () => {
    const id = await draft("Naskah Keliru", "Pernyataan melintang.");
    await page.goto(`${archive.address}/meja/transkrip/${id}`);
    expect(await page.locator(".field-title .sureness").count()).toBe(1);
    await page.fill('[name="title"]', "Naskah lain");
    await page.fill('input[name="url"]', "ftp://contoh.id/berkas");
    await press('.desk-bar button[value="save"]');
    expect(await page.locator(".field-title .sureness").count()).toBe(0);
    expect(await page.textContent('[role="alert"]')).toContain("Alamat sumber");
    expect(await page.textContent("main .beside")).toContain("Revisi 1");
  });

  it("withdraws with a reason, restores, and brings an older revision back", async () => {
    const id = await draft("Naskah Riwayat", "Keterangan bersyarat.");
    const review = `${archive.address}/meja/transkrip/${id}`;
    await page.goto(review);
    await page.fill('[name="title"]', "Naskah Riwayat, dibetulkan");
    await press('.desk-bar button[value="save"]');
    await press('button[value="revert"]');
    expect(await page.inputValue('[name="title"]')).toBe("Naskah Riwayat");
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
    await page.fill('[name="title"]', "Naskah Kembali, keliru");
    await page.fill('form.review input[name="reason"]', "salah baca");
    await press('.desk-bar button[value="save"]');
    await page.click(".history summary");
    await page.click('button[value="revert"]');
    expect(await page.inputValue('[name="title"]')).toBe("Naskah Kembali, keliru");
    const field = page.locator('.history details input[name="reason"]');
    await field.evaluate((input) => input.removeAttribute("required"));
    await press('button[value="revert"]');
    expect(await page.textContent("main")).toContain("alasan");
    await page.goto(`${archive.address}/meja/transkrip/${id}`);
    expect(await page.inputValue('[name="title"]')).toBe("Naskah Kembali, keliru");
    await page.click(".history summary");
    await page.fill('.history details input[name="reason"]', "judul semula benar");
    await press('button[value="revert"]');
    expect(await page.inputValue('[name="title"]')).toBe("Naskah Kembali");
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
  let archive: RunningArchive;
  let browser: Browser;

  beforeAll(async () => {
    archive = await startArchive();
    browser = await launchBrowser();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await archive?.close();
  });

  it("shows head and open turn as they will be read while they are typed, and says what it waits for", async () => {
    const id = await createDraft(archive, "Naskah langsung", [
      { role: "question", speaker: null, text: "Kapan?" },
      { role: "answer", speaker: "Damar", text: "Pekan depan." },
    ]);
    const page = await signIn(archive, browser, archive.token);
    await page.goto(`${archive.address}/meja/transkrip/${id}`);
    const head = page.locator(".preview [data-masthead]");
    expect(await head.locator("h2").textContent()).toBe("Naskah langsung");
    await page.fill('[name="title"]', "");
    await page.fill('[name="title"]', "Naskah yang diketik");
    await head.getByText("Naskah yang diketik").waitFor();
    await page.fill('input[name="date"]', "2024-02-29");
    await head.getByText("Kamis, 29 Februari 2024").waitFor();
    const sureness = page.locator(".field-title .sureness");
    expect(await sureness.isVisible()).toBe(false);
    await page.fill('[name="title"]', "Naskah langsung");
    expect(await sureness.isVisible()).toBe(true);
    await page.fill('[name="title"]', "Naskah yang diketik");
    await page.fill('[name="title"]', "");
    const said = page.getByRole("status");
    await said.getByText("Pratinjau menunggu. Isian Judul").waitFor();
    expect(await head.locator("h2").textContent()).toBe("Naskah yang diketik");
    await page.fill('[name="title"]', "Naskah lain");
    await head.getByText("Naskah lain").waitFor();
    expect(await said.textContent()).toBe("");

    await page.locator("#g2").hover();
    await Promise.all([page.waitForEvent("load"), page.click('button[value="edit:2"]')]);
    const turn = page.locator("#g2 [data-turn]");
    await turn.getByText("Damar").waitFor();
    expect(await head.textContent()).toContain("1 tanya jawab");
    await page.fill(".desk-turn textarea", "Lusa.\n\nDi <b>pelabuhan</b>.");
    await turn.getByText("Di <b>pelabuhan</b>.").waitFor();
    await page.selectOption('select[name="speaker.2"]', "");
    const brackets = page.locator(".turns .bracket");
    expect(await brackets.count()).toBe(1);
    await page.focus('select[name="role.2"]');
    await page.selectOption('select[name="role.2"]', "question");
    await turn.getByText("Wartawan tak dikenal").waitFor();
    expect(await brackets.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("role.2");
    expect(
      await turn
        .locator(".speech")
        .first()
        .evaluate((text) => getComputedStyle(text).fontStyle),
    ).toBe("italic");
    expect(await head.textContent()).not.toContain("tanya jawab");
    await page.fill(".desk-turn textarea", "");
    await turn.getByText("Giliran ini akan dibuang.").waitFor();

    await page.route("**/pratinjau/langsung", (route) => route.abort());
    await page.fill(".desk-turn textarea", "Nanti.");
    await said.getByText("Pratinjau tidak dapat diperbarui sekarang.").waitFor();
    await page.reload();
    expect(await head.locator("h2").textContent()).toBe("Naskah lain");
    expect(await page.inputValue(".desk-turn textarea")).toBe("Pekan depan.");
    await page.close();
  });

  it("tells the second of two archivists who saved before them, shows both, and overwrites nothing", async () => {
    const id = await createDraft(archive, "Naskah berdua", [
      { role: "statement", speaker: "Damar", text: "Perundingan berjalan." },
    ]);
    const review = `${archive.address}/meja/transkrip/${id}`;
    const [first, second] = await Promise.all(
      ["Arum", "Bayu"].map(async (name) =>
        signIn(archive, browser, await createToken(archive.jubir.archive, { name, role: "archivist" })),
      ),
    );
    if (first === undefined || second === undefined) throw new Error("Two archivists are needed.");
    for (const page of [first, second]) {
      await page.goto(`${review}?giliran=1`);
      await page.locator("#g1 [data-turn]").getByText("Perundingan berjalan.").waitFor();
    }
    const save = (page: Page) =>
      Promise.all([page.waitForEvent("load"), page.click('.desk-bar button[value="save"]')]);

    await first.fill('[name="title"]', "Naskah berdua, dari Arum");
    await first.fill(".desk-turn textarea", "Perundingan berjalan lancar.");
    await save(first);
    expect(await first.getByRole("status").first().textContent()).toBe("Tersimpan.");

    await second.fill('input[name="place"]', "Bandar Mutiara");
    await second.fill(".desk-turn textarea", "Perundingan berjalan lambat.");
    await save(second);
    expect(await second.getByRole("alert").textContent()).toContain("Arum");
    expect(await second.locator(".differences del").allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining("dari Arum"), "lancar"]),
    );
    expect(await second.locator(".differences ins").allTextContents()).toEqual(
      expect.arrayContaining(["Bandar Mutiara", "lambat"]),
    );

    await Promise.all([second.waitForEvent("load"), second.click("main .button.primary")]);
    expect(await second.inputValue('[name="title"]')).toBe("Naskah berdua, dari Arum");
    expect(await second.inputValue('input[name="place"]')).toBe("");
    expect(await second.locator(".desk-turn .speech").allTextContents()).toEqual([
      "Perundingan berjalan lancar.",
    ]);
    await second.fill('input[name="place"]', "Bandar Mutiara");
    await save(second);
    await first.goto(review);
    expect(await first.inputValue('[name="title"]')).toBe("Naskah berdua, dari Arum");
    expect(await first.inputValue('input[name="place"]')).toBe("Bandar Mutiara");
    expect(await first.locator(".history li").allTextContents()).toEqual([
      expect.stringContaining("Bayu"),
      expect.stringContaining("Arum"),
      expect.anything(),
    ]);
    await Promise.all([first.context().close(), second.context().close()]);
  });
});
