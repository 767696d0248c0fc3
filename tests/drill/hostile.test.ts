import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { eventually } from "../support/eventually.js";
import { enginesOf, type JubirProgram, makeToken, startJubir } from "../support/program.js";
import { hostileArchives } from "./hostile/archives.js";
import { damagedFiles } from "./hostile/damaged.js";
import { hostileData } from "./hostile/data.js";
import { documentsFromElsewhere } from "./hostile/elsewhere.js";
import { type HostileFile, hostile, soundText } from "./hostile/file.js";
import { hostileMarkup } from "./hostile/markup.js";
import { hostilePaper } from "./hostile/paper.js";
import { hostileTexts } from "./hostile/texts.js";

const filesPerRequest = 20;
/** After this a request counts as hanging. */
const requestDeadline = 30_000;
const mostBytes = 700e6;

/** A refusal in a sentence. */
const problem = z.object({ detail: z.string().regex(/^\S.* .*\.$/su) });

/** One outcome of a request with several files. */
const outcomes = z.object({
  outcomes: z.array(
    z.union([
      z.object({ status: z.literal(201) }),
      z.object({
        file: z.string(),
        status: z.number().min(400).max(499),
        problem,
      }),
    ]),
  ),
});

let parent: string;
let data: string;
let token: string;
let jubir: JubirProgram;

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), "jubir-hostile-"));
  data = join(parent, "luar/data");
  for (const folder of ["luar/data", "sementara", "rumah"])
    mkdirSync(join(parent, folder), { recursive: true });
  token = makeToken(data);
  const places = { TMPDIR: join(parent, "sementara"), HOME: join(parent, "rumah") };
  jubir = await startJubir(data, places);
}, 60_000);

afterAll(async () => {
  await jubir.end("SIGTERM");
  await eventually(() => enginesOf(data).length === 0, "the engine's end");
  rmSync(parent, { recursive: true, force: true });
});

async function post(files: readonly HostileFile[]): Promise<Response> {
  const form = new FormData();
  for (const { name, bytes } of files) form.append("file", new Blob([Uint8Array.from(bytes)]), name);
  return fetch(`${jubir.address}/api/v1/transcripts?status=draft`, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}` },
    body: form,
    signal: AbortSignal.timeout(requestDeadline),
  });
}

function peakOfServer(): number {
  const status = readFileSync(`/proc/${jubir.process.pid}/status`, "utf8");
  return Number(status.match(/^VmHWM:\s+(\d+) kB$/m)?.[1]) * 1024;
}

/** Files in as few requests as may be, none of a single one, which is answered otherwise. */
function inRequests(files: readonly HostileFile[]): HostileFile[][] {
  const count = Math.ceil(files.length / filesPerRequest);
  return Array.from({ length: count }, (_, at) => files.filter((_, index) => index % count === at));
}

/** The folders that are there from the beginning. */
const nothing = ["luar", "luar/data", "rumah", "sementara"];

/** What lies beside the data directory, which nothing that is taken in may add to. */
function outside(): string[] {
  return readdirSync(parent, { recursive: true, encoding: "utf8" })
    .filter((path) => !path.startsWith("luar/data/"))
    .sort();
}

/** Made before the server starts: making them keeps this process from seeing that an idle connection was ended. */
const kinds: readonly (readonly [string, readonly HostileFile[]])[] = [
  ["damaged files of every format", damagedFiles()],
  ["ZIPs that lead out, burst or lie", hostileArchives()],
  ["markup made to overwhelm", hostileMarkup()],
  ["PDF and RTF with loops and lies", hostilePaper()],
  ["broken, deep and wide records", hostileData()],
  ["odd texts and names", hostileTexts()],
  ["test documents of another project", documentsFromElsewhere()],
];

describe("an archive that is sent hostile and odd files", () => {
  it.each(kinds)(
    "takes or refuses each with a reason: %s",
    async (_, files) => {
      for (const some of inRequests(files)) {
        const response = await post(some);
        const each = outcomes.parse(await response.json());
        expect(each.outcomes.length).toBeGreaterThanOrEqual(some.length);
        expect((await fetch(`${jubir.address}/healthz`)).status).toBe(200);
      }
      expect(peakOfServer()).toBeLessThan(mostBytes);
      expect(outside()).toEqual(nothing);
    },
    120_000,
  );

  it.each([".", "..", "nol\0.txt"])("refuses a file whose name is none: %j", async (name) => {
    const response = await post([hostile(name, soundText("tanpa nama"))]);
    expect([400, 422]).toContain(response.status);
    problem.parse(await response.json());
    expect(outside()).toEqual(nothing);
  });
});
