import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { type Briefing, takeIn, weekly } from "../transcripts/briefings.js";

const answer = z.object({ results: z.array(z.object({ transcript: z.object({ id: z.string() }) })) });
const count = 7;

let archive: RunningArchive;

beforeAll(async () => {
  archive = await startArchive();
  for (let number = 1; number <= count; number++) {
    const briefing: Briefing = { ...weekly, title: `Taklimat ke-${number}` };
    const [first, ...rest] = briefing.turns;
    const opening = {
      ...first,
      role: "statement",
      passages: [`Menteri bertemu tamu ke-${number}.`],
    } as const;
    await takeIn(archive, { ...briefing, turns: [opening, ...rest] });
    // Each comes to the index by itself: what was indexed first stands first, where nothing else decides.
    await archive.untilIndexed();
  }
}, 120_000);

afterAll(async () => {
  await archive?.close();
});

async function idsOf(search: string): Promise<string[]> {
  const response = await fetch(`${archive.address}/api/v1/search?${search}&per_page=100`);
  return answer.parse(await response.json()).results.map(({ transcript }) => transcript.id);
}

describe("transcripts of one day", () => {
  it.each(["", "sort=oldest", "q=bertemu&sort=newest", "q=bertemu+ATAU+dermaga&sort=newest", "role=answer"])(
    "stand in an order that does not come from how the index was built: %s",
    async (search) => {
      const ids = await idsOf(search);
      expect(ids).toHaveLength(count);
      expect(ids).toEqual([...ids].sort());
    },
  );

  it("are downloaded in the order of the pages", async () => {
    const rows = await (await fetch(`${archive.address}/api/v1/search.jsonl?q=bertemu&sort=oldest`)).text();
    const ids = rows
      .trimEnd()
      .split("\n")
      .map((line) => z.object({ id: z.string() }).parse(JSON.parse(line)).id);
    expect(ids).toEqual(await idsOf("q=bertemu&sort=oldest"));
  });
});
