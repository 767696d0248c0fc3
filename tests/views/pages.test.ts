import { existsSync } from "node:fs";
import { join } from "node:path";
import ejs from "ejs";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { urls } from "../../src/urls.js";
import { formatOf } from "../../src/web/format.js";
import type { Segment } from "../../src/web/frame.js";
import { type Language, translator } from "../../src/web/i18n.js";
import { viewOptions } from "../../src/web/view-options.js";
import * as fixtures from "./fixtures.js";

const views = join(import.meta.dirname, "../../views");
const options = viewOptions(views);
const { archivist, reader, hostile } = fixtures;

const pages = [
  { view: "home/home", frame: { ...reader, section: null }, page: fixtures.home },
  { view: "home/home", frame: reader, page: { ...fixtures.home, extent: null, timeline: null, newest: [] } },
  { view: "search/results", frame: reader, page: fixtures.search },
  { view: "search/results", frame: reader, page: fixtures.emptySearch },
  { view: "search/unavailable", frame: reader, page: fixtures.failure },
  { view: "transcripts/reading", frame: reader, page: fixtures.reading },
  { view: "transcripts/reading", frame: reader, page: { ...fixtures.reading, hitBar: null } },
  {
    view: "transcripts/reading",
    frame: reader,
    page: { ...fixtures.reading, hitBar: null, missed: { query: hostile, url: "/cari?q=x" } },
  },
  { view: "transcripts/cite", frame: reader, page: fixtures.cite },
  { view: "transcripts/names", frame: archivist, page: fixtures.names },
  { view: "transcripts/names", frame: reader, page: { kind: "outlets", names: [] } },
  { view: "uploads/upload", frame: archivist, page: fixtures.upload },
  { view: "accounts/sign-in", frame: { ...reader, csrfToken: "csrf" }, page: fixtures.signIn },
  {
    view: "accounts/sign-in",
    frame: { ...reader, csrfToken: "csrf" },
    page: { ...fixtures.signIn, way: "token" },
  },
  { view: "accounts/link", frame: { ...reader, csrfToken: "csrf" }, page: fixtures.link },
  { view: "accounts/own", frame: archivist, page: fixtures.ownAccount },
  { view: "accounts/desk", frame: archivist, page: fixtures.accounts },
  { view: "accounts/tokens", frame: archivist, page: fixtures.tokens },
  { view: "accounts/link", frame: reader, page: { ...fixtures.link, name: null } },
  { view: "audit/log", frame: archivist, page: fixtures.audit },
  { view: "audit/log", frame: archivist, page: { ...fixtures.audit, lines: [], clear: null } },
  { view: "desk/list", frame: archivist, page: fixtures.desk },
  { view: "desk/list", frame: archivist, page: { ...fixtures.desk, rows: [], notice: null } },
  { view: "desk/list", frame: archivist, page: fixtures.deskFailed },
  { view: "desk/list", frame: archivist, page: { ...fixtures.deskFailed, failed: [] } },
  { view: "desk/bulk", frame: archivist, page: fixtures.bulk },
  { view: "desk/bulk", frame: archivist, page: { ...fixtures.bulk, action: "trash", chosen: [] } },
  { view: "desk/index", frame: archivist, page: fixtures.index },
  { view: "desk/outcomes", frame: archivist, page: fixtures.outcomes },
  { view: "desk/review", frame: archivist, page: fixtures.review },
  { view: "desk/preview", frame: archivist, page: fixtures.preview },
  { view: "desk/review", frame: archivist, page: { ...fixtures.review, state: "trashed" } },
  { view: "desk/difference", frame: archivist, page: fixtures.difference },
  { view: "desk/side-by-side", frame: archivist, page: fixtures.sideBySide },
  { view: "site/error", frame: reader, page: { status: 404, title: hostile, detail: hostile, code: "1" } },
  { view: "concordance/concordance", frame: reader, page: fixtures.concordance },
  {
    view: "site/help",
    frame: reader,
    page: { words: [{ query: hostile, key: "site.help.words" }], fields: [] },
  },
  { view: "site/about", frame: reader, page: {} },
];

