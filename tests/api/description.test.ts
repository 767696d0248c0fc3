import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { z } from "zod";
import { createToken } from "../../src/accounts/tokens.js";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { routesOf } from "../support/express-routes.js";

const media = z.object({ schema: z.unknown() });
const operationSchema = z.looseObject({
  operationId: z.string(),
  summary: z.string(),
  parameters: z.array(z.looseObject({ name: z.string(), description: z.string() })).optional(),
  responses: z.record(
    z.string(),
    z.looseObject({ description: z.string(), content: z.record(z.string(), media).optional() }),
  ),
});
const documentSchema = z.looseObject({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
  components: z.looseObject({ schemas: z.record(z.string(), z.looseObject({})) }),
});
type Document = z.infer<typeof documentSchema>;

let archive: RunningArchive;
let reader: string;
let document: Document;
const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);

const api = (path: string, init: RequestInit = {}) => fetch(`${archive.address}/api/v1${path}`, init);

async function describedIn(language: string): Promise<Document> {
  const response = await api("/openapi.json", { headers: { "Accept-Language": language } });
  expect(response.status).toBe(200);
  return documentSchema.parse(await response.json());
}

beforeAll(async () => {
  archive = await startArchive();
  reader = await createToken(archive.jubir.archive, { name: "pembaca", role: "reader" });
  document = await describedIn("en");
  ajv.addSchema(document, "jubir");
}, 60_000);

afterAll(async () => {
  await archive?.close();
});

const operations = () =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, ...operation })),
  );

const seen = new Set<string>();

function pointer(...parts: readonly string[]): string {
  return parts
    .map((part) => part.replaceAll("~", "~0").replaceAll("/", "~1"))
    .map(encodeURIComponent)
    .join("/");
}

/** Holds an answer against what the description says of its operation, and notes that it was seen. */
async function check(operationId: string, response: Response): Promise<unknown> {
  const operation = operations().find((one) => one.operationId === operationId);
  if (operation === undefined) throw new Error(`Nothing describes ${operationId}.`);
  const status = String(response.status);
  const described = operation.responses[status];
  const text = await response.text();
  if (described === undefined)
    throw new Error(`${operationId} answered ${status}, which nobody described: ${text}`);
  seen.add(`${operationId} ${status}`);
  if (described.content === undefined) {
    expect(text).toBe("");
    return null;
  }
  const type = response.headers.get("content-type")?.split(";")[0] ?? "";
  expect(Object.keys(described.content)).toContain(type);
  const address = pointer(
    "paths",
    operation.path,
    operation.method,
    "responses",
    status,
    "content",
    type,
    "schema",
  );
  const validate = ajv.getSchema(`jubir#/${address}`);
  if (validate === undefined) throw new Error(`${address} has no schema.`);
  const values: unknown[] = type.includes("jsonl")
    ? text
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line))
    : [type.includes("json") ? JSON.parse(text) : text];
  for (const value of values) {
    validate(value);
    expect(validate.errors ?? []).toEqual([]);
  }
  return values[0];
}

/** `fetch` else says `no-cache`, which asks for the whole answer. */
const asBrowsersAsk = { "Cache-Control": "max-age=0" };

const createdShape = z.object({ transcripts: z.array(z.object({ id: z.string() })) });

const bearing = (token: string, headers: Record<string, string> = {}) => ({
  Authorization: `Bearer ${token}`,
  ...headers,
});

