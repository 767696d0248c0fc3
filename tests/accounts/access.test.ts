import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { access, type Need } from "../../src/accounts/access.js";
import { type Reading, readings, setReading } from "../../src/accounts/reading.js";
import { accountRoles } from "../../src/accounts/roles.js";
import { createToken } from "../../src/accounts/tokens.js";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { createClient } from "../support/client.js";
import { type ExpressRoute, routesOf } from "../support/express-routes.js";

const callers = ["nobody", ...accountRoles] as const;
type Caller = (typeof callers)[number];

let archive: RunningArchive;
let routes: ExpressRoute[];
const tokens = new Map<Caller, string>();
const cookies = new Map<Caller, string>();

beforeAll(async () => {
  archive = await startArchive();
  routes = routesOf(archive.jubir.app.router);
  for (const role of accountRoles) {
    const token = await createToken(archive.jubir.archive, { name: role, role });
    const client = createClient(archive.address);
    await client.get(`/masuk?token=${token}`);
    tokens.set(role, token);
    cookies.set(role, client.cookie());
  }
}, 60_000);

afterAll(async () => {
  await archive?.close();
});

function mayPass(need: Need | undefined, caller: Caller, reading: Reading): boolean {
  if (need === "open" || (need === "read" && reading === "public")) return true;
  const least = need === "read" ? "reader" : (need ?? "admin");
  return callers.indexOf(caller) >= callers.indexOf(least);
}

const isApi = ({ path }: ExpressRoute) => path.startsWith("/api/");

function call(route: ExpressRoute, caller: Caller) {
  const path = route.path
    .replace(":year", "2024")
    .replace(":number", "1")
    .replace(":id", "7b1f4f0e-58b9-4e0c-9f63-0d7c6c0fd111");
  const token = tokens.get(caller);
  const headers: Record<string, string> = isApi(route)
    ? token === undefined
      ? {}
      : { Authorization: `Bearer ${token}` }
    : { Cookie: cookies.get(caller) ?? "" };
  return fetch(archive.address + path, { method: route.method, headers, redirect: "manual" });
}

/** What the guard did, as the answer tells it. */
async function verdictOf(route: ExpressRoute, caller: Caller): Promise<"passed" | "refused"> {
  const response = await call(route, caller);
  const text = await response.text();
  const sentAway = response.headers.get("location")?.startsWith("/masuk?returnTo=") ?? false;
  const lacksRole = response.status === 403 && /diperlukan peran|needs the role/.test(text);
  return response.status === 401 || sentAway || lacksRole ? "refused" : "passed";
}

describe("the table of who may what", () => {
  it("has every route of the application, and no other", () => {
    const found = routes.map(({ method, path }) => `${method} ${path}`);
    expect(found.length).toBeGreaterThan(30);
    expect(found.filter((route) => !(route in access))).toEqual([]);
    expect(Object.keys(access).filter((route) => !found.includes(route))).toEqual([]);
  });

  it.each(readings.flatMap((reading) => callers.map((caller) => ({ reading, caller }))))(
    "holds for $caller where reading is $reading",
    async ({ reading, caller }) => {
      await setReading(archive.jubir.archive, { reading, by: "uji" });
      const wrong: string[] = [];
      for (const route of routes) {
        const name = `${route.method} ${route.path}`;
        const expected = mayPass(access[name], caller, reading) ? "passed" : "refused";
        if ((await verdictOf(route, caller)) !== expected) wrong.push(`${name} should have ${expected}`);
      }
      await setReading(archive.jubir.archive, { reading: "public", by: "uji" });
      expect(wrong).toEqual([]);
    },
  );

  it("lets no page write without the session's token, not even for the admin", async () => {
    const writes = routes.filter((route) => route.method !== "GET" && !isApi(route));
    expect(writes.length).toBeGreaterThan(8);
    const statuses = await Promise.all(writes.map(async (route) => (await call(route, "admin")).status));
    expect(statuses).toEqual(writes.map(() => 403));
  });

  it("lets no call of the API write without a token, not even with the admin's cookie", async () => {
    const writes = routes.filter((route) => route.method !== "GET" && isApi(route));
    expect(writes.length).toBeGreaterThan(3);
    const headers = { Cookie: cookies.get("admin") ?? "" };
    for (const { method, path } of writes) {
      expect((await fetch(archive.address + path, { method, headers })).status).toBe(401);
    }
  });
});

describe("a closed archive", () => {
  it("leads readers to the sign-in page and back", async () => {
    await setReading(archive.jubir.archive, { reading: "closed", by: "uji" });
    const client = createClient(archive.address);
    const sent = await client.get("/cari?q=damai");
    expect(sent.headers.get("location")).toBe("/masuk?returnTo=%2Fcari%3Fq%3Ddamai");
    expect(await (await client.get("/masuk")).text()).toContain("Arsip ini tertutup");
    const fields = { token: tokens.get("reader") ?? "", returnTo: "/cari?q=damai" };
    const back = await client.submit("/masuk", fields, "/masuk?dengan=token");
    expect(back.headers.get("location")).toBe("/cari?q=damai");
    expect((await fetch(`${archive.address}/api/v1/search`)).status).toBe(401);
    await setReading(archive.jubir.archive, { reading: "public", by: "uji" });
  });
});
