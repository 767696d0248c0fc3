import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "@jest/globals";
import { pino } from "pino";
import { compose } from "../src/compose.js";
import { readConfig } from "../src/config.js";
import { enginesOf } from "./support/program.js";

const logger = pino({ level: "silent" });

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "jubir-compose-"));
});

afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

it("stops the engine it started, and frees the directory, when the application cannot be made", async () => {
  const config = readConfig({ DATA_DIR: directory, PORT: "0", SEED: "0", LOG_LEVEL: "silent" });
  const broken = compose({ ...config, trustProxy: "bukan alamat" }, logger, "serve");
  await expect(broken).rejects.toThrow("bukan alamat");
  expect(enginesOf(directory)).toEqual([]);
  const jubir = await compose(config, logger, "serve");
  expect(enginesOf(directory)).toHaveLength(1);
  await jubir.close();
  expect(enginesOf(directory)).toEqual([]);
}, 60_000);
