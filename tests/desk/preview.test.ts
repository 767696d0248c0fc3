import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { parseHTML } from "linkedom";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { type Client, createClient } from "../support/client.js";
import { createDraft } from "./drafts.js";

let archive: RunningArchive;
let archivist: Client;
let review: string;

beforeAll(async () => {
  archive = await startArchive();
  archivist = createClient(archive.address);
  await archivist.submit("/masuk", { token: archive.token }, "/masuk?dengan=token");
  const turns = [
    { role: "question", speaker: null, text: "Kapan perundingan dilanjutkan?" },
    { role: "answer", speaker: "Damar", text: "Pekan depan." },
  ];
  review = `/meja/transkrip/${await createDraft(archive, "Naskah awal", turns)}`;
}, 60_000);

afterAll(async () => {
  await archive?.close();
});

const filled = { revision: "1", title: "Naskah lain", date: "2024-02-29", place: "Bandar Mutiara" };
const preview = (fields: Readonly<Record<string, string>>) =>
  archivist.submit(`${review}/pratinjau`, fields, review);

it("shows what the form holds as readers will see it, and saves nothing", async () => {
  const page = await preview({
    ...filled,
    name: "Damar Lokanatha",
    office: "Juru Bicara",
    "speaker.2": "Sekar",
    "text.2": "Pekan depan, di kota.\n\nLebih dari itu belum diputuskan.",
  });
  expect(page.status).toBe(200);
  const html = await page.text();
  expect(html).toContain("Naskah lain");
  expect(html).toContain("Kamis, 29 Februari 2024");
  expect(html).toContain("Bandar Mutiara");
  expect(html).toContain("Damar Lokanatha");
  expect(html).toContain("Lebih dari itu belum diputuskan.");
  expect(html).toContain("Sekar");
  const now = await (await archivist.get(review)).text();
  expect(now).toContain(">Naskah awal</textarea>");
  expect(now).not.toContain("Sekar");
  expect(now).toContain('name="revision" value="1"');
});

it("shows markup as letters", async () => {
  const html = await (await preview({ ...filled, title: "<img src=x onerror=alert(1)>" })).text();
  expect(html).not.toContain("<img src=x");
  expect(html).toContain("&lt;img src=x");
});

it.each([
  ["no title", { ...filled, title: "" }, 422],
  ["a day that is none", { ...filled, date: "2025-02-30" }, 422],
  ["an address of another kind", { ...filled, url: "javascript:alert(1)" }, 422],
  ["a transcript without text", { ...filled, "text.1": " ", "text.2": " \n\n " }, 422],
  ["a revision that is not there", { ...filled, revision: "7" }, 404],
  ["a form of no page", { title: "x" }, 400],
])("refuses %s", async (_, fields, status) => {
  expect((await preview(fields)).status).toBe(status);
});

describe("while it is typed", () => {
  const live = (fields: Readonly<Record<string, string>>, language = "id") =>
    archivist.submit(`${review}/pratinjau/langsung?bahasa=${language}`, fields, review);

  it("shows the head, and of the turns those whose text is open", async () => {
    const page = await live({
      ...filled,
      "speaker.1": "Sekar <b>",
      "role.1": "statement",
      "role.2": "question",
      "speaker.2": "",
      "text.2": "Kapan?\n\nDi <i>mana</i>?",
    });
    expect(page.status).toBe(200);
    const { document } = parseHTML(await page.text());
    expect(document.querySelector("[data-masthead] h2")?.textContent).toBe("Naskah lain");
    expect(
      [...document.querySelectorAll("[data-turn]")].map((turn) => turn.getAttribute("data-turn")),
    ).toEqual(["2"]);
    expect(
      [...document.querySelectorAll("[data-group]")].map((group) => [
        group.getAttribute("data-group"),
        group.classList.contains("bracket"),
      ]),
    ).toEqual([
      ["1", false],
      ["2", false],
    ]);
    expect(document.querySelector(".who b")?.textContent).toBe("Wartawan tak dikenal");
    expect([...document.querySelectorAll(".speech")].map(({ textContent }) => textContent)).toEqual([
      "Kapan?",
      "Di <i>mana</i>?",
    ]);
  });

  it("finds each turn although one before it goes, and says that it goes", async () => {
    const { document } = parseHTML(
      await (await live({ ...filled, "text.1": " ", "text.2": "Lusa." })).text(),
    );
    const shown = [...document.querySelectorAll("[data-turn]")].map(({ textContent }) =>
      textContent?.replace(/\s+/gu, " ").trim(),
    );
    expect(shown).toEqual(["Giliran ini akan dibuang.", "Damar pembicara Lusa. ¶ 2"]);
  });

  it.each([
    ["id", { title: "" }, "Pratinjau menunggu. Isian Judul tidak dapat diterima. Perbaiki dahulu."],
    [
      "en",
      { name: "x".repeat(999) },
      "The preview waits. The field Spokesperson takes at most 200 characters.",
    ],
    ["id", { "text.1": "", "text.2": "" }, "Pratinjau menunggu. Setiap giliran harus memuat teks"],
  ])("says in words what it waits for (%s)", async (language, fields, said) => {
    const page = await live({ ...filled, ...fields }, language);
    expect(page.status).toBe(422);
    expect(parseHTML(await page.text()).document.querySelector("[data-waits]")?.textContent).toContain(said);
  });
});

it("wants the form's token", async () => {
  expect((await archivist.post(`${review}/pratinjau`, filled)).status).toBe(403);
});
