import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rooms } from "../../src/web/i18n.js";

type Sentences = { readonly [key: string]: string | Sentences };

function flatten(sentences: Sentences, prefix: string): [string, string][] {
  return Object.entries(sentences).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[`${prefix}.${key}`, value]] : flatten(value, `${prefix}.${key}`),
  );
}

function withoutPlural(key: string): string {
  return key.replace(/_(?:zero|one|two|few|many|other)$/, "");
}

const all = {
  id: Object.entries(rooms).flatMap(([room, { id }]) => flatten(id, room)),
  en: Object.entries(rooms).flatMap(([room, { en }]) => flatten(en, room)),
};
const keys = new Set(all.id.map(([key]) => withoutPlural(key)));

const root = join(import.meta.dirname, "../..");
const sources = ["views", "src"]
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:ejs|ts)$/.test(name) && !name.includes("messages"))
      .map((name) => readFileSync(join(root, folder, name), "utf8")),
  )
  .join("\n")
  .replace(/\/\*\*[\s\S]*?\*\//g, "");

function found(pattern: RegExp): string[] {
  return [...new Set([...sources.matchAll(pattern)].map(([, key = ""]) => key))];
}

describe("messages", () => {
  it("have the same keys in both languages, apart from plurals", () => {
    const english = new Set(all.en.map(([key]) => withoutPlural(key)));
    expect([...english].sort()).toEqual([...keys].sort());
  });

  it("have the same blanks in both languages", () => {
    const blanksOf = (sentences: [string, string][]) =>
      new Map(
        sentences.map(([key, text]) => [
          withoutPlural(key),
          (text.match(/\{\{?\w+\}?\}/g) ?? []).sort().join(" "),
        ]),
      );
    expect(blanksOf(all.en)).toEqual(blanksOf(all.id));
  });

  it("exist for every key that a view or a route asks for", () => {
    const asked = found(/\bt\(\s*"([^"]+)"/g);
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((key) => !keys.has(key))).toEqual([]);
  });

  it("exist for every reason that an error carries", () => {
    const carried = found(/new ArchiveError\(\s*"\w+",\s*"([^"]+)"/g);
    expect(carried.length).toBeGreaterThan(20);
    expect(carried.filter((key) => !keys.has(`errors.${key}`))).toEqual([]);
  });

  it("are all used", () => {
    const literals = new Set(found(/["'`]((?:\w+\.)+\w+)["'`]/g));
    const prefixes = found(/`((?:\w+\.)+\w*)\$\{/g);
    const isUsed = (key: string) => literals.has(key) || prefixes.some((prefix) => key.startsWith(prefix));
    // Reasons are looked up by the key that an error carries, some of them put together when it is thrown.
    const unused = [...keys].filter((key) => !key.startsWith("errors.") && !isUsed(key));
    expect(unused).toEqual([]);
  });
});
