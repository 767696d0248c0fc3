import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { chmod, open, readFile, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { locateBinary, placeBinary } from "../../src/meilisearch/binary.js";
import { openEngineHome } from "../../src/meilisearch/home.js";
import { setAside } from "../../src/meilisearch/set-aside.js";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "jubir-engine-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

const permissions = (path: string) => (statSync(path).mode & 0o777).toString(8);

describe("the engine's home", () => {
  it("is made once, for this user only, with a key that stays", async () => {
    const first = await openEngineHome(directory);
    const second = await openEngineHome(directory);
    expect(second).toEqual(first);
    expect(first.masterKey).toMatch(/^[\w-]{43}$/);
    expect(readFileSync(join(directory, "engine/master-key"), "utf8")).toBe(first.masterKey);
    expect(permissions(join(directory, "engine/master-key"))).toBe("600");
    expect(permissions(join(directory, "engine"))).toBe("700");
  });

  it("closes what was left open", async () => {
    const { masterKey } = await openEngineHome(directory);
    await chmod(join(directory, "engine"), 0o755);
    await chmod(join(directory, "engine/master-key"), 0o644);
    expect((await openEngineHome(directory)).masterKey).toBe(masterKey);
    expect(permissions(join(directory, "engine/master-key"))).toBe("600");
    expect(permissions(join(directory, "engine"))).toBe("700");
  });

  it.each(["", "half-a-key", "x".repeat(44)])(
    "replaces the key %j, which a full disk may leave",
    async (damaged) => {
      mkdirSync(join(directory, "engine"));
      await writeFile(join(directory, "engine/master-key"), damaged);
      expect((await openEngineHome(directory)).masterKey).toMatch(/^[\w-]{43}$/);
    },
  );

  it("names its data the same through a symbolic link", async () => {
    const { data } = await openEngineHome(directory);
    await symlink(directory, `${directory}-link`);
    try {
      expect((await openEngineHome(`${directory}-link`)).data).toBe(data);
    } finally {
      rmSync(`${directory}-link`);
    }
  });
});

describe("the server's binary", () => {
  it("is copied once, and anew after any change", async () => {
    const path = await placeBinary(locateBinary(), directory);
    expect(permissions(path)).toBe("700");
    const placed = statSync(path);
    await placeBinary(locateBinary(), directory);
    expect(statSync(path).ino).toBe(placed.ino);

    const file = await open(path, "r+");
    await file.write("x", 1_000_000);
    await file.close();
    await placeBinary(locateBinary(), directory);
    expect(statSync(path).size).toBe(placed.size);
    const trusted = await readFile(locateBinary());
    expect(trusted.equals(await readFile(path))).toBe(true);
  });

  it("is refused when it is another file, and nothing is left of it", async () => {
    const source = join(directory, "other");
    writeFileSync(source, "#!/bin/sh\n");
    await expect(placeBinary(source, directory)).rejects.toMatchObject({
      reason: { key: "engine.wrong_binary" },
    });
    expect(readdirSync(directory)).toEqual(["other"]);
  });
});

describe("data set aside", () => {
  const logger = pino({ level: "silent" });
  const setAsideAt = async (instant: string) => {
    mkdirSync(join(directory, "data"));
    writeFileSync(join(directory, "data/VERSION"), instant);
    return setAside(join(directory, "data"), new Date(instant));
  };

  it("keeps the one before it and no more", async () => {
    for (const day of ["01", "02", "03"]) {
      const aside = await setAsideAt(`2024-05-${day}T00:00:00.000Z`);
      await aside?.deleteOlder(logger);
    }
    expect(readdirSync(directory).sort()).toEqual([
      "data.set-aside-2024-05-02T00-00-00-000Z",
      "data.set-aside-2024-05-03T00-00-00-000Z",
    ]);
  });

  it("goes back in place of what a failed start made", async () => {
    const aside = await setAsideAt("2024-05-01T00:00:00.000Z");
    mkdirSync(join(directory, "data/tasks"), { recursive: true });
    await aside?.restore();
    expect(readFileSync(join(directory, "data/VERSION"), "utf8")).toBe("2024-05-01T00:00:00.000Z");
    expect(existsSync(join(directory, "data/tasks"))).toBe(false);
  });

  it("is nothing where there is no data", async () => {
    expect(await setAside(join(directory, "data"), new Date(0))).toBeNull();
  });
});
