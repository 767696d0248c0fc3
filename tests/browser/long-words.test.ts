import { expect, it } from "@jest/globals";
import { weekly } from "../transcripts/briefings.js";
import { holdToAll } from "./hold-to-all.js";
import { keepHouse } from "./house.js";

const unbroken = `https://arsip.example/${"keteranganpersbersama".repeat(6)}`;

/** Nothing in it can be broken between words, and every name is longer than a phone is wide. */
const long = {
  ...weekly,
  title: unbroken,
  date: "2024-05-02",
  spokesperson: "Kencanawati Suryadiningrat-Prawirakusumaningrum",
  outlet: "Kantor Berita Gabungan Pulau-Pulau Luar Nusa Raya",
  place: "Ruang Pers Graha Bahari, Kota Sagara",
};

const house = keepHouse([weekly, long]);
const { open } = house;

it.each([
  "/",
  "/cari?q=bertemu",
  `/cari?q=bertemu&year=2024&outlet=${encodeURIComponent(long.outlet)}`,
  "/transkrip/2024/001?q=bertemu",
  "/transkrip/2024/001/kutipan",
  "/juru-bicara",
])(
  "%s holds words that are longer than its lines",
  async (path) => {
    const page = await open(path, { bypassCSP: true });
    await holdToAll(page);
    await page.close();
  },
  60_000,
);

it("a filter's chip grows with its name", async () => {
  const page = await open(`/cari?q=bertemu&outlet=${encodeURIComponent(long.outlet)}`, {
    viewport: { width: 320, height: 640 },
  });
  const chip = page.locator(".chip");
  const overflow = await chip.evaluate((element) => element.scrollHeight - element.clientHeight);
  expect(overflow).toBeLessThanOrEqual(0);
  await page.close();
});

it("no dot between details stands at the end or the beginning of a line", async () => {
  const page = await open("/", { viewport: { width: 320, height: 640 } });
  const lines = await page.locator(".details").evaluateAll((lists) =>
    lists.map((list) => {
      const left = list.getBoundingClientRect().left;
      const cut = Number.parseFloat(getComputedStyle(list).clipPath.split(" ")[3] ?? "");
      return [...list.querySelectorAll("li")]
        .filter((item) => item.getBoundingClientRect().left === left)
        .map((item) => {
          const dot = getComputedStyle(item, "::before");
          return Number.parseFloat(dot.left) + Number.parseFloat(dot.width) <= cut;
        });
    }),
  );
  expect(lines.flat().length).toBeGreaterThan(3);
  expect(lines.flat()).not.toContain(false);
  await page.close();
});

it("other forms of a word are told from the text in colours of the reader's own", async () => {
  const page = await open("/cari?q=bertemu", { forcedColors: "active" });
  const lines = await page
    .locator(".records mark.half")
    .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).textDecorationLine));
  expect(lines.length).toBeGreaterThan(0);
  expect(new Set(lines)).toEqual(new Set(["underline"]));
  await page.close();
});
