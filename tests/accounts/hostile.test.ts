import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import fc from "fast-check";
import { sql } from "kysely";
import { auditCounter } from "../../src/audit/record.js";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { type ExpressRoute, routesOf } from "../support/express-routes.js";

/** `REQUESTS=10000` for the long form. */
const requests = Number(process.env.REQUESTS ?? 400);

let archive: RunningArchive;
let routes: ExpressRoute[];

beforeAll(async () => {
  archive = await startArchive();
  await archive.untilIndexed();
  routes = routesOf(archive.jubir.app.router);
}, 60_000);

afterAll(async () => {
  await archive?.close();
});

/** Every table but the audit log, which tells of refused attempts, and the counter of its lines. */
async function digestOfCatalogue(): Promise<string> {
  const { catalogue } = archive.jubir.archive;
  const digest = createHash("sha256");
  for (const { name } of await catalogue.introspection.getTables()) {
    if (name === "audit_log") continue;
    const counted = name === "counters" ? sql`where name <> ${auditCounter}` : sql``;
    const { rows } = await sql`select * from ${sql.table(name)} ${counted} order by 1`.execute(catalogue);
    digest.update(name).update(JSON.stringify(rows));
  }
  return digest.digest("hex");
}

const anything = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "' OR 1=1 --",
    "../../etc/passwd",
    "%00",
    "%",
    "jubir_",
    "-1",
    "9".repeat(40),
    "__proto__",
    "",
  ),
);
const headerValue = anything.map((text) => encodeURIComponent(text).slice(0, 500));
const fieldName = fc.constantFrom(
  "_csrf",
  "token",
  "name",
  "password",
  "kode",
  "returnTo",
  "session",
  "role",
  "file",
);

const attack = fc.record({
  route: fc.nat(),
  parameter: anything,
  query: anything,
  headers: fc.dictionary(
    fc.constantFrom("Cookie", "Authorization", "Content-Type", "If-Match", "Referer", "X-Forwarded-For"),
    fc.oneof(
      headerValue,
      headerValue.map((value) => `jubir=s%3A${value}.x`),
      headerValue.map((value) => `Bearer ${value}`),
      fc.constantFrom("application/json", "multipart/form-data", "application/x-www-form-urlencoded"),
    ),
  ),
  fields: fc.dictionary(fieldName, anything),
});

it("meets bad cookies, tokens, ids, headers and bodies without a fault, and writes nothing", async () => {
  const before = await digestOfCatalogue();
  await fc.assert(
    fc.asyncProperty(attack, async ({ route, parameter, query, headers, fields }) => {
      const { method, path } = routes[route % routes.length] ?? { method: "GET", path: "/" };
      const part = encodeURIComponent(parameter);
      const address = `${path.replace(/:\w+/g, part)}?q=${encodeURIComponent(query)}`;
      const body = new URLSearchParams(
        Object.entries(fields).map(([name, value]) => [name, value]),
      ).toString();
      const init = method === "GET" ? { method, headers } : { method, headers, body };
      const response = await fetch(archive.address + address, { ...init, redirect: "manual" });
      await response.arrayBuffer();
      // An engine that is still starting is no fault of the request: /readyz and searches may say so.
      if (response.status !== 503) expect(response.status).toBeLessThan(500);
    }),
    { numRuns: requests },
  );
  expect(await digestOfCatalogue()).toBe(before);
}, 600_000);
