/**
 * Cuts the two families down to what the pages need: `npm run fonts` writes the woff2 files beside this one.
 * Latin letters that are left out fall back to the reader's own faces.
 */
import { copyFile, readFile, writeFile } from "node:fs/promises";
import subsetFont from "subset-font";

const packages = new URL("../../../node_modules/@fontsource-variable/", import.meta.url);
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("");
const characters = `${ascii}éèçñüöÉÈÇÑÜÖ‘’“”–—…·•§¶×°\u00a0`;
const features = ["kern", "liga", "mark", "ccmp", "tnum"];

/** Optical sizes below 16 px and weights outside the scale are never set, so they are not sent either. */
const cuts = [
  {
    source: "newsreader/files/newsreader-latin-opsz-normal.woff2",
    target: "newsreader-roman.woff2",
    axes: { wght: { min: 400, max: 600 }, opsz: { min: 16, max: 60 } },
  },
  {
    source: "newsreader/files/newsreader-latin-opsz-italic.woff2",
    target: "newsreader-italic.woff2",
    axes: { wght: 400, opsz: 20 },
  },
  {
    source: "schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2",
    target: "schibsted-grotesk.woff2",
    axes: { wght: { min: 400, max: 700 } },
  },
];

for (const { source, target, axes } of cuts) {
  const font = await subsetFont(await readFile(new URL(source, packages)), characters, {
    targetFormat: "woff2",
    variationAxes: axes,
    keepFeatures: features,
    noHinting: true,
  });
  await writeFile(new URL(target, import.meta.url), font);
}

await copyFile(new URL("newsreader/LICENSE", packages), new URL("newsreader.LICENSE.txt", import.meta.url));
await copyFile(
  new URL("schibsted-grotesk/LICENSE", packages),
  new URL("schibsted-grotesk.LICENSE.txt", import.meta.url),
);
