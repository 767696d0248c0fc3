import { once } from "node:events";
import { request } from "node:http";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import fc from "fast-check";
import { addAccount, setPassword } from "../../src/accounts/manage-accounts.js";
import { hashPassword } from "../../src/accounts/passwords.js";
import { createToken } from "../../src/accounts/tokens.js";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { createClient } from "../support/client.js";
import { digestsOfCatalogue } from "../support/digest.js";
import { type ExpressRoute, routesOf } from "../support/express-routes.js";

/** `REQUESTS=10000` for the long form. */
const requests = Number(process.env.REQUESTS ?? 400);
const seed = Number(process.env.SEED_OF_REQUESTS ?? 1);

let archive: RunningArchive;
let routes: ExpressRoute[];
/** Credentials that are right, so that what is refused is refused for the rest of the request. */
let session: string;
let bearer: string;

beforeAll(async () => {
  archive = await startArchive();
  await archive.untilIndexed();
  routes = routesOf(archive.jubir.app.router);
  const { catalogue } = archive.jubir.archive;
  const admin = await createToken(archive.jubir.archive, { name: "pengelola", role: "admin" });
  const client = createClient(archive.address);
  await client.get(`/masuk?token=${admin}`);
  // The form's token is made at the first page.
  await client.get("/meja");
  session = client.cookie();
  bearer = `Bearer ${archive.token}`;
  // A use is noted once a minute: not before this.
  await catalogue.updateTable("tokens").set({ last_used_at: "2999-01-01T00:00:00.000Z" }).execute();
}, 60_000);

afterAll(async () => {
  await archive?.close();
});

const anything = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "' OR 1=1 --",
    "../../etc/passwd",
    "%00",
    "%",
    "%e0%a4%a",
    "jubir_",
    "-1",
    "9".repeat(40),
    "__proto__",
    "constructor",
    "\ud800",
    "7b1f4f0e-58b9-4e0c-9f63-0d7c6c0fd111",
    "",
  ),
);
/** What HTTP lets stand in a header or a path; the rest Node's own client refuses to send. */
const sendable = (text: string) => encodeURIComponent(Buffer.from(text).toString()).slice(0, 500);
const headerValue = anything.map(sendable);
/** Some of it as it is typed: what is no sound escape, and what begins with two slashes, is part of it. */
const rawPart = fc.oneof(
  anything.map(sendable),
  fc.constantFrom(
    "%",
    "%zz",
    "..%2f..%2f",
    "//",
    "%00",
    "%C0%AE",
    ";jsessionid=1",
    "a".repeat(4_000),
    "[",
    "|",
  ),
);
const fieldNames = [
  "_csrf",
  "token",
  "name",
  "password",
  "kode",
  "returnTo",
  "session",
  "role",
  "file",
  "id",
  "action",
  "revision",
];
const types = [
  "application/json",
  "multipart/form-data",
  "multipart/form-data; boundary=x",
  "application/x-www-form-urlencoded",
  "text/plain",
  "application/json; charset=utf-7",
];
const methods = ["HEAD", "PUT", "OPTIONS", "TRACE", "PROPFIND", "POST", "PATCH", "DELETE"];

const header = fc.oneof(
  headerValue,
  headerValue.map((value) => `jubir=s%3A${value}.x`),
  headerValue.map((value) => `Bearer ${value}`),
  fc.constantFrom(
    "Basic OjE=",
    "bytes=0-1,5-",
    "*",
    '"0"',
    "gzip;q=x",
    "-1",
    "id;q=9,,",
    "http://[::1",
    ...types,
  ),
);
const headers = fc.dictionary(
  fc.constantFrom(
    "Cookie",
    "Authorization",
    "Content-Type",
    "Content-Encoding",
    "If-Match",
    "If-None-Match",
    "Range",
    "Referer",
    "X-Forwarded-For",
    "Accept-Language",
    "Accept-Encoding",
    "Host",
    "Sec-Fetch-Site",
  ),
  header,
);
const body = fc.oneof(
  fc
    .dictionary(fc.constantFrom(...fieldNames), anything)
    .map((fields) => new URLSearchParams(fields).toString()),
  fc.json(),
  anything.map(
    (text) => `--x\r\nContent-Disposition: form-data; name="file"; filename="${text}"\r\n\r\n${text}`,
  ),
  fc.constantFrom(
    "",
    "{",
    "[".repeat(10_000),
    "_csrf[a]=1&_csrf[b]=2",
    '{"__proto__":{"status":"published"}}',
  ),
);