function send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  return api(path, {
    method,
    headers: bearing(archive.token, { "Content-Type": "application/json", ...headers }),
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
}

function files(...texts: readonly string[]) {
  const form = new FormData();
  for (const [at, text] of texts.entries()) form.append("file", new Blob([text]), `kiriman-${at}.txt`);
  return api("/transcripts", { method: "POST", headers: bearing(archive.token), body: form });
}

const submission = {
  title: "Taklimat uraian",
  date: "2025-03-13",
  turns: [
    { role: "question", affiliation: "Harian Samudra", text: "Kapan perwakilan menemui mereka?" },
    { role: "answer", speaker: "Ratri Anggawira", text: "Konsul sudah bertemu keduanya." },
  ],
};

describe("the description of the API", () => {
  it("is a valid OpenAPI 3.1 document", async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(structuredClone(document));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect(validator.version).toBe("3.1");
  });

  it("has every route of the API, and no other", () => {
    const routes = routesOf(archive.jubir.app.router)
      .filter(({ path }) => path.startsWith("/api/v1/"))
      .map(({ method, path }) => `${method} ${path.slice("/api/v1".length).replace(/:(\w+)/gu, "{$1}")}`);
    const described = operations().map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    expect(described.sort()).toEqual(routes.sort());
  });

  it.each(["id", "en"])("says in %s what every operation, parameter and field means", async (language) => {
    const text = JSON.stringify(await describedIn(language));
    expect(text.match(/"api\.[\w.-]+"/g) ?? []).toEqual([]);
    const properties = text.match(/"properties":\{/g)?.length ?? 0;
    expect(properties).toBeGreaterThan(10);
  });

  it("is a page for people, in both languages", async () => {
    const page = async (language: string) =>
      (await fetch(`${archive.address}/api?bahasa=${language}`)).text();
    const indonesian = await page("id");
    for (const { operationId } of operations()) expect(indonesian).toContain(`id="${operationId}"`);
    expect(indonesian).toContain("Unduh semua hasil sebagai CSV");
    expect(await page("en")).toContain("Download all results as CSV");
    expect(indonesian).not.toMatch(/\bapi\.[a-z]+\.[a-z]/u);
  });
});

describe("what the API really answers", () => {
  let id: string;

  it("keeps to the description when transcripts are handed in", async () => {
    const created = await check(
      "archiveTranscripts",
      await send("POST", "/transcripts?wait=indexed", submission),
    );
    id = createdShape.parse(created).transcripts[0]?.id ?? "";
    await check("archiveTranscripts", await send("POST", "/transcripts", submission));
    await check("archiveTranscripts", await send("POST", "/transcripts", "{"));
    await check("archiveTranscripts", await send("POST", "/transcripts", { ...submission, date: "kemarin" }));
    await check("archiveTranscripts", await send("POST", "/transcripts?status=terbit", submission));
    await check(
      "archiveTranscripts",
      await send("POST", "/transcripts", "<a/>", { "Content-Type": "text/xml" }),
    );
    await check("archiveTranscripts", await files("Menteri bertemu utusan di Sagara.", ""));
    await check("archiveTranscripts", await files(...Array.from({ length: 21 }, (_, at) => `Naskah ${at}.`)));
    await check(
      "archiveTranscripts",
      await send("POST", "/transcripts", { ...submission, body: "x".repeat(26e6) }),
    );
    await check("archiveTranscripts", await api("/transcripts", { method: "POST" }));
    await check(
      "archiveTranscripts",
      await api("/transcripts", { method: "POST", headers: bearing(reader) }),
    );
  });

  it("keeps to the description when it is searched", async () => {
    await archive.untilIndexed();
    await check("search", await api("/search?q=bertemu"));
    await check("search", await api("/search?q=%22bertemu+keduanya%22+konsul*&unit=passages&role=answer"));
    await check("search", await api("/search?q=pertemun"));
    await check("search", await api("/search", { headers: { Accept: "text/csv" } }));
    await check("search", await api("/search?unit=passages", { headers: { Accept: "application/jsonl" } }));
    await check("searchCsv", await api("/search.csv?q=bertemu"));
    await check("searchJsonl", await api("/search.jsonl"));
    await check("searchJsonl", await api("/search.jsonl?unit=passages"));
    for (const [operation, path] of [
      ["search", "/search"],
      ["searchCsv", "/search.csv"],
      ["searchJsonl", "/search.jsonl"],
    ] as const) {
      await check(operation, await api(`${path}?from=kemarin`));
      await check(operation, await api(path, { headers: bearing("salah") }));
    }
    await check("completions", await api("/completions?q=bert"));
    await check("completions", await api("/completions?q=a&q=b"));
    await check("completions", await api("/completions", { headers: bearing("salah") }));
    await check("describeApi", await api("/openapi.json"));
    await check("describeApi", await api("/openapi.json", { headers: bearing("salah") }));
  });

  it("keeps to the description when a transcript is read and changed", async () => {
    const path = `/transcripts/${id}`;
    const nowhere = "/transcripts/7b1f4f0e-58b9-4e0c-9f63-0d7c6c0fd111";
    const current = { "If-Match": '"1"' };
    const read = await api(path);
    const tag = read.headers.get("etag") ?? "";
    await check("readTranscript", read);
    await check("readTranscript", await api(path, { headers: { "If-None-Match": tag, ...asBrowsersAsk } }));
    await check("readTranscript", await api(nowhere));
    await check("readTranscript", await api(path, { headers: bearing("salah") }));
    await check("correctTranscript", await send("PATCH", path, { place: "Jakarta" }));
    await check("correctTranscript", await send("PATCH", path, { place: "Jakarta" }, { "If-Match": '"7"' }));
    await check("correctTranscript", await send("PATCH", path, "{", current));
    await check("correctTranscript", await send("PATCH", path, { tempat: "Jakarta" }, current));
    await check("correctTranscript", await send("PATCH", path, { title: "x".repeat(26e6) }, current));
    await check("correctTranscript", await send("PATCH", path, { place: "Jakarta" }, current));
    await check("correctTranscript", await send("PATCH", nowhere, { place: "Jakarta" }, current));
    await check("listRevisions", await send("GET", `${path}/revisions`));
    await check("listRevisions", await send("GET", `${nowhere}/revisions`));
    await check("withdrawTranscript", await send("DELETE", path));
    await check("withdrawTranscript", await send("DELETE", path, undefined, current));
    await check("withdrawTranscript", await send("DELETE", path, "{", { "If-Match": "*" }));
    await check("withdrawTranscript", await send("DELETE", path, { reason: 7 }, { "If-Match": "*" }));
    await check(
      "withdrawTranscript",
      await send("DELETE", path, { reason: "dua kali" }, { "If-Match": '"2"' }),
    );
    await check("withdrawTranscript", await send("DELETE", path, undefined, { "If-Match": '"2"' }));
    await check("withdrawTranscript", await send("DELETE", nowhere, undefined, current));
    await check("correctTranscript", await send("PATCH", path, { place: "Sagara" }, { "If-Match": "*" }));
    await check("readTranscript", await api(path));
    await check("restoreTranscript", await send("POST", `${path}/restore`));
    await check("restoreTranscript", await send("POST", `${nowhere}/restore`));
    for (const [operation, method, address] of [
      ["correctTranscript", "PATCH", path],
      ["withdrawTranscript", "DELETE", path],
      ["restoreTranscript", "POST", `${path}/restore`],
      ["listRevisions", "GET", `${path}/revisions`],
    ] as const) {
      await check(operation, await api(address, { method }));
      await check(operation, await api(address, { method, headers: bearing(reader) }));
    }
  });

  it("was seen for every status that is described but the engine's failure", () => {
    const described = operations().flatMap(({ operationId, responses }) =>
      Object.keys(responses).map((status) => `${operationId} ${status}`),
    );
    const unseen = described.filter((one) => !seen.has(one) && !one.endsWith(" 503"));
    expect(unseen).toEqual([]);
  });
});

describe("addresses of the API that are not there", () => {
  it.each(["/api/v1", "/api/v1/", "/api/v1/entah", "/api/v2/search", "/api/entah"])(
    "%s is a problem",
    async (path) => {
      const response = await fetch(archive.address + path);
      expect(response.status).toBe(404);
      expect(response.headers.get("content-type")).toMatch(/^application\/problem\+json/);
    },
  );

  it("name the methods that they do take", async () => {
    const response = await api("/search", { method: "POST" });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD");
    expect(await response.json()).toMatchObject({ status: 405 });
    const options = await api("/transcripts/7b1f4f0e-58b9-4e0c-9f63-0d7c6c0fd111", { method: "OPTIONS" });
    expect(options.status).toBe(200);
    expect(options.headers.get("allow")).toBe("DELETE, GET, HEAD, PATCH");
    expect((await api("/search?q=bertemu", { method: "HEAD" })).status).toBe(200);
  });
});
