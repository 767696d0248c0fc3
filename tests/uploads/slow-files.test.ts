import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { z } from "zod";
import { type RunningArchive, startArchive } from "../support/archive.js";

let archive: RunningArchive;

beforeAll(async () => {
  archive = await startArchive();
}, 60_000);

afterAll(async () => {
  await archive?.close();
});

/** 120,000 turns: seconds of work, so that twenty such files take longer than a request may, wherever this runs. */
const slow = "Wartawan (Antara): Apakah benar?\n\nJuru Bicara: Benar, pukul 12.30.\n\n".repeat(60_000);

const answer = z.object({
  transcripts: z.array(z.unknown()),
  outcomes: z.array(
    z.object({ file: z.string(), problem: z.object({ status: z.number(), detail: z.string() }).optional() }),
  ),
});

it("ends a request of files that are each very slow, and names what it has not read", async () => {
  const form = new FormData();
  const names = Array.from({ length: 20 }, (_, at) => `lambat-${at + 1}.txt`);
  for (const name of names) form.append("file", new Blob([slow, name]), name);
  const response = await fetch(`${archive.address}/api/v1/transcripts?wait=indexed`, {
    method: "POST",
    headers: { Authorization: `Bearer ${archive.token}`, "Accept-Language": "en" },
    body: form,
  });
  expect(response.status).toBe(207);
  const { transcripts, outcomes } = answer.parse(await response.json());
  expect(outcomes.map(({ file }) => file)).toEqual(names);
  expect(transcripts).toHaveLength(outcomes.filter(({ problem }) => problem === undefined).length);
  expect(outcomes.at(-1)?.problem).toEqual({
    status: 413,
    detail:
      "lambat-20.txt was not read before the time for this request ran out. Send fewer files at once, or use the upload page, which reads without that limit.",
  });
}, 120_000);
