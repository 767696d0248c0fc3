import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { parseHTML } from "linkedom";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { takeIn, weekly } from "./briefings.js";

let archive: RunningArchive;
const address = "/transkrip/2025/001";

beforeAll(async () => {
  archive = await startArchive();
  await takeIn(archive, weekly);
}, 60_000);

afterAll(async () => {
  await archive?.close();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(archive.address + path, { headers, redirect: "manual" });

async function read(search = "", headers: Record<string, string> = {}) {
  const response = await get(address + search, headers);
  expect(response.status).toBe(200);
  return parseHTML(await response.text()).document;
}

const texts = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent?.replace(/\s+/g, " ").trim());

describe("a transcript that is opened from a result", () => {
  it("keeps the marks of the query, other forms apart from the word itself, each with a number", async () => {
    const document = await read("?q=bertemu");
    expect(texts(document, "mark.full[id]")).toEqual(["bertemu", "bertemu"]);
    expect(texts(document, "mark.half[id]")).toEqual(["Pertemuan", "menemui"]);
    expect([...document.querySelectorAll("mark[id]")].map(({ id }) => id)).toEqual(["k1", "k2", "k3", "k4"]);
  });

  it("says at which mark the reader stands, and leads to the next and round the ends", async () => {
    const bar = async (search: string) => {
      const document = await read(search);
      return {
        position: texts(document, ".position")[0],
        now: document.querySelector("mark.now")?.id,
        steps: [...document.querySelectorAll("[data-step]")].map((step) => step.getAttribute("href")),
      };
    };
    expect(await bar("?q=bertemu&temuan=3")).toEqual({
      position: "3 dari 4",
      now: "k3",
      steps: [`${address}?q=bertemu&temuan=2#k2`, `${address}?q=bertemu&temuan=4#k4`],
    });
    expect((await bar("?q=bertemu&temuan=4")).steps[1]).toBe(`${address}?q=bertemu&temuan=1#k1`);
    expect((await bar("?q=bertemu&temuan=-7")).now).toBe("k1");
    expect((await bar("?q=bertemu&temuan=999")).now).toBe("k4");
  });

  it("marks only the word as typed where the search was for that, also at the next mark", async () => {
    const document = await read("?q=bertemu&match=exact");
    expect(texts(document, "mark[id]")).toEqual(["bertemu", "bertemu"]);
    expect(document.querySelector("[data-step]")?.getAttribute("href")).toContain("match=exact");
  });

  it("leads back to the very results it was opened from", async () => {
    const results = "/cari?q=bertemu&year=2025&page=2";
    const document = await read("?q=bertemu", { Referer: archive.address + results });
    expect(document.querySelector(".actions a")?.getAttribute("href")).toBe(results);
    const stranger = await read("?q=bertemu", { Referer: "https://example.org/cari?q=x" });
    expect(stranger.querySelector(".actions a")?.getAttribute("href")).toBe("/cari?q=bertemu");
  });
});

describe("a transcript's page", () => {
  it("brackets each question with its answer under a numbered label", async () => {
    const document = await read();
    expect(
      [...document.querySelectorAll(".bracket")].map((group) => group.getAttribute("aria-label")),
    ).toEqual(["Tanya jawab 1", "Tanya jawab 2"]);
    expect(texts(document, ".question .who")[0]).toBe("Wartawan tak dikenal Harian Samudra");
  });

  it("gives every passage a number that is a link to it", async () => {
    const document = await read("?q=bertemu");
    const anchors = [...document.querySelectorAll(".passage")].map((passage) => [
      passage.id,
      passage.querySelector("a.anchor")?.getAttribute("href"),
    ]);
    expect(anchors).toEqual([1, 2, 3, 4, 5, 6].map((number) => [`p${number}`, `${address}#p${number}`]));
  });

  it("searches inside the transcript, and says where it has nothing of what was asked", async () => {
    const document = await read("?q=gajah");
    const form = document.querySelector("form.within");
    expect(form?.getAttribute("action")).toBe(address);
    expect(form?.querySelector("input")?.getAttribute("value")).toBe("gajah");
    expect(document.querySelector(".hit-bar")).toBeNull();
    expect(texts(document, ".missed")[0]).toContain("Tidak ada “gajah” dalam transkrip ini.");
    expect(document.querySelector(".missed a")?.getAttribute("href")).toBe("/cari?q=gajah");
    expect((await read()).querySelector(".missed, .hit-bar")).toBeNull();
  });

  it("marks the title, and says where nothing else has what was asked", async () => {
    const document = await read("?q=mingguan");
    expect(texts(document, "h1 mark.full:not([id])")).toEqual(["mingguan"]);
    expect(texts(document, ".missed")[0]).toContain("“mingguan” hanya ada di judul.");
    expect(texts(await read("?q=bertemu"), "h1 mark")).toEqual([]);
  });

  it("shows markup in a transcript as the text it is", async () => {
    expect(texts(await read(), ".question .speech")[1]).toBe("Peta siapa <b>itu</b>?");
  });

  it("tells who handed the original in, and gives it back to the byte", async () => {
    const document = await read();
    expect(texts(document, "#berkas-asli")[0]).toMatch(/Diunggah Intan Paradira, \d+ \w+ \d{4}\. Belum ada/);
    const original = await get(`${address}/asli`);
    expect(original.headers.get("content-type")).toBe("application/octet-stream");
    expect(await original.json()).toEqual(JSON.parse(JSON.stringify(weekly)));
  });

  it("has one address: others that mean it lead there and keep what was asked", async () => {
    const response = await get("/transkrip/2025/1?q=bertemu");
    expect(response.status).toBe(301);
    expect(response.headers.get("location")).toBe(`${address}?q=bertemu`);
  });
});
