import { createReadingPool, type ReadingLimits, type ReadingPool } from "../../src/uploads/reading-pool.js";

const text = { name: "a.txt", bytes: Buffer.from("Kabut menutup pelabuhan."), kind: "file" as const };
const record = {
  name: "a.json",
  bytes: Buffer.from('{"title": "Satu", "date": "2024-01-02", "body": "Isi."}'),
  kind: "record" as const,
};
const heavy = {
  name: "berat.html",
  bytes: Buffer.from(`<body>${"<p>kata kata</p>".repeat(45_000)}`),
  kind: "file" as const,
};
const turns = [{ number: 1, passages: [{ number: 1, text: "Kabut menutup pelabuhan." }] }];

/** Runs `use` with a pool that is closed afterwards. */
async function withPool(
  limits: Partial<ReadingLimits>,
  use: (read: ReadingPool["read"]) => Promise<void>,
): Promise<void> {
  const pool = createReadingPool({ workers: 1, ...limits });
  try {
    await use(pool.read);
  } finally {
    await pool.close();
  }
}

describe("the reading pool", () => {
  it("reads files and records in their order, and leaves the caller its bytes", async () => {
    await withPool({}, async (read) => {
      const [first, second] = await read([text, record]);
      expect(first).toMatchObject({ piece: text, reading: { transcript: { content: { turns } } } });
      expect(second).toMatchObject({
        piece: record,
        reading: { transcript: { content: { title: "Satu" } } },
      });
      expect(text.bytes.toString()).toBe("Kabut menutup pelabuhan.");
    });
  });

  it("refuses what cannot be read, and reads the rest", async () => {
    await withPool({}, async (read) => {
      const empty = { ...text, name: "kosong.txt", bytes: Buffer.alloc(0) };
      expect(await read([empty, text])).toMatchObject([
        {
          reading: {
            refused: {
              code: "unprocessable",
              reason: { key: "formats.empty", parameters: { file: "kosong.txt" } },
            },
          },
        },
        { reading: { transcript: { content: { turns } } } },
      ]);
    });
  });

  it.each([
    ["time", { seconds: 0.05 }, "formats.too_slow"],
    ["memory", { megabytes: 64 }, "formats.too_hungry"],
  ])("ends a worker that takes too much %s and refuses its file", async (_, limits, key) => {
    await withPool(limits, async (read) => {
      expect(await read([heavy])).toMatchObject([
        { reading: { refused: { reason: { key, parameters: { file: "berat.html", ...limits } } } } },
      ]);
    });
  });

  it("refuses the one piece of a batch that takes too much, and no other", async () => {
    await withPool({ megabytes: 64 }, async (read) => {
      expect(await read([text, heavy, record])).toMatchObject([
        { piece: text, reading: { transcript: {} } },
        { piece: heavy, reading: { refused: { reason: { key: "formats.too_hungry" } } } },
        { piece: record, reading: { transcript: {} } },
      ]);
    });
  });

  it("refuses what is not read when its caller's time is over, whether at work or waiting, and reads on", async () => {
    await withPool({ seconds: 100 }, async (read) => {
      const over = new AbortController();
      const both = Promise.all([read([heavy], over.signal), read([text], over.signal)]);
      over.abort();
      const refused = { code: "too_large", reason: { key: "upload.out_of_time" } };
      expect(await both).toMatchObject([
        [{ reading: { refused: { ...refused, reason: { parameters: { file: "berat.html" } } } } }],
        [{ reading: { refused: { ...refused, reason: { parameters: { file: "a.txt" } } } } }],
      ]);
      expect(await read([text], over.signal)).toMatchObject([{ reading: { refused } }]);
      expect(await read([text])).toMatchObject([{ reading: { transcript: { content: { turns } } } }]);
    });
  }, 120_000);
});