function asset(name: string): string {
  if (!existsSync(join(views, "assets", name))) throw new Error(`There is no asset named ${name}.`);
  return `/aset/${name}`;
}

async function render({ view, frame, page }: (typeof pages)[number], language: Language) {
  const locals = {
    frame: { ...frame, language },
    page,
    title: hostile,
    t: translator(language),
    format: formatOf(language),
    asset,
    urls,
  };
  return parseHTML(await ejs.renderFile(join(views, `${view}.ejs`), locals, options)).document;
}

const cases = pages.flatMap((page, index) =>
  (["id", "en"] as const).map((language) => ({
    name: `${page.view} (${index}, ${language})`,
    page,
    language,
  })),
);

describe.each(cases)("$name", ({ page, language }) => {
  it("lets nothing that it is given become markup or code", async () => {
    const document = await render(page, language);
    const inline = [...document.querySelectorAll("script:not([src])")];
    expect(
      inline.filter(({ outerHTML }) => !outerHTML.startsWith('<script type="application/ld+json">{')),
    ).toEqual([]);
    const attributes = [...document.querySelectorAll("*")].flatMap((element) => element.getAttributeNames());
    expect(attributes.filter((name) => name === "style" || name.startsWith("on"))).toEqual([]);
  });

  it("shows sentences, not their keys", async () => {
    const document = await render(page, language);
    const text = document.body.textContent ?? "";
    expect(text).not.toMatch(/\b(?:site|search|transcripts|uploads|accounts|desk)\.[a-z]\w+/);
    expect(text).not.toMatch(/undefined|\[object|\{\{/);
  });

  it("has one first heading and skips no level", async () => {
    const document = await render(page, language);
    const levels = [...document.querySelectorAll("h1, h2, h3, h4")].map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1)).toEqual([]);
  });

  it("names every field, link and landmark, and leads every link within the page somewhere", async () => {
    const document = await render(page, language);
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const fields = [...document.querySelectorAll("input:not([type=hidden])")];
    const unnamed = fields.filter(
      (field) => !field.closest("label") && !document.querySelector(`label[for="${field.id}"]`),
    );
    expect(unnamed).toEqual([]);
    const links = [...document.querySelectorAll("a")];
    expect(
      links.filter((link) => !(link.getAttribute("aria-label") ?? link.textContent ?? "").trim()),
    ).toEqual([]);
    const targets = links
      .map((link) => link.getAttribute("href") ?? "")
      .filter((href) => href.startsWith("#"));
    expect(targets.filter((target) => !ids.includes(target.slice(1)))).toEqual([]);
    expect(document.querySelectorAll("main, header.site-head, footer")).toHaveLength(3);
  });
});

describe("partials/segments", () => {
  const segment: fc.Arbitrary<Segment> = fc.record({
    text: fc.oneof(fc.string(), fc.constant(hostile)),
    mark: fc.constantFrom("exact", "form", null),
  });

  it("gives back exactly the text it was given, with marks and nothing else around it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(segment), async (segments) => {
        const html = await ejs.renderFile(join(views, "partials/segments.ejs"), { segments }, options);
        const marks = html.match(/<[^>]*>/g) ?? [];
        const marked = segments.filter(({ mark }) => mark !== null).length;
        expect(marks.filter((tag) => !/^(?:<mark class="(?:full|half)">|<\/mark>)$/.test(tag))).toEqual([]);
        expect(marks).toHaveLength(marked * 2);
        const escaped = segments.map(({ text }) => ejs.escapeXML(text)).join("");
        expect(html.replace(/<[^>]*>/g, "")).toBe(escaped);
      }),
    );
  });
});

it("dates and call numbers are not torn apart at the end of a line", async () => {
  const text = "Sejak 13 Juni 2005, atau 2025-07-15: JB 2025/048, ¶ 3 <b>";
  const html = await ejs.renderFile(join(views, "partials/unbroken.ejs"), { text }, options);
  expect(html.match(/(?<=<span class="unbroken">)[^<]+/g)).toEqual([
    "13 Juni 2005",
    "2025-07-15",
    "JB 2025/048, ¶ 3",
  ]);
  expect(html.replace(/<[^>]*>/g, "").trim()).toBe(ejs.escapeXML(text));
});
