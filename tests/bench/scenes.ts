import type { Page } from "playwright-core";
import { deskPaths, publicPaths } from "../browser/pages.js";
import type { RunningArchive } from "../support/archive.js";
import { archivist, type Pictured } from "./pictured.js";

/** A page to take a picture of, in the state that it is then in. */
export interface Scene {
  readonly name: string;
  readonly path: string;
  /** Only who is signed in sees it. */
  readonly atDesk: boolean;
  /** What is done on the page before the picture. */
  readonly act?: (page: Page) => Promise<void>;
}

/** The transcript that the samples' pictures show. */
const read = "/transkrip/2025/002";

function nameOf(path: string): string {
  return path.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "beranda";
}

async function press(page: Page, selector: string): Promise<void> {
  await Promise.all([page.waitForEvent("load"), page.click(selector)]);
}

async function choose(page: Page, count: number): Promise<void> {
  const boxes = await page.locator('.desk-row input[name="id"]').all();
  for (const box of boxes.slice(0, count)) await box.check();
}

async function refuseSignIn(page: Page): Promise<void> {
  await page.fill('input[name="name"]', archivist.name);
  await page.fill('input[name="password"]', "keliru");
  await press(page, 'main button[type="submit"]');
}

/** A turn's text is being typed, with who says it, and the preview has followed. */
async function typeTurn(page: Page): Promise<void> {
  await press(page, 'button[value="edit:3"]');
  await page.fill('input[name="place"]', "Pelabuhan Randu");
  await page.fill(
    ".desk-turn textarea",
    "Kapal pengangkut gandum bersandar kemarin malam.\n\nMuatannya 1.200 ton.",
  );
  await page.selectOption('select[name="role.3"]', "question");
  await page
    .locator("[data-turn]", { hasText: /malam\.\s+¶ 3\s+Muatannya 1\.200 ton\./u })
    .locator("b")
    .waitFor();
}

async function emptyTitle(page: Page): Promise<void> {
  await page.fill('[name="title"]', "");
  await page.getByRole("status").filter({ hasText: /\S/u }).waitFor();
}

/** The window of its own in which the whole is shown, in the place of this one. */
async function previewWhole(page: Page): Promise<void> {
  const button = page.locator(".preview-whole button");
  await button.evaluate((element) => element.removeAttribute("formtarget"));
  await Promise.all([page.waitForEvent("load"), button.click()]);
}

/** Somebody else saves the transcript while it is open. */
function overtaken({ address, token }: RunningArchive, id: string) {
  return async (page: Page): Promise<void> => {
    const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/json", "If-Match": "*" };
    const office = `Menteri Luar Negeri (${Date.now()})`;
    const body = JSON.stringify({ spokesperson: { name: "Damar Lokanatha", office } });
    await fetch(`${address}/api/v1/transcripts/${id}`, { method: "PATCH", headers, body });
    await page.fill('input[name="place"]', "Bandar Mutiara, Alorna");
    await press(page, '.desk-bar button[value="save"]');
  };
}

/** Every page, and the states of it that no address leads to. */
export function scenesOf(archive: RunningArchive, { draft, twin, withdrawn }: Pictured): readonly Scene[] {
  const plain = (atDesk: boolean) => (path: string) => {
    return { name: nameOf(path), path: path.replace(":id", draft), atDesk };
  };
  const review = (id: string) => `/meja/transkrip/${id}`;
  const readers: readonly Omit<Scene, "atDesk">[] = [
    { name: "hasil-disaring", path: "/cari?q=bertemu&year=2025&role=answer" },
    { name: "hasil-dibaca-sebagai", path: "/cari?q=jubir:anggawira+penanya:x+bertemu+sejak:besok" },
    { name: "hasil-saring", path: "/cari?q=bertemu&year=2023#saring" },
    { name: "hasil-menurut-inggris", path: "/cari?q=visas+food" },
    { name: "baca", path: read },
    { name: "baca-temuan", path: `${read}?q=bertemu&k=2` },
    { name: "baca-inggris", path: "/transkrip/2024/001?q=visas" },
    { name: "ditarik", path: withdrawn.path },
    { name: "masuk-ditolak", path: "/masuk", act: refuseSignIn },
    { name: "masuk-lupa", path: "/masuk#lupa" },
  ];
  const desk: readonly Omit<Scene, "atDesk">[] = [
    { name: "meja-dipilih", path: "/meja", act: (page) => choose(page, 3) },
    { name: "meja-draf", path: "/meja?keadaan=check" },
    { name: "meja-gagal", path: "/meja?keadaan=failed" },
    { name: "meja-kosong", path: "/meja?q=tidakada" },
    ...(["edit", "trash"] as const).map((action) => ({
      name: `meja-banyak-${action}`,
      path: "/meja",
      act: async (page: Page) => {
        await choose(page, 3);
        await press(page, `.desk-bar button[value="${action}"]`);
      },
    })),
    { name: "periksa-kembar", path: review(twin) },
    { name: "periksa-sunting", path: review(draft), act: (page) => press(page, 'button[value="edit:2"]') },
    { name: "periksa-pratinjau", path: review(draft), act: typeTurn },
    { name: "periksa-menunggu", path: review(draft), act: emptyTitle },
    { name: "pratinjau-seluruhnya", path: review(draft), act: previewWhole },
    { name: "periksa-beda", path: review(draft), act: overtaken(archive, draft) },
    { name: "ditarik-meja", path: review(withdrawn.id) },
    { name: "banding", path: `${review(withdrawn.id)}/banding?dari=1&ke=2` },
    { name: "kembar", path: review(twin), act: (page) => press(page, ".twin .buttons a") },
    { name: "akun-tautan", path: "/meja/akun", act: (page) => press(page, 'form[action$="/tautan"] button') },
  ];
  return [
    ...publicPaths.map(plain(false)),
    ...readers.map((scene) => ({ ...scene, atDesk: false })),
    ...deskPaths.map(plain(true)),
    ...desk.map((scene) => ({ ...scene, atDesk: true })),
  ];
}
