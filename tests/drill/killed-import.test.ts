import { createHash } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "libsql";
import { eventually } from "../support/eventually.js";
import {
  buildJubir,
  createArchivistToken,
  type JubirProcess,
  makeDataDirectory,
  removeDataDirectory,
  runJubir,
  serveJubir,
} from "../support/jubir-process.js";
import {
  countFound,
  countSearchable,
  postFile,
  type SampleFile,
  sampleFile,
} from "../support/transcripts.js";

// The full drill: DRILL_ROUNDS=20 DRILL_FILES=200 npm test -- tests/drill
const rounds = Number(process.env.DRILL_ROUNDS ?? 3);
const filesPerRound = Number(process.env.DRILL_FILES ?? 60);
const deadline = 60_000;

let dataDirectory: string;
beforeAll(buildJubir);
beforeEach(() => {
  dataDirectory = makeDataDirectory();
});
afterEach(() => removeDataDirectory(dataDirectory));

/** How far the round's import may come: another share each round, the same in every run. */
function momentOf(round: number): number {
  const share = createHash("sha256").update(`round ${round}`).digest().readUInt32BE() / 2 ** 32;
  return 1 + Math.floor(share * (filesPerRound - 1));
}

const filesOf = (round: number): SampleFile[] =>
  Array.from({ length: filesPerRound }, (_, index) => sampleFile(round * 1_000 + index));

function folderOf(round: number): string {
  const folder = join(dataDirectory, `round-${round}`);
  mkdirSync(folder);
  for (const { name, text } of filesOf(round)) writeFileSync(join(folder, name), text);
  return folder;
}

/** How many transcripts the catalogue holds, read as it is written. */
function countArchived(): number {
  const path = join(dataDirectory, "catalogue.sqlite");
  if (!existsSync(path)) return 0;
  const catalogue = new Database(path, { readonly: true, timeout: 1_000 });
  try {
    const row: unknown = catalogue.prepare("SELECT count(*) AS count FROM transcripts").get();
    return typeof row === "object" && row !== null && "count" in row ? Number(row.count) : 0;
  } finally {
    catalogue.close();
  }
}

/** Posts the files one by one until the server is gone; the names of those it said it has taken. */
async function postUntilKilled(
  address: string,
  token: string,
  files: readonly SampleFile[],
  accepted: Set<string>,
) {
  for (const file of files) {
    const response = await postFile(address, token, file).catch(() => null);
    if (response === null) return;
    expect(response.status).toBe(201);
    accepted.add(file.name);
  }
}

async function expectEachOnce(address: string, files: readonly SampleFile[]) {
  for (const file of files) {
    expect({ file: file.name, ...(await countFound(address, file)) }).toEqual({
      file: file.name,
      transcripts: 1,
      passages: 1,
    });
  }
}

/** What search finds is all that was ever handed in, each once. */
async function expectWhole(through: number) {
  const { address } = await serveJubir(dataDirectory);
  expect(await countSearchable(address)).toBe(through * filesPerRound);
  for (let round = 0; round < through; round += 1) await expectEachOnce(address, filesOf(round));
}

async function kill(jubir: JubirProcess) {
  jubir.kill("SIGKILL");
  expect(await jubir.ended).toBeNull();
}

async function untilArchived(count: number) {
  await eventually(() => countArchived() >= count, deadline, `that ${count} are archived`);
}

it(
  "a server killed as it takes in files keeps each that it has accepted, and none twice",
  async () => {
    const token = await createArchivistToken(dataDirectory);
    for (let round = 0; round < rounds; round += 1) {
      const files = filesOf(round);
      const server = await serveJubir(dataDirectory);
      const accepted = new Set<string>();
      const posting = postUntilKilled(server.address, token, files, accepted);
      await eventually(() => accepted.size >= momentOf(round), deadline);
      await kill(server);
      await posting;

      const { address, ...again } = await serveJubir(dataDirectory);
      await expectEachOnce(
        address,
        files.filter(({ name }) => accepted.has(name)),
      );
      for (const file of files) {
        const { status } = await postFile(address, token, file);
        // The one that was under way may have been archived without a word.
        expect([201, 409]).toContain(status);
        if (accepted.has(file.name)) expect(status).toBe(409);
      }
      await eventually(
        async () => (await countSearchable(address)) === (round + 1) * filesPerRound,
        deadline,
      );
      await expectEachOnce(address, files);
      await kill(again);
    }
    await expectWhole(rounds);
  },
  deadline * rounds,
);

it(
  "an import that is killed goes on where it stopped",
  async () => {
    for (let round = 0; round < rounds; round += 1) {
      const folder = folderOf(round);
      const first = runJubir(dataDirectory, "import", folder);
      await untilArchived(round * filesPerRound + momentOf(round));
      await kill(first);
      const kept = countArchived() - round * filesPerRound;

      const second = runJubir(dataDirectory, "import", folder);
      expect(await second.ended).toBe(0);
      expect(second.output()).toBe(`${filesPerRound - kept} archived, ${kept} already there, 0 refused`);
    }
    await expectWhole(rounds);
  },
  deadline * rounds,
);

it(
  "an import whose server is killed archives everything all the same",
  async () => {
    for (let round = 0; round < rounds; round += 1) {
      const server = await serveJubir(dataDirectory);
      const running = runJubir(dataDirectory, "import", folderOf(round));
      await untilArchived(round * filesPerRound + momentOf(round));
      await kill(server);
      await running.ended;
      expect(running.output()).toContain(`${filesPerRound} archived, 0 already there, 0 refused`);
    }
    await expectWhole(rounds);
  },
  deadline * rounds,
);
