import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type RunningArchive, startArchive } from "../support/archive.js";

let archive: RunningArchive;

beforeAll(async () => {
  archive = await startArchive();
}, 60_000);

afterAll(async () => {
  await archive?.close();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(archive.address + path, { headers, redirect: "manual" });

describe("every answer", () => {
  it.each(["/", "/cari?q=damai", "/tidak-ada", "/masuk", "/api/v1/search", "/api/v1/tidak-ada", "/healthz"])(
    "%s forbids what is inline, foreign or framed",
    async (path) => {
      const { headers } = await get(path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain("unsafe-");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("same-origin");
      expect(headers.has("x-powered-by")).toBe(false);
    },
  );

  it("carries no cookie for who only reads", async () => {
    expect((await get("/")).headers.getSetCookie()).toEqual([]);
  });
});

describe("the language of the interface", () => {
  const languageOf = async (response: Response) => (await response.text()).match(/<html lang="(\w+)"/)?.[1];

  it.each([
    ["nothing", "/", {}, "id"],
    ["a browser's wish", "/", { "Accept-Language": "en" }, "id"],
    ["a choice", "/?bahasa=en", {}, "en"],
    ["a kept choice", "/", { Cookie: "x=1; bahasa=en" }, "en"],
    ["a choice against a kept one", "/?bahasa=id", { Cookie: "bahasa=en" }, "id"],
    ["a language that is not there", "/?bahasa=xx", { Cookie: "bahasa=yy" }, "id"],
    ["a choice said twice", "/?bahasa=en&bahasa=id", {}, "id"],
  ])("follows %s", async (_what, path, headers, expected) => {
    const response = await get(path, headers);
    expect(response.headers.get("content-language")).toBe(expected);
    expect(await languageOf(response)).toBe(expected);
  });

  it("is kept once chosen, and offers the other for the same page", async () => {
    const response = await get("/cari?q=damai&bahasa=en");
    expect(response.headers.getSetCookie().join()).toMatch(/^bahasa=en;.*HttpOnly/);
    expect(await response.text()).toContain('href="/cari?q=damai&amp;bahasa=id"');
  });

  it("is what a caller of the API accepts", async () => {
    const detail = async (language: string) =>
      (await (await get("/api/v1/search?sort=x", { "Accept-Language": language })).json()).detail;
    expect(await detail("en")).toMatch(/is no known order/);
    expect(await detail("id")).toMatch(/bukan urutan yang dikenal/);
  });
});

describe("what is not there", () => {
  it.each([
    "/tidak-ada",
    "/transkrip/2024/999",
    "/transkrip/x/y",
    "/transkrip/2024/999/asli",
    "/aset/../app.js",
  ])("%s is a page that says so", async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toMatch(/^text\/html/);
    expect(await response.text()).toMatch(/<h1[^>]*>/);
  });

  it.each(["/api/v1/tidak-ada", "/api/v1/transcripts/tidak-ada"])(
    "%s is a problem document",
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(response.headers.get("content-type")).toMatch(/^application\/problem\+json/);
      expect(await response.json()).toMatchObject({ status: 404, title: "Not Found" });
    },
  );

  it.each([
    ["/%E0%A4%A", 404],
    ["/transkrip/%FF/1", 400],
    ["/aset/..%2f..%2fpackage.json", 404],
    ["/aset/%00", 404],
  ])("%s is the caller's mistake, not ours", async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });
});

describe("operations", () => {
  it("tells that it lives, and that it can serve", async () => {
    expect(await (await get("/healthz")).json()).toEqual({ status: "ok" });
    await archive.untilIndexed();
    expect(await (await get("/readyz")).json()).toMatchObject({ status: "ready", catalogue: "ready" });
  });
});

describe("the stylesheet", () => {
  it("comes whole in one answer that browsers may keep", async () => {
    const sheet = (await (await get("/")).text()).match(/<link rel="stylesheet" href="([^"]+)"/)?.[1] ?? "";
    const response = await get(sheet);
    expect(response.headers.get("content-type")).toMatch(/^text\/css/);
    expect(response.headers.get("cache-control")).toContain("immutable");
    const text = await response.text();
    expect(text).not.toContain("@import");
    expect(text).toContain("@media print");
  });
});
