import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { type EngineHome, openEngineHome } from "../../src/meilisearch/home.js";
import { startOnSoundData } from "../../src/meilisearch/sound-data.js";

// Shell scripts stand for servers that Meilisearch cannot be made to be at will.
let directory: string;
let home: EngineHome;
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), "jubir-engine-"));
  home = await openEngineHome(directory);
  mkdirSync(home.data);
  writeFileSync(join(home.data, "VERSION"), "1.21.0");
});
afterEach(() => rmSync(directory, { recursive: true }));

function start(script: string, deadlineMs = 10_000) {
  const binary = join(directory, "server");
  writeFileSync(binary, `#!/bin/sh\n${script}\n`, { mode: 0o700 });
  return startOnSoundData({
    binary,
    home,
    port: 1,
    logger: pino({ level: "silent" }),
    signal: new AbortController().signal,
    distrustData: false,
    now: () => new Date(0),
    deadlineMs,
  });
}

it.each([
  [
    "complains with and without its data",
    "mkdir -p data; echo 'Error: panicked' >&2; exit 101",
    "engine.failed",
  ],
  [
    "finds the disk full",
    "echo 'Error: No space left on device (os error 28)' >&2; exit 1",
    "engine.no_disk",
  ],
  ["may not write", "echo 'Error: Read-only file system (os error 30)' >&2; exit 1", "engine.no_permission"],
  ["is killed", "kill -KILL $$", "engine.failed"],
  ["is not for this system", "exit 127", "engine.not_executable"],
])("a server that %s leaves the data where it was", async (_, script, key) => {
  await expect(start(script)).rejects.toMatchObject({ code: "unavailable", reason: { key } });
  expect(existsSync(join(home.data, "VERSION"))).toBe(true);
  expect(readdirSync(home.directory).filter((name) => name.includes("set-aside"))).toEqual([]);
});

it("a server that never answers is given up", async () => {
  await expect(start("while :; do read -r _; done </dev/zero", 100)).rejects.toMatchObject({
    reason: { key: "engine.not_ready" },
  });
});

it("a server whose data was bad and whose disk is full gets its data back", async () => {
  const script = `if [ -e data ]; then echo 'Error: MDB_INVALID: File is not an LMDB file'
else mkdir data; echo 'Error: No space left on device (os error 28)'; fi >&2; exit 1`;
  await expect(start(script)).rejects.toMatchObject({ reason: { key: "engine.no_disk" } });
  expect(existsSync(join(home.data, "VERSION"))).toBe(true);
});
