import { createExtractionPool, type ExtractionLimits } from "../../src/formats/pool.js";

const text = { name: "a.txt", bytes: Buffer.from("Juru Bicara: Ya.") };
const heavy = { name: "berat.html", bytes: Buffer.from(`<body>${"<p>kata kata</p>".repeat(45_000)}`) };
const document = { blocks: [{ lines: ["Juru Bicara: Ya."] }], metadata: {} };

/** Runs `use` with a pool that is closed afterwards. The worker is that of the last build. */
async function withPool(
  limits: Partial<ExtractionLimits>,
  use: (extract: ReturnType<typeof createExtractionPool>["extract"]) => Promise<void>,
): Promise<void> {
  const pool = createExtractionPool({ workers: 1, ...limits });
  try {
    await use(pool.extract);
  } finally {
    await pool.close();
  }
}

describe("the extraction pool", () => {
  it("gives what extractDocument gives, and leaves the caller its bytes", async () => {
    await withPool({}, async (extract) => {
      expect(await Promise.all([extract(text), extract(text), extract(text)])).toEqual([
        document,
        document,
        document,
      ]);
      expect(text.bytes.toString()).toBe("Juru Bicara: Ya.");
    });
  });

  it("passes refusals on", async () => {
    await withPool({}, async (extract) => {
      await expect(extract({ name: "kosong.txt", bytes: Buffer.alloc(0) })).rejects.toMatchObject({
        name: "ArchiveError",
        code: "unprocessable",
        reason: { key: "formats.empty", parameters: { file: "kosong.txt" } },
      });
    });
  });

  it.each([
    ["time", { seconds: 0.05 }, "formats.too_slow"],
    ["memory", { megabytes: 24 }, "formats.too_hungry"],
  ])("ends a worker that takes too much %s and refuses its file", async (_, limits, key) => {
    await withPool(limits, async (extract) => {
      await expect(extract(heavy)).rejects.toMatchObject({
        reason: { key, parameters: { file: "berat.html", ...limits } },
      });
    });
  });

  it("goes on after a worker was ended", async () => {
    await withPool({ megabytes: 32 }, async (extract) => {
      const outcomes = await Promise.allSettled([extract(heavy), extract(text)]);
      expect(outcomes).toMatchObject([{ status: "rejected" }, { status: "fulfilled", value: document }]);
    });
  });
});
