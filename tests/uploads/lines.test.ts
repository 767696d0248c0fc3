import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { linesOf } from "../../src/uploads/lines.js";

async function* each(chunks: readonly Buffer[]) {
  yield* chunks;
}

/** Lines as text with their numbers; null for one that was too long. */
async function read(chunks: readonly Buffer[], limit = 1000): Promise<[number, string | null][]> {
  const lines: [number, string | null][] = [];
  for await (const { number, bytes } of linesOf(each(chunks), limit))
    lines.push([number, bytes?.toString() ?? null]);
  return lines;
}

describe("linesOf", () => {
  it("gives the lines of any text, wherever its chunks part it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string()), fc.array(fc.nat(20)), async (texts, cuts) => {
        const bytes = Buffer.from(texts.join("\n"));
        const chunks: Buffer[] = [];
        let from = 0;
        for (const cut of cuts) {
          chunks.push(bytes.subarray(from, from + cut));
          from += cut;
        }
        chunks.push(bytes.subarray(from));
        const expected = bytes.toString().split("\n");
        if (expected.at(-1) === "") expected.pop();
        expect(await read(chunks)).toEqual(expected.map((line, at) => [at + 1, line]));
      }),
    );
  });

  it("keeps nothing of a line that is too long, and goes on after it", async () => {
    const chunks = ["satu\ndu", "aaaaa", "aaaaaa", "aaa\ntiga\n"].map((text) => Buffer.from(text));
    expect(await read(chunks, 8)).toEqual([
      [1, "satu"],
      [2, null],
      [3, "tiga"],
    ]);
  });
});
