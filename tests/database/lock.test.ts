import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { acquireDataDirectoryLock, readHolder } from "../../src/database/lock.js";

const holder = { command: "serve", pid: process.pid, startedAt: "2024-05-01T08:00:00.000Z" };

const addresses = { address: "http://127.0.0.1:3000", engine: "http://127.0.0.1:7700" };

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "jubir-lock-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

it("is had by one at a time, and the second is told by whom", () => {
  const lock = acquireDataDirectoryLock(directory, holder);
  const second = () => acquireDataDirectoryLock(directory, { ...holder, command: "import" });
  expect(second).toThrow(
    expect.objectContaining({
      code: "conflict",
      reason: { key: "archive.held", parameters: { directory, ...holder } },
    }),
  );
  lock.describe(addresses);
  expect(second).toThrow(
    expect.objectContaining({
      reason: {
        key: "archive.held_at",
        parameters: { directory, ...holder, address: "http://127.0.0.1:3000" },
      },
    }),
  );
  lock.release();
  second().release();
});

it("tells who holds it only while it is held", () => {
  expect(readHolder(directory)).toBeNull();
  const lock = acquireDataDirectoryLock(directory, holder);
  expect(readHolder(directory)).toEqual({ ...holder, address: null, engine: null });
  lock.describe(addresses);
  expect(readHolder(directory)).toEqual({ ...holder, ...addresses });
  lock.release();
  expect(readHolder(directory)).toBeNull();
});

it("is lifted when its holder is killed, whose name is then not given", async () => {
  const program = `
    import { acquireDataDirectoryLock } from "./src/database/lock.ts";
    const lock = acquireDataDirectoryLock(${JSON.stringify(directory)}, ${JSON.stringify(holder)});
    console.log("held");
    setInterval(() => lock.describe(${JSON.stringify(addresses)}), 1_000);
  `;
  const child = spawn(
    process.execPath,
    ["--import", "./tests/support/typescript-hooks.mjs", "--input-type=module", "--eval", program],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  await once(child.stdout, "data");
  expect(() => acquireDataDirectoryLock(directory, holder)).toThrow(
    expect.objectContaining({ reason: expect.objectContaining({ key: "archive.held" }) }),
  );
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(readHolder(directory)).toBeNull();
  acquireDataDirectoryLock(directory, holder).release();
});

it.each(["", "{", '{"pid":"1"}'])("holds without its note, which is %j", (note) => {
  const lock = acquireDataDirectoryLock(directory, holder);
  writeFileSync(join(directory, "holder.json"), note);
  expect(() => acquireDataDirectoryLock(directory, holder)).toThrow(
    expect.objectContaining({ reason: { key: "archive.held_by_unknown", parameters: { directory } } }),
  );
  lock.release();
});

it("says that a directory cannot be used", () => {
  const file = join(directory, "file");
  writeFileSync(file, "");
  expect(() => acquireDataDirectoryLock(join(file, "data"), holder)).toThrow(
    expect.objectContaining({
      code: "unavailable",
      reason: expect.objectContaining({ key: "archive.unusable" }),
    }),
  );
});

it("is given back when its note cannot be written", () => {
  mkdirSync(join(directory, "holder.json.new"));
  const acquire = () => acquireDataDirectoryLock(directory, holder);
  expect(acquire).toThrow(
    expect.objectContaining({ reason: expect.objectContaining({ key: "archive.unusable" }) }),
  );
  rmSync(join(directory, "holder.json.new"), { recursive: true });
  acquire().release();
});

it("is nobody's in a directory that does not exist, and makes none", () => {
  const missing = join(directory, "missing");
  expect(readHolder(missing)).toBeNull();
  expect(execFileSync("ls", [directory], { encoding: "utf8" })).toBe("");
});
