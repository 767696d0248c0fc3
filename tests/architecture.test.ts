import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "@jest/globals";

const source = join(import.meta.dirname, "../src");

interface Module {
  /** Path below `src`, without ending. */
  readonly name: string;
  /** Modules of the project that it imports, as paths below `src`. */
  readonly own: readonly string[];
  /** Packages and built-in modules that it imports. */
  readonly packages: readonly string[];
}

const modules: readonly Module[] = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => {
    const text = readFileSync(join(source, file), "utf8");
    const imported = [...text.matchAll(/^(?:import|export)[^;]*?from "([^"]+)"/gmsu)].map(
      (match) => match[1] ?? "",
    );
    const own = imported.filter((path) => path.startsWith("."));
    return {
      name: file.replace(/\.ts$/u, ""),
      own: own.map((path) => normalize(join(dirname(file), path)).replace(/\.js$/u, "")),
      packages: imported.filter((path) => !path.startsWith(".")),
    };
  });

const roomOf = (name: string) => dirname(name).split("/")[0] ?? ".";

/** Importers in `rooms` of what `isForbidden` says, as "importer -> imported". */
function violations(
  rooms: RegExp,
  imports: (module: Module) => readonly string[],
  isForbidden: (imported: string, importer: string) => boolean,
): string[] {
  return modules
    .filter(({ name }) => rooms.test(name))
    .flatMap((module) =>
      imports(module)
        .filter((imported) => isForbidden(imported, module.name))
        .map((imported) => `${module.name} -> ${imported}`),
    );
}

/** Pure: no web, no SQL, no engine, no files, no network. */
const core =
  /^(?:indonesian\/(?!analyze-command)|transcripts\/(?:transcript|evidence$|countries|country-names|exchanges|masthead|numbering|near-duplicates|revision$|turn-edits|speaker-label|representation|parsing\/)|search\/(?:query|highlight|snippet|documents|text-fields|asked-questions|words|cut-text|filters|request|results|timeline|addresses|cards|facet-groups|results-page)|desk\/(?:difference$|side-by-side|twin-panel|state-label|turn-notes|review-(?:page|evidence))|formats\/document$|urls$|errors$)/u;
const outside =
  /^(?:express|express-session|multer|kysely|libsql|meilisearch|pino|node:(?:fs|net|http|child_process|process))/u;

describe("the directions of imports", () => {
  it("reads the whole source", () => {
    expect(modules.length).toBeGreaterThan(100);
    expect(modules.some(({ own }) => own.includes("transcripts/transcript"))).toBe(true);
  });

  it("keeps the core free of the world outside", () => {
    expect(
      violations(
        core,
        ({ packages }) => packages,
        (imported) => outside.test(imported),
      ),
    ).toEqual([]);
  });

  it("lets the core reach nothing but the core and the words of pages", () => {
    const pageWords = /^web\/(?:wording|frame|pagination)$/u;
    expect(
      violations(
        core,
        ({ own }) => own,
        (imported, importer) =>
          !core.test(imported) &&
          !pageWords.test(imported) &&
          !(/\/(?:page|pages\/[\w-]+)$/u.test(imported) && roomOf(imported) === roomOf(importer)),
      ),
    ).toEqual([]);
  });

  it("lets what reads a text build only on what knows less of it", () => {
    const folders = ["names", "days", "labels", "page", "head", "cast", "layouts"];
    const rankOf = (name: string) => folders.indexOf(/^transcripts\/parsing\/(\w+)\//u.exec(name)?.[1] ?? "");
    expect(
      violations(
        /^transcripts\/parsing\/\w+\//u,
        ({ own }) => own,
        (imported, importer) => rankOf(imported) > rankOf(importer),
      ),
    ).toEqual([]);
  });

  it("keeps Indonesian to itself", () => {
    expect(
      violations(
        /^indonesian\//u,
        ({ own }) => own,
        (imported) => roomOf(imported) !== "indonesian",
      ),
    ).toEqual([]);
  });

  it("keeps a room's routes and sessions its own", () => {
    const isPrivate = (imported: string, importer: string) =>
      /\/(?:routes|api|session-store)$/u.test(imported) && roomOf(imported) !== roomOf(importer);
    const wiring = /^(?!(?:app|attach)$)/u;
    expect(violations(wiring, ({ own }) => own, isPrivate)).toEqual([]);
  });

  it("opens the store of transcripts to what makes and shows the index, and to no other room", () => {
    const isForeignStore = (imported: string, importer: string) =>
      imported.endsWith("/store") && roomOf(imported) !== roomOf(importer);
    expect(
      violations(
        /^(?!search\/(?:index-commands|rebuild|send-documents|routes)$)/u,
        ({ own }) => own,
        isForeignStore,
      ),
    ).toEqual([]);
  });

  it("lets nothing but entry points reach the composition root", () => {
    const entrances = /^(?!(?:cli|serve|attach|compose)$)/u;
    expect(
      violations(
        entrances,
        ({ own }) => own,
        (imported) => /^(?:compose|app|cli|serve)$/u.test(imported),
      ),
    ).toEqual([]);
  });

  it("leaves verifying and keeping copies to the command line", () => {
    expect(
      violations(
        /^(?!cli$|keeping\/)/u,
        ({ own }) => own,
        (imported) => roomOf(imported) === "keeping",
      ),
    ).toEqual([]);
  });

  it("keeps formats from knowing transcripts", () => {
    const rooms = new Set(["formats", "."]);
    expect(
      violations(
        /^formats\//u,
        ({ own }) => own,
        (imported) => !rooms.has(roomOf(imported)),
      ),
    ).toEqual([]);
  });
});
