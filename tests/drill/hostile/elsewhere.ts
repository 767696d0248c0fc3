import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type HostileFile, hostile } from "./file.js";

/** The documents on which mammoth tests itself: odd Word files that none of us made. */
export function documentsFromElsewhere(): HostileFile[] {
  const main = createRequire(import.meta.url).resolve("mammoth");
  const folder = join(dirname(main), "../test/test-data");
  const names = readdirSync(folder).filter((name) => name.endsWith(".docx"));
  return names.map((name) => hostile(name, readFileSync(join(folder, name))));
}
