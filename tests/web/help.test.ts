import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { eventually } from "../support/eventually.js";
import { type JubirProgram, startJubir } from "../support/program.js";

const answer = z.object({ total: z.number() });
const samples = 16;

let data: string;
let program: JubirProgram;

async function totalOf(search: string): Promise<number> {
  const response = await fetch(`${program.address}/api/v1/search${search}`);
  return response.status === 200 ? answer.parse(await response.json()).total : 0;
}

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), "jubir-help-"));
  program = await startJubir(data, { SEED: "1" });
  await eventually(async () => (await totalOf("")) >= samples, "finding the samples", 60_000);
}, 120_000);

afterAll(async () => {
  await program?.end("SIGTERM");
  rmSync(data, { recursive: true, force: true });
});

describe("the page of help", () => {
  it.each(["id", "en"])("shows examples that all find something, in %s", async (language) => {
    const page = await (await fetch(`${program.address}/bantuan?bahasa=${language}`)).text();
    const examples = [...page.matchAll(/class="query-link" href="\/cari(\?q=[^"]+)"/g)];
    expect(examples.length).toBeGreaterThan(15);
    const totals = await Promise.all(
      examples.map(async ([, search = ""]) => [decodeURIComponent(search), await totalOf(search)] as const),
    );
    expect(totals.filter(([, total]) => total === 0)).toEqual([]);
    expect(page).not.toContain("{{");
  });
});
