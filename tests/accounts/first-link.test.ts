import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type JubirProgram, startJubir } from "../support/program.js";

let directory: string;
let jubir: JubirProgram;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "jubir-link-"));
  jubir = await startJubir(directory, { TRUST_PROXY: "1" });
}, 60_000);

afterAll(async () => {
  await jubir?.end("SIGTERM");
  rmSync(directory, { recursive: true, force: true });
});

const permissions = (path: string) => (statSync(path).mode & 0o777).toString(8);

const open = (link: string, headers: Readonly<Record<string, string>>) =>
  fetch(link, { headers, redirect: "manual" });

it("lies in a file that only its owner reads, in a directory that only its owner opens", () => {
  expect(permissions(join(directory, "sign-in-link"))).toBe("600");
  expect(permissions(directory)).toBe("700");
});

it("gives a cookie that is sent over TLS alone where TLS is in front, and one that is not where it is not", async () => {
  const link = readFileSync(join(directory, "sign-in-link"), "utf8").trim();
  const cookieOver = async (protocol: string) => {
    const response = await open(link, { "X-Forwarded-Proto": protocol });
    return response.headers.getSetCookie().join();
  };
  const secure = await cookieOver("https");
  const plain = await cookieOver("http");
  expect(secure).toMatch(/HttpOnly; Secure; SameSite=Lax/);
  expect(plain).toMatch(/HttpOnly; SameSite=Lax/);
});