const attack = fc.record({
  route: fc.nat(),
  /** Null for the method that the route is for. */
  method: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, fc.constantFrom(...methods)),
  part: rawPart,
  /** Put behind the path, so that it is of no route. */
  tail: fc.oneof({ weight: 4, arbitrary: fc.constant("") }, rawPart),
  query: rawPart,
  credentials: fc.constantFrom("none", "session", "bearer"),
  headers,
  body,
});

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Over Node's own interface, which sends paths and headers as they are given. */
async function send(
  path: string,
  { method, headers: sent, body: content }: { method: string; headers: Record<string, string>; body: string },
): Promise<Answer> {
  const { hostname, port } = new URL(archive.address);
  const asked = request({
    hostname,
    port,
    path,
    method,
    headers: { ...sent, "Content-Length": Buffer.byteLength(content) },
  });
  asked.end(content);
  const [answer] = await once(asked, "response");
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk);
  return { status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString() };
}

/** With a token that is right only what names nothing can be asked for: a sound upload would be taken. */
function credentialsFor(
  kind: "none" | "session" | "bearer",
  { path, method }: ExpressRoute,
): Record<string, string> {
  if (kind === "session") return { Cookie: session };
  return kind === "bearer" && !(method === "POST" && path === "/api/v1/transcripts")
    ? { Authorization: bearer }
    : {};
}

it("meets bad cookies, tokens, ids, headers and bodies without a fault, and writes nothing", async () => {
  const { catalogue } = archive.jubir.archive;
  const before = await digestsOfCatalogue(catalogue);
  await fc.assert(
    fc.asyncProperty(attack, async ({ route, part, tail, query, credentials, ...rest }) => {
      const asked = routes[route % routes.length] ?? { method: "GET", path: "/" };
      const path = `${asked.path.replace(/:\w+/gu, () => part)}${tail}?q=${query}`;
      const { status, text } = await send(path, {
        method: rest.method ?? asked.method,
        headers: { ...rest.headers, ...credentialsFor(credentials, asked) },
        body: rest.body,
      });
      expect(text).not.toMatch(/\n {4}at .*:\d+:\d+/u);
      // An engine that is slow to say that it is well is no fault of the request.
      if (asked.path !== "/readyz" || status !== 503) expect(status).toBeLessThan(500);
    }),
    { numRuns: requests, seed },
  );
  expect(await digestsOfCatalogue(catalogue)).toEqual(before);
}, 600_000);

/** What a person or a program can tell answers apart by: all but the moment, the request's number and the form's token. */
async function tellingParts(response: Response, name: string): Promise<unknown> {
  const passing = new Set(["date", "etag", "set-cookie", "content-length", "x-request-id"]);
  const kept = [...response.headers].filter(([header]) => !passing.has(header));
  const text = (await response.text()).replaceAll(name, "NAME").replace(/name="_csrf" value="[^"]+"/gu, "");
  return { status: response.status, kept, text };
}

it("tells an unknown account from a wrong password by nothing", async () => {
  // Its own: thousands of attacks on the other use up what an address may try.
  const untouched = await startArchive();
  const { archive: dependencies } = untouched.jubir;
  const { id } = await addAccount(dependencies, { name: "dewi.anggraini", role: "archivist", by: "uji" });
  const passwordHash = await hashPassword("tujuh kuda di pelabuhan");
  await setPassword(dependencies, { id, passwordHash, by: "uji" });
  for (const password of ["salah sama sekali", "", "tujuh kuda di pelabuhan ", "x".repeat(2_000)]) {
    const answers = ["dewi.anggraini", "siapa.gerangan"].map(async (name) => {
      const client = createClient(untouched.address);
      return tellingParts(await client.submit("/masuk", { name, password }), name);
    });
    const [known, unknown] = await Promise.all(answers);
    expect(unknown).toEqual(known);
    expect(known).toMatchObject({ status: 401 });
  }
  await untouched.close();
});
