import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { eventually } from "../support/eventually.js";
import { type JubirProgram, startJubir } from "../support/program.js";

const secret = "rahasiasekali";
let directory: string;
let jubir: JubirProgram;
let log = "";

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "jubir-log-"));
  jubir = await startJubir(directory, { LOG_LEVEL: "info" });
  jubir.process.stdout?.on("data", (chunk: Buffer) => {
    log += chunk.toString();
  });
}, 60_000);

afterAll(async () => {
  await jubir?.end("SIGTERM");
  rmSync(directory, { recursive: true, force: true });
});

const requests: readonly [string, RequestInit][] = [
  [`/masuk?token=${secret}`, {}],
  [`/masuk/tautan?kode=${secret}`, {}],
  [`/cari?q=${secret}`, { headers: { Cookie: `jubir=s%3A${secret}.x` } }],
  [`/tidak-ada?q=${secret}`, { headers: { Referer: `http://contoh.id/?q=${secret}` } }],
  [`/api/v1/search?q=${secret}`, { headers: { Authorization: `Bearer ${secret}` } }],
  [`/api/v1/search?q=${secret}&page=x`, {}],
  [
    "/masuk",
    { method: "POST", body: new URLSearchParams({ name: secret, password: secret, _csrf: secret }) },
  ],
  ["/api/v1/transcripts", { method: "POST", body: secret, headers: { "Content-Type": "application/json" } }],
  ["/meja/unggah", { method: "POST", body: secret, headers: { "Content-Type": "multipart/form-data" } }],
];

it("logs a refused request by its id and path, and no secret and no query", async () => {
  const refused: string[] = [];
  for (const [path, init] of requests) {
    const response = await fetch(jubir.address + path, { ...init, redirect: "manual" });
    await response.arrayBuffer();
    if (response.status >= 400) refused.push(response.headers.get("x-request-id") ?? "none");
  }
  expect(refused.length).toBeGreaterThan(5);
  for (const id of refused) await eventually(() => log.includes(`"id":"${id}"`), `the line of ${id}`);
  expect(log).toContain('"path":"/masuk"');
  expect(log).not.toContain(secret);
});
