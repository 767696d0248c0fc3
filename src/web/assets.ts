import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import express, { type Handler } from "express";

export const assetsPath = "/aset";
const fontEnding = ".woff2";

/** Where the text of one stylesheet stands in another, on a line of its own. */
const importLine = /^@import "(.+)";$/gm;

/** The bytes of an asset; a stylesheet with those that it imports, so that one request brings them all. */
function readAsset(directory: string, name: string): Buffer {
  const bytes = readFileSync(join(directory, name));
  if (extname(name) !== ".css") return bytes;
  return Buffer.from(
    bytes
      .toString()
      .replace(importLine, (_line, imported: string) => readFileSync(join(directory, imported), "utf8")),
  );
}

interface Asset {
  readonly bytes: Buffer;
  readonly version: string;
}

function readAssets(directory: string): Map<string, Asset> {
  const names = readdirSync(directory, { recursive: true, encoding: "utf8" });
  return new Map(
    names
      .filter((name) => extname(name) !== "")
      .map((name) => {
        const bytes = readAsset(directory, name);
        return [name, { bytes, version: createHash("sha256").update(bytes).digest("hex").slice(0, 12) }];
      }),
  );
}

/** Reads the assets once and names each by its content, so that browsers may keep it for ever. */
export function createAssets(directory: string): { asset: (name: string) => string; serve: Handler[] } {
  const assets = readAssets(directory);
  const setLasting: Handler = ({ path, query }, response, next) => {
    const lasting = path.endsWith(fontEnding) || query.v !== undefined;
    const age = lasting ? "public, max-age=31536000, immutable" : "public, max-age=3600";
    if (assets.has(path.slice(1))) response.setHeader("Cache-Control", age);
    next();
  };
  const sendStylesheet: Handler = ({ path }, response, next) => {
    const sheet = path.endsWith(".css") ? assets.get(path.slice(1)) : undefined;
    if (sheet === undefined) next();
    else response.type("css").send(sheet.bytes);
  };
  return {
    asset: (name) => {
      const found = assets.get(name);
      if (found === undefined) throw new Error(`There is no asset named ${name}.`);
      // The stylesheet names fonts without a version: a preload has to name the same address.
      return name.endsWith(fontEnding) ? `${assetsPath}/${name}` : `${assetsPath}/${name}?v=${found.version}`;
    },
    serve: [setLasting, sendStylesheet, express.static(directory, { index: false, cacheControl: false })],
  };
}
