// `node --import ./tests/support/typescript-hooks.mjs program.ts` runs a program of the tests on the sources as they
// are, without a build. For tests that must kill a whole process.
import { readFile } from "node:fs/promises";
import { register } from "node:module";
import { fileURLToPath } from "node:url";

// Each thread registers its own hooks; the copy that then runs as hooks does not.
const asHooks = "?hooks";
if (!import.meta.url.endsWith(asHooks)) register(import.meta.url + asHooks);

export async function resolve(specifier, context, next) {
  if (!specifier.startsWith(".") || !context.parentURL?.endsWith(".ts")) return next(specifier, context);
  return next(specifier.replace(/\.js$/, ".ts"), context);
}

export async function load(url, context, next) {
  if (!url.endsWith(".ts")) return next(url, context);
  const { transform } = await import("@swc/core");
  const { code } = await transform(await readFile(fileURLToPath(url), "utf8"), {
    filename: fileURLToPath(url),
  });
  return { format: "module", source: code, shortCircuit: true };
}
