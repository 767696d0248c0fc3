import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { addAccount, setPassword } from "../../src/accounts/manage-accounts.js";
import { hashPassword } from "../../src/accounts/passwords.js";
import type { AccountRole } from "../../src/accounts/roles.js";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { type Client, createClient } from "../support/client.js";

const password = "tujuh kuda di pelabuhan";
const by = "uji";
let archive: RunningArchive;
let admin: Client;

const visitor = () => createClient(archive.address);

async function addPerson(name: string, role: AccountRole) {
  const { id } = await addAccount(archive.jubir.archive, { name, role, by });
  await setPassword(archive.jubir.archive, { id, passwordHash: await hashPassword(password), by });
  return id;
}

async function signedIn(name: string, secret = password) {
  const client = visitor();
  expect((await client.submit("/masuk", { name, password: secret })).status).toBe(303);
  return client;
}

/** The link or token that a page shows once. */
const shownIn = async (page: Response) => (await page.text()).match(/<code>([^<]+)<\/code>/)?.[1] ?? "";

beforeAll(async () => {
  archive = await startArchive();
  await addPerson("pengelola", "admin");
  admin = await signedIn("pengelola");
}, 60_000);

afterAll(async () => {
  await archive?.close();
});

describe("the admin's page of accounts", () => {
  it("adds an account and shows its link once", async () => {
    const added = await admin.submit("/meja/akun", { name: "intan", role: "archivist" });
    expect(added.status).toBe(200);
    const link = await shownIn(added);
    expect(link.startsWith(`${archive.address}/masuk/tautan?kode=`)).toBe(true);
    expect(await (await admin.get("/meja/akun")).text()).not.toContain("kode=");
    expect((await visitor().get(link.slice(archive.address.length))).status).toBe(200);
    expect((await admin.submit("/meja/akun", { name: "Intan", role: "reader" })).status).toBe(409);
    expect((await admin.submit("/meja/akun", { name: "<b>", role: "reader" })).status).toBe(422);
  });

  it("gives a new link to who forgot the password, which ends the sessions once it is used", async () => {
    const id = await addPerson("lupa", "archivist");
    const before = await signedIn("lupa");
    const link = await shownIn(await admin.submit(`/meja/akun/${id}/tautan`, {}, "/meja/akun"));
    const path = link.slice(archive.address.length);
    expect((await before.get("/meja/unggah")).status).toBe(200);
    const kode = path.split("=")[1] ?? "";
    const fields = { kode, password: "delapan perahu di dermaga" };
    expect((await visitor().submit("/masuk/tautan", fields, path)).status).toBe(303);
    expect((await before.get("/meja/unggah")).status).toBe(303);
  });

  it("changes a role at once", async () => {
    const id = await addPerson("naik", "reader");
    const client = await signedIn("naik");
    expect((await client.get("/meja/unggah")).status).toBe(403);
    expect((await admin.submit(`/meja/akun/${id}/peran`, { role: "archivist" }, "/meja/akun")).status).toBe(
      303,
    );
    expect((await client.get("/meja/unggah")).status).toBe(200);
  });

  it("closes an account with its sessions, and opens it again", async () => {
    const id = await addPerson("pergi", "archivist");
    const client = await signedIn("pergi");
    await admin.submit(`/meja/akun/${id}/tutup`, {}, "/meja/akun");
    expect((await client.get("/meja/unggah")).status).toBe(303);
    expect((await visitor().submit("/masuk", { name: "pergi", password })).status).toBe(401);
    expect((await admin.submit(`/meja/akun/${id}/tautan`, {}, "/meja/akun")).status).toBe(409);
    await admin.submit(`/meja/akun/${id}/buka`, {}, "/meja/akun");
    await signedIn("pergi");
  });

  it("keeps an admin", async () => {
    const { catalogue } = archive.jubir.archive;
    const { id } = await catalogue
      .selectFrom("accounts")
      .select("id")
      .where("name", "=", "pengelola")
      .executeTakeFirstOrThrow();
    expect((await admin.submit(`/meja/akun/${id}/peran`, { role: "reader" }, "/meja/akun")).status).toBe(409);
    expect((await admin.submit(`/meja/akun/${id}/tutup`, {}, "/meja/akun")).status).toBe(409);
    expect((await admin.get("/meja/akun")).status).toBe(200);
  });
});

