import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "@jest/globals";
import { z } from "zod";
import { openArchive } from "../../src/compose.js";
import { exportBag } from "../../src/keeping/export-bag.js";
import { importBag } from "../../src/keeping/import-bag.js";
import { type ArchiveDependencies, archiveTranscripts } from "../../src/transcripts/archive.js";
import { submissionOf } from "./submissions.js";

const json = z.record(z.string(), z.unknown());
type Json = z.infer<typeof json>;

let directory: string;
let bag: string;
let source: ArchiveDependencies;
let target: ArchiveDependencies;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), "jubir-crafted-"));
  bag = join(directory, "kantong");
  source = await openArchive({ dataDirectory: join(directory, "source") });
  target = await openArchive({ dataDirectory: join(directory, "target") });
  await archiveTranscripts(source, ["Kabut asap", "Gempa bumi"].map(submissionOf));
  await exportBag(source, { directory: bag, by: "jubir" });
});

afterEach(async () => {
  await source.catalogue.destroy();
  await target.catalogue.destroy();
  rmSync(directory, { recursive: true });
});

const digestOf = (path: string) =>
  createHash("sha256")
    .update(readFileSync(join(bag, path)))
    .digest("hex");

/** Writes the manifests anew, as whoever crafts a bag does. */
function sign(): void {
  const manifest = (paths: readonly string[]) => paths.map((path) => `${digestOf(path)}  ${path}\n`).join("");
  const files = readdirSync(bag, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(bag.length + 1));
  writeFileSync(join(bag, "manifest-sha256.txt"), manifest(files.filter((path) => path.startsWith("data/"))));
  const tags = ["bagit.txt", "bag-info.txt", "manifest-sha256.txt"];
  writeFileSync(join(bag, "tagmanifest-sha256.txt"), manifest(tags));
}

function linesIn(file: string): Json[] {
  const lines = readFileSync(join(bag, "data", file), "utf8")
    .trimEnd()
    .split("\n");
  return lines.map((line) => json.parse(JSON.parse(line)));
}

function write(file: string, lines: readonly Json[]): void {
  writeFileSync(join(bag, "data", file), lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
}

const change = (file: string, at: number, values: Json) =>
  write(
    file,
    linesIn(file).map((line, index) => (index === at ? { ...line, ...values } : line)),
  );

/** The second transcript with another content of its first revision. */
function changeContent(values: Json): void {
  const [first, second] = linesIn("transcripts.jsonl");
  const [revision] = z.array(json).parse(second?.revisions);
  const content = { ...json.parse(revision?.content), ...values };
  write("transcripts.jsonl", [
    json.parse(first),
    { ...json.parse(second), revisions: [{ ...revision, content }] },
  ]);
}

const firstOf = (name: string) => linesIn("transcripts.jsonl")[0]?.[name];
const turn = { number: 1, role: "answer", speaker: null, affiliation: null };
const spoken = [{ number: 1, text: "Ya." }];
const grave = { reason: null, trashed_at: "2025-01-02T03:04:05.000Z", purged_at: "2025-03-02T03:04:05.000Z" };

/** An audit log of one row whose chain is whole, whatever it tells. */
function writeAuditRow(details: string): void {
  const row = {
    action: "uploaded",
    at: "2025-01-02T03:04:05.000Z",
    by: "intan",
    details,
    number: 1,
    previous: "0".repeat(64),
    transcript_id: null,
  };
  const digest = createHash("sha256").update(JSON.stringify(row)).digest("hex");
  write("audit-log.jsonl", [{ ...row, digest }]);
}

it.each<[what: string, craft: () => void, place: string]>([
  ["no payload", () => rmSync(join(bag, "data"), { recursive: true }), "data"],
  [
    "a file of its payload left out",
    () => rmSync(join(bag, "data/tombstones.jsonl")),
    "data/tombstones.jsonl",
  ],
  ["no JSON", () => writeFileSync(join(bag, "data/tombstones.jsonl"), "{\n"), "data/tombstones.jsonl:1"],
  ["an id twice", () => change("transcripts.jsonl", 1, { id: firstOf("id") }), "data/transcripts.jsonl:2"],
  [
    "a call number twice",
    () => change("transcripts.jsonl", 1, { callNumber: firstOf("callNumber") }),
    "data/transcripts.jsonl:2",
  ],
  [
    "an id that search could not take",
    () => change("transcripts.jsonl", 1, { id: "a b/c" }),
    "data/transcripts.jsonl:2 (id)",
  ],
  [
    "a revision missing",
    () => change("transcripts.jsonl", 1, { revision: 7 }),
    "data/transcripts.jsonl:2 (revision)",
  ],
  [
    "a published transcript without a number",
    () => change("transcripts.jsonl", 1, { callNumber: null }),
    "data/transcripts.jsonl:2 (callNumber)",
  ],
  [
    "a time that is none",
    () => change("transcripts.jsonl", 1, { archivedAt: "kemarin" }),
    "data/transcripts.jsonl:2 (archivedAt)",
  ],
  [
    "a link that is a script",
    () => changeContent({ url: "javascript:alert(1)" }),
    "data/transcripts.jsonl:2 (revisions.0.content.url)",
  ],
  [
    "a transcript without a word",
    () => changeContent({ turns: [{ ...turn, passages: [] }] }),
    "data/transcripts.jsonl:2 (revisions.0.content.turns.0.passages)",
  ],
  [
    "a passage's number twice",
    () => changeContent({ turns: [{ ...turn, passages: [...spoken, ...spoken] }] }),
    "data/transcripts.jsonl:2 (revisions.0.content.turns)",
  ],
  ["details of the log that are none", () => writeAuditRow("{"), "data/audit-log.jsonl:1 (details)"],
  [
    "a last call number below one that was given",
    () => writeFileSync(join(bag, "data/call-numbers.json"), '{"2024":1}\n'),
    "data/call-numbers.json (JB 2024/002)",
  ],
  [
    "a transcript at the address of a purged one",
    () => write("tombstones.jsonl", [{ ...grave, transcript_id: "x", call_year: 2024, call_number: 1 }]),
    "data/tombstones.jsonl (JB 2024/001)",
  ],
])(
  "refuses a bag that was crafted with %s, says where, and takes nothing of it",
  async (_what, craft, place) => {
    craft();
    sign();
    await expect(importBag(target, { directory: bag, by: "jubir" })).rejects.toMatchObject({
      reason: { key: "bag.damaged", parameters: { problem: place } },
    });
    expect(await target.catalogue.selectFrom("originals").select("id").execute()).toEqual([]);
  },
);

it("takes what it wrote itself, a call number of a year of two digits from before these were refused too", async () => {
  const { catalogue } = source;
  await catalogue.insertInto("counters").values({ name: "call-number:25", value: 1 }).execute();
  const again = join(directory, "lagi");
  await exportBag(source, { directory: again, by: "jubir" });
  expect(await importBag(target, { directory: again, by: "jubir" })).toBe(2);
});
