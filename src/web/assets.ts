import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import express, { type Handler } from "express";

export const assetsPath = "/aset";
const fontEnding = ".woff2";

/** Reads the assets once and names each by its content, so that browsers may keep it for ever. */
export function createAssets(directory: string): { asset: (name: string) => string; serve: Handler } {
  const versions = new Map(
    readdirSync(directory, { recursive: true, encoding: "utf8" })
      .filter((name) => extname(name) !== "")
      .map((name) => [
        name,
        createHash("sha256")
          .update(readFileSync(join(directory, name)))
          .digest("hex")
          .slice(0, 12),
      ]),
  );
  return {
    asset: (name) => {
      const version = versions.get(name);
      if (version === undefined) throw new Error(`There is no asset named ${name}.`);
      // The stylesheet names fonts without a version: a preload has to name the same address.
      return name.endsWith(fontEnding) ? `${assetsPath}/${name}` : `${assetsPath}/${name}?v=${version}`;
    },
    serve: express.static(directory, {
      index: false,
      setHeaders: (response, path) => {
        const lasting = path.endsWith(fontEnding) || response.req.url?.includes("?v=");
        response.setHeader(
          "Cache-Control",
          lasting ? "public, max-age=31536000, immutable" : "public, max-age=3600",
        );
      },
    }),
  };
}