describe("the admin's page of tokens", () => {
  const ask = (token: string) =>
    fetch(`${archive.address}/api/v1/transcripts`, {
      method: "POST",
      headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
      body: "[]",
    });

  it("makes a token that is shown once and works until it is revoked", async () => {
    const made = await admin.submit("/meja/token", { name: "pengimpor", role: "archivist", until: "" });
    const token = await shownIn(made);
    expect((await ask(token)).status).toBe(422);
    const page = await (await admin.get("/meja/token")).text();
    expect(page).not.toContain(token);
    const { catalogue } = archive.jubir.archive;
    const row = await catalogue
      .selectFrom("tokens")
      .selectAll()
      .where("name", "=", "pengimpor")
      .executeTakeFirstOrThrow();
    expect(JSON.stringify(row)).not.toContain(token);
    expect(row.last_used_at).not.toBeNull();

    const client = visitor();
    await client.get(`/masuk?token=${token}`);
    expect((await client.get("/meja/unggah")).status).toBe(200);
    expect((await admin.submit(`/meja/token/${row.id}/cabut`, {}, "/meja/token")).status).toBe(303);
    expect((await ask(token)).status).toBe(401);
    expect((await client.get("/meja/unggah")).status).toBe(303);
    expect((await admin.submit(`/meja/token/${row.id}/cabut`, {}, "/meja/token")).status).toBe(404);
  });

  it("ends a token after its last day, and takes no day that has passed", async () => {
    const { catalogue } = archive.jubir.archive;
    const make = (until: string) =>
      admin.submit("/meja/token", { name: "sebentar", role: "archivist", until });
    const token = await shownIn(await make("2999-12-31"));
    expect((await ask(token)).status).toBe(422);
    await catalogue
      .updateTable("tokens")
      .set({ expires_on: "2020-01-01" })
      .where("name", "=", "sebentar")
      .execute();
    expect((await ask(token)).status).toBe(401);
    expect((await make("2020-01-01")).status).toBe(422);
    expect((await make("2026-02-30")).status).toBe(422);
    expect((await make("besok")).status).toBe(422);
  });
});

describe("a person's own account", () => {
  it("changes the password for who knows the one before, and keeps only the session that did it", async () => {
    await addPerson("sekar", "archivist");
    const other = await signedIn("sekar");
    const client = await signedIn("sekar");
    const next = "sembilan layar di selat";
    const change = (current: string, chosen: string) =>
      client.submit("/akun/sandi", { current, password: chosen }, "/akun");
    expect((await change("salah", next)).status).toBe(422);
    expect((await change(password, "pendek")).status).toBe(422);
    const cookie = client.cookie();
    expect((await change(password, next)).status).toBe(303);
    expect(client.cookie()).not.toBe(cookie);
    expect((await client.get("/akun")).status).toBe(200);
    expect((await other.get("/akun")).status).toBe(303);
    await signedIn("sekar", next);
  });

  it("shows where it is signed in, and ends sessions one by one or all", async () => {
    await addPerson("banyak", "reader");
    const [first, second, third] = await Promise.all(["a", "b", "c"].map(() => signedIn("banyak")));
    const page = await (await first?.get("/akun"))?.text();
    const keys = [...(page ?? "").matchAll(/name="session" value="(\w+)"/g)].map(([, key = ""]) => key);
    expect(keys).toHaveLength(2);
    await first?.submit("/akun/sesi/akhiri", { session: keys[0] ?? "" }, "/akun");
    const states = await Promise.all(
      [second, third].map(async (client) => (await client?.get("/akun"))?.status),
    );
    expect(states.sort()).toEqual([200, 303]);
    await first?.submit("/akun/sesi/akhiri-semua", {}, "/akun");
    for (const client of [first, second, third]) expect((await client?.get("/akun"))?.status).toBe(303);
  });

  it("ends no session of somebody else", async () => {
    const { catalogue } = archive.jubir.archive;
    await addPerson("satu", "archivist");
    await addPerson("dua", "archivist");
    const [one, two] = [await signedIn("satu"), await signedIn("dua")];
    for (const { hash } of await catalogue.selectFrom("sessions").select("hash").execute()) {
      if ((await one.submit("/akun/sesi/akhiri", { session: hash }, "/akun")).status === 303) continue;
    }
    expect((await two.get("/akun")).status).toBe(200);
  });

  it("is none for who came with a token", async () => {
    const client = visitor();
    await client.get(`/masuk?token=${archive.token}`);
    expect((await client.get("/akun")).status).toBe(403);
  });
});
