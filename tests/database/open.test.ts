import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "@jest/globals";
import { type Catalogue, openCatalogue } from "../../src/database/open.js";
import { readSetting, writeSetting } from "../../src/database/settings.js";

let directory: string;
/** Two that have the file open, as a server and a command line have. */
let one: Catalogue;
let other: Catalogue;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), "jubir-catalogue-"));
  [one, other] = [await openCatalogue(directory), await openCatalogue(directory)];
});

afterEach(async () => {
  await one.destroy();
  await other.destroy();
  rmSync(directory, { recursive: true });
});

/** A transaction that has written and goes on until it is told to end. */
async function holdTransaction(catalogue: Catalogue): Promise<{ end: () => Promise<void> }> {
  let end = () => {};
  const told = new Promise<void>((resolve) => {
    end = resolve;
  });
  let hasWritten = () => {};
  const written = new Promise<void>((resolve) => {
    hasWritten = resolve;
  });
  const held = catalogue.transaction().execute(async (store) => {
    await store.insertInto("settings").values({ name: "held", value: "1" }).execute();
    hasWritten();
    await told;
  });
  await written;
  return {
    end: () => {
      end();
      return held;
    },
  };
}

it("reads what was written last while a transaction is under way, here or in another process", async () => {
  await writeSetting(one, "kata", "lama");
  const { end } = await holdTransaction(one);
  for (const catalogue of [one, other]) {
    expect(await readSetting(catalogue, "kata")).toBe("lama");
    expect(await readSetting(catalogue, "held")).toBeNull();
  }
  await end();
  for (const catalogue of [one, other]) expect(await readSetting(catalogue, "held")).toBe("1");
});

it("waits with writing for another process, and does everything else meanwhile", async () => {
  const { end } = await holdTransaction(one);
  const order: string[] = [];
  const writes = [
    writeSetting(other, "a", "1").then(() => order.push("written")),
    other
      .transaction()
      .execute((store) => store.insertInto("settings").values({ name: "b", value: "2" }).execute())
      .then(() => order.push("written")),
  ];
  expect(await readSetting(other, "a")).toBeNull();
  order.push("read");
  await end();
  await Promise.all(writes);
  expect(order).toEqual(["read", "written", "written"]);
  expect([await readSetting(one, "a"), await readSetting(one, "b")]).toEqual(["1", "2"]);
});

it("has nothing of a transaction that failed, and goes on after it", async () => {
  const failing = one.transaction().execute(async (store) => {
    await store.insertInto("settings").values({ name: "c", value: "3" }).execute();
    throw new Error("berhenti");
  });
  await expect(failing).rejects.toThrow("berhenti");
  expect(await readSetting(one, "c")).toBeNull();
  await writeSetting(one, "c", "4");
  expect(await readSetting(other, "c")).toBe("4");
});
