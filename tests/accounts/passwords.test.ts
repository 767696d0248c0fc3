import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createLink } from "../../src/accounts/links.js";
import { addAccount, disableAccount, setPassword } from "../../src/accounts/manage-accounts.js";
import { hashPassword, matchesPassword } from "../../src/accounts/passwords.js";
import type { AccountRole } from "../../src/accounts/roles.js";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { type Client, createClient } from "../support/client.js";

const by = "uji";
const password = "tujuh kuda di pelabuhan";
let archive: RunningArchive;

beforeAll(async () => {
  archive = await startArchive();
}, 60_000);

afterAll(async () => {
  await archive?.close();
});

const visitor = () => createClient(archive.address);

async function addPerson(name: string, role: AccountRole = "archivist") {
  const account = await addAccount(archive.jubir.archive, { name, role, by });
  const passwordHash = await hashPassword(password);
  await setPassword(archive.jubir.archive, { id: account.id, passwordHash, by });
  return account;
}

async function signedIn(name: string) {
  const client = visitor();
  expect((await client.submit("/masuk", { name, password })).status).toBe(303);
  return client;
}

async function newLink(id: string, now = new Date()) {
  return `/masuk/tautan?kode=${await createLink(archive.jubir.archive.catalogue, id, now)}`;
}

describe("a password", () => {
  it("is kept as Argon2id at no less than the cost that OWASP gives", async () => {
    const stored = await hashPassword(password);
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await matchesPassword(stored, password)).toBe(true);
    expect(await matchesPassword(stored, `${password} `)).toBe(false);
  });

  it("matches nothing where none is kept", async () => {
    expect(await matchesPassword(null, password)).toBe(false);
    expect(await matchesPassword(null, "")).toBe(false);
  });

  it("is the same however a keyboard puts its letters together", async () => {
    expect(
      await matchesPassword(await hashPassword("café di kota Prancis"), "cafe\u0301 di kota Prancis"),
    ).toBe(true);
  });
});

