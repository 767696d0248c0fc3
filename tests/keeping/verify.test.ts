import { afterEach, beforeEach, expect, it } from "@jest/globals";
import { sql } from "kysely";
import type { Attachment } from "../../src/attach.js";
import { verifyArchive } from "../../src/keeping/verify.js";
import { createEngineClient, succeed } from "../../src/meilisearch/client.js";
import { takeIn } from "../../src/uploads/intake.js";
import { type RunningArchive, startArchive } from "../support/archive.js";

let archive: RunningArchive;

beforeEach(async () => {
  archive = await startArchive();
  for (const name of ["kabut", "gempa", "banjir"]) {
    const text = `Berita ${name}\n\nJuru bicara menjelaskan ${name}.\n\nPemerintah memantau ${name}.`;
    const part = { name: `${name}.txt`, bytes: Buffer.from(text), kind: "file" as const };
    await takeIn(archive.jubir.intake, part, { status: "published", by: "ratna" });
  }
  await archive.untilIndexed();
}, 60_000);

afterEach(async () => {
  await archive.close();
});

/** The archive as the command line has it. */
function attachment(): Attachment {
  const { archive: dependencies, intake, indexer, engine } = archive.jubir;
  return {
    archive: dependencies,
    intake,
    holder: null,
    engine: async () => engine,
    indexerState: async () => indexer.state(),
    search: async () => null,
    close: async () => {},
  };
}

async function verify(repair = false): Promise<{ whole: boolean; lines: string[] }> {
  const lines: string[] = [];
  const whole = await verifyArchive(attachment(), { repair, write: (line) => lines.push(line) });
  return { whole, lines };
}

async function idOf(title: string): Promise<string> {
  const { transcript_id } = await archive.jubir.archive.catalogue
    .selectFrom("revisions")
    .select("transcript_id")
    .where("title", "=", title)
    .executeTakeFirstOrThrow();
  return transcript_id;
}

const admin = () => createEngineClient(archive.jubir.engine.url, archive.jubir.engine.masterKey);

it("finds nothing wrong with an archive that nobody touched", async () => {
  expect(await verify()).toEqual({ whole: true, lines: ["nothing is wrong"] });
});

it("names the original of which one byte was changed, which no repair touches", async () => {
  const { catalogue } = archive.jubir.archive;
  const original = await catalogue
    .selectFrom("originals")
    .selectAll()
    .where("file_name", "=", "gempa.txt")
    .executeTakeFirstOrThrow();
  const bytes = Buffer.from(original.bytes);
  bytes.writeUInt8(bytes.readUInt8(3) ^ 1, 3);
  await sql`update originals set bytes = ${bytes} where id = ${original.id}`.execute(catalogue);
  const { whole, lines } = await verify(true);
  expect(whole).toBe(false);
  expect(lines).toEqual([
    expect.stringMatching(
      `^originals\t${original.id} \\(gempa\\.txt\\)\tSHA-256 is .*was ${original.sha256}`,
    ),
    "1 wrong",
  ]);
});

it("names the row of the audit log that was altered, and the one that is gone", async () => {
  const { catalogue } = archive.jubir.archive;
  await catalogue.updateTable("audit_log").set({ by: "penyusup" }).where("number", "=", 2).execute();
  await catalogue.deleteFrom("audit_log").where("number", "=", 3).execute();
  const { whole, lines } = await verify(true);
  expect(whole).toBe(false);
  expect(lines).toEqual([
    "audit log\trow 2\tis not what was written",
    "audit log\trow 3\tis missing",
    "2 wrong",
  ]);
});

it("names the last row of the audit log, cut off without a gap", async () => {
  const { catalogue } = archive.jubir.archive;
  await catalogue.deleteFrom("audit_log").where("number", "=", 3).execute();
  expect(await verify(true)).toEqual({
    whole: false,
    lines: ["audit log\trow 3\tis missing", "1 wrong"],
  });
});

it("names what was taken out of the index or put into it, and mends it", async () => {
  const [lost, thinned] = [await idOf("Berita kabut"), await idOf("Berita banjir")];
  const [transcripts, passages] = [admin().index("transcripts"), admin().index("passages")];
  await succeed(
    admin(),
    await transcripts.deleteDocument(lost),
    await passages.deleteDocuments({ filter: `transcriptId = "${lost}"` }),
    await passages.deleteDocument(`${thinned}-1`),
    await transcripts.addDocuments([{ id: "asing", revision: 1 }]),
  );
  const { whole, lines } = await verify();
  expect(whole).toBe(false);
  expect(lines).toHaveLength(4);
  expect(lines).toContainEqual(expect.stringMatching(`^index\tJB .*\\(${lost}\\)\tis published, but not in`));
  expect(lines).toContainEqual(expect.stringMatching(`${thinned}\\)\thas \\d of its \\d passages`));
  expect(lines).toContain("index\tasing\tis in the index, but not published");
  expect((await verify(true)).whole).toBe(true);
  expect(await verify()).toEqual({ whole: true, lines: ["nothing is wrong"] });
});

it("names the transcript that the index has at another revision", async () => {
  const id = await idOf("Berita gempa");
  await succeed(
    admin(),
    await admin()
      .index("transcripts")
      .updateDocuments([{ id, revision: 7 }]),
  );
  const { lines } = await verify();
  expect(lines[0]).toContain(`(${id})\tis in the index at revision 7, not 1`);
});

it("names the transcript whose current revision has lost its passages", async () => {
  const id = await idOf("Berita gempa");
  const { catalogue } = archive.jubir.archive;
  await catalogue.deleteFrom("passages").where("transcript_id", "=", id).execute();
  expect((await verify()).lines).toContain(`catalogue\ttranscript ${id}\trevision 1 is not whole`);
});

it("names once the transcript whose current revision is gone, however many passages are left of it", async () => {
  const id = await idOf("Berita gempa");
  const { catalogue } = archive.jubir.archive;
  await catalogue.deleteFrom("revisions").where("transcript_id", "=", id).execute();
  const told = (await verify()).lines.filter((line) => line.includes(id) && line.startsWith("catalogue"));
  expect(told).toEqual([`catalogue\ttranscript ${id}\trevision 1 is not whole`]);
});
