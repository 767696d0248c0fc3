import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "@jest/globals";
import { openArchive } from "../../src/compose.js";
import { type ArchiveDependencies, archiveTranscripts } from "../../src/transcripts/archive.js";
import { createSurvey, type Survey } from "../../src/transcripts/survey.js";
import { shortSubmission } from "./submissions.js";

let directory: string;
let archive: ArchiveDependencies;
let archived: number;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), "jubir-survey-"));
  archive = await openArchive({ dataDirectory: directory });
  archived = 0;
});

afterEach(async () => {
  await archive.catalogue.destroy();
  rmSync(directory, { recursive: true, force: true });
});

async function take(count: number): Promise<void> {
  const submissions = Array.from({ length: count }, () => {
    archived += 1;
    const text = `Keterangan yang ke-${archived}.`;
    const original = { fileName: `${archived}.txt`, bytes: Buffer.from(text) };
    return shortSubmission({ title: `Naskah ${archived}`, text, ...original, lane: "bulk" });
  });
  await archiveTranscripts(archive, submissions);
}

async function change(): Promise<void> {
  await archive.catalogue
    .updateTable("counters")
    .set(({ eb }) => ({ value: eb("value", "+", 1) }))
    .where("name", "=", "change")
    .execute();
}

it("counts a small archive again whenever it has changed", async () => {
  const survey = createSurvey(archive.catalogue, () => 0);
  expect((await survey()).transcripts).toBe(0);
  await take(2);
  expect((await survey()).transcripts).toBe(2);
  await take(1);
  expect((await survey()).transcripts).toBe(3);
});

it("leaves a large one that changes all the time for twenty times as long as it took to count", async () => {
  let time = 0;
  let onLook = () => {};
  // Each look at the clock is a millisecond after the last, so that counting takes one.
  const survey = createSurvey(archive.catalogue, () => {
    time += 1;
    onLook();
    return time;
  });
  await take(500);
  expect((await survey()).transcripts).toBe(500);
  await take(1);
  expect((await survey()).transcripts).toBe(500);
  time += 18;
  expect((await survey()).transcripts).toBe(501);

  // Whoever comes while it is being counted waits for that, though something has changed since it began.
  time += 100;
  await change();
  let meanwhile: Promise<Survey> | null = null;
  onLook = () => {
    meanwhile ??= change().then(survey);
  };
  const counted = await survey();
  expect(await meanwhile).toBe(counted);
});

it("counts again after it could not", async () => {
  let isBroken = true;
  const survey = createSurvey(archive.catalogue, () => {
    if (isBroken) throw new Error("broken");
    return 0;
  });
  await take(1);
  await expect(survey()).rejects.toThrow("broken");
  isBroken = false;
  expect((await survey()).transcripts).toBe(1);
});