describe("signing in with a password", () => {
  it("opens a session and leads to where the role works", async () => {
    await addPerson("intan.paradira");
    const client = visitor();
    const response = await client.submit("/masuk", { name: "Intan.Paradira", password });
    expect(response.headers.get("location")).toBe("/meja/unggah");
    expect((await client.get("/meja/unggah")).status).toBe(200);

    await addPerson("pembaca", "reader");
    const reader = await visitor().submit("/masuk", { name: "pembaca", password });
    expect(reader.headers.get("location")).toBe("/");
  });

  it("says the same to an unknown name, a wrong password, a closed account and one without a password", async () => {
    await addPerson("hanafi");
    await disableAccount(archive.jubir.archive, { id: (await addPerson("tutup")).id, by });
    await addAccount(archive.jubir.archive, { name: "anyar", role: "archivist", by });
    const answer = async (name: string, attempt: string) => {
      const response = await visitor().submit("/masuk", { name, password: attempt });
      const text = (await response.text()).replaceAll(name, "NAME").replace(/value="[\w-]{43,}"/, "");
      return { status: response.status, text: text.replace(/name="_csrf" value="[^"]+"/, "") };
    };
    const wrong = await answer("hanafi", "salah sama sekali");
    expect(wrong.status).toBe(401);
    expect(wrong.text).toContain("Nama atau kata sandi tidak cocok");
    expect(await answer("tidak.ada", password)).toEqual(wrong);
    expect(await answer("tutup", password)).toEqual(wrong);
    expect(await answer("anyar", password)).toEqual(wrong);
    expect(await answer("anyar", "")).toEqual(wrong);
  });

  it("is refused after ten wrong attempts at a name, known or not, the right password included", async () => {
    await addPerson("laras");
    for (const name of ["laras", "siapa.saja"]) {
      const client = visitor();
      for (let attempt = 0; attempt < 10; attempt++) {
        expect((await client.submit("/masuk", { name, password: "salah" })).status).toBe(401);
      }
      const response = await client.submit("/masuk", { name, password });
      expect(response.status).toBe(429);
      expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
    }
  });
});

describe("a one-time link", () => {
  it("lets its owner choose a password, once", async () => {
    const { id } = await addAccount(archive.jubir.archive, { name: "damar", role: "archivist", by });
    const link = await newLink(id);
    const kode = link.split("=")[1] ?? "";
    const client = visitor();
    expect(await (await client.get(link)).text()).toContain("damar");
    expect((await client.get(link)).status).toBe(200);
    expect((await client.submit("/masuk/tautan", { kode, password }, link)).status).toBe(303);
    expect((await client.get("/meja/unggah")).status).toBe(200);
    expect((await visitor().get(link)).status).toBe(404);
    expect((await visitor().submit("/masuk/tautan", { kode, password }, "/masuk")).status).toBe(404);
    await signedIn("damar");
  });

  it.each(["pendek", "aaaaaaaaaaaaaaa", "ratri-ratri", "x".repeat(500)])(
    "takes no password like %j",
    async (bad) => {
      const { id } = await addAccount(archive.jubir.archive, {
        name: `ratri${bad.length}`,
        role: "archivist",
        by,
      });
      const link = await newLink(id);
      const kode = link.split("=")[1] ?? "";
      const client = visitor();
      const name = bad === "ratri-ratri" ? `ratri${bad.length} dan lagi` : bad;
      expect((await client.submit("/masuk/tautan", { kode, password: name }, link)).status).toBe(422);
      expect((await client.submit("/masuk/tautan", { kode, password }, link)).status).toBe(303);
    },
  );

  it("is void after three days, and when a newer one is made", async () => {
    const { id } = await addAccount(archive.jubir.archive, { name: "yosafat", role: "archivist", by });
    const days = (count: number) => new Date(Date.now() - count * 24 * 60 * 60 * 1000);
    expect((await visitor().get(await newLink(id, days(3)))).status).toBe(404);
    const older = await newLink(id, days(2));
    expect((await visitor().get(older)).status).toBe(200);
    await newLink(id);
    expect((await visitor().get(older)).status).toBe(404);
  });

  it("signs in by itself, once, as the first start prints it", async () => {
    const { id } = await addAccount(archive.jubir.archive, { name: "pengelola", role: "admin", by });
    const code = await createLink(archive.jubir.archive.catalogue, id, new Date());
    const client = visitor();
    expect((await client.get(`/masuk?token=${code}`)).headers.get("location")).toBe("/meja/unggah");
    expect((await client.get("/meja/unggah")).status).toBe(200);
    expect((await visitor().get(`/masuk?token=${code}`)).status).toBe(401);
  });

  it("signs nobody in who was led here by another site", async () => {
    const { id } = await addAccount(archive.jubir.archive, { name: "terpancing", role: "archivist", by });
    const code = await createLink(archive.jubir.archive.catalogue, id, new Date());
    const client = visitor();
    const asked = await client.get(`/masuk?token=${code}`, { "Sec-Fetch-Site": "cross-site" });
    expect(asked.status).toBe(200);
    expect((await client.get("/meja/unggah")).status).toBe(303);
    expect((await client.submit("/masuk", { token: code }, "/masuk")).status).toBe(303);
  });
});

describe("sessions", () => {
  it("end all with a new password, those included that are being answered", async () => {
    const { catalogue } = archive.jubir.archive;
    const { id } = await addPerson("sekar");
    const clients = await Promise.all([signedIn("sekar"), signedIn("sekar")]);
    const answers = clients.flatMap((client) => [client.get("/meja/unggah"), client.get("/meja/unggah")]);
    const passwordHash = await hashPassword("sandi yang lain sama sekali");
    await setPassword(archive.jubir.archive, { id, passwordHash, by });
    await Promise.all(answers);
    for (const client of clients) expect((await client.get("/meja/unggah")).status).toBe(303);
    expect(await catalogue.selectFrom("sessions").where("account_id", "=", id).selectAll().execute()).toEqual(
      [],
    );
  });

  it.each([
    [
      "its owner",
      async (client: Client) => {
        const fields = { current: password, password: "sandi yang lain sama sekali" };
        await client.submit("/akun/sandi", fields, "/akun");
      },
    ],
    [
      "the link that an admin made",
      async (_client: Client, id: string) => {
        const link = await newLink(id);
        const kode = link.split("=")[1] ?? "";
        await visitor().submit("/masuk/tautan", { kode, password: "sandi yang lain sama sekali" }, link);
      },
    ],
  ])("of before are none once the password was changed by %s, kept cookies included", async (who, change) => {
    const name = who.replaceAll(" ", ".");
    const { id } = await addPerson(name);
    const [here, elsewhere] = [await signedIn(name), await signedIn(name)];
    const kept = [here.cookie(), elsewhere.cookie()];
    await change(here, id);
    for (const Cookie of kept) {
      const answer = await fetch(`${archive.address}/akun`, { headers: { Cookie }, redirect: "manual" });
      expect(answer.status).toBe(303);
    }
  });

  it("are not written for strangers", async () => {
    const { catalogue } = archive.jubir.archive;
    const count = async () => (await catalogue.selectFrom("sessions").select("hash").execute()).length;
    const before = await count();
    await visitor().get("/masuk");
    await visitor().submit("/masuk", { name: "tidak.ada", password });
    expect(await count()).toBe(before);
  });
});
