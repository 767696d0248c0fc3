import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { addAccount, setPassword } from "../../src/accounts/manage-accounts.js";
import { hashPassword } from "../../src/accounts/passwords.js";
import type { AccountRole } from "../../src/accounts/roles.js";
import { digestOfRow } from "../../src/audit/chain.js";
import { inspectAuditLog } from "../../src/audit/inspect.js";
import { auditRecord } from "../../src/keeping/bag-records.js";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { type Client, createClient } from "../support/client.js";

const password = "tujuh kuda di pelabuhan";
const by = "uji";
let archive: RunningArchive;
let admin: Client;

async function addPerson(name: string, role: AccountRole) {
  const { id } = await addAccount(archive.jubir.archive, { name, role, by });
  await setPassword(archive.jubir.archive, { id, passwordHash: await hashPassword(password), by });
  return id;
}

async function signIn(name: string, secret: string): Promise<Client> {
  const client = createClient(archive.address);
  await client.submit("/masuk", { name, password: secret });
  return client;
}

/** What the log tells after a line, without the digests. */
async function linesAfter(number: number) {
  const rows = await archive.jubir.archive.catalogue
    .selectFrom("audit_log")
    .select(["by", "action", "details"])
    .where("number", ">", number)
    .orderBy("number")
    .execute();
  return rows.map(({ details, ...row }) => ({ ...row, ...JSON.parse(details) }));
}

async function lastNumber(): Promise<number> {
  const row = await archive.jubir.archive.catalogue
    .selectFrom("audit_log")
    .select((expression) => expression.fn.max("number").as("number"))
    .executeTakeFirstOrThrow();
  return row.number;
}

const html = async (path: string) => (await admin.get(path)).text();

async function draft(title: string): Promise<string> {
  const response = await fetch(`${archive.address}/api/v1/transcripts`, {
    method: "POST",
    headers: { Authorization: `Bearer ${archive.token}`, "Content-Type": "application/json" },
    body: JSON.stringify({ title, date: "2025-07-15", body: `Isi ${title} di dermaga.` }),
  });
  const { transcripts } = Object(await response.json());
  return transcripts[0].id;
}

beforeAll(async () => {
  archive = await startArchive();
  await addPerson("pengelola", "admin");
  admin = await signIn("pengelola", password);
}, 60_000);

afterAll(async () => {
  await archive?.close();
});

describe("the audit log tells", () => {
  it("who signed in and out, and with what", async () => {
    await addPerson("intan", "archivist");
    const before = await lastNumber();
    const client = await signIn("intan", password);
    await client.submit("/keluar", {}, "/meja");
    await createClient(archive.address).get(`/masuk?token=${archive.token}`);
    expect(await linesAfter(before)).toEqual([
      { by: "intan", action: "signed-in", way: "password" },
      { by: "intan", action: "signed-out" },
      { by: "arsiparis", action: "signed-in", way: "token" },
    ]);
  });

  it("who was refused, under the account's name and never under a name that nobody has", async () => {
    const before = await lastNumber();
    await signIn("intan", "kata sandi yang salah");
    await signIn("kata sandi yang salah kolom", "apa saja");
    await createClient(archive.address).get("/masuk?token=jubir_tidak-ada");
    await createClient(archive.address).get("/masuk/tautan?kode=tidak-ada");
    const refused = { action: "sign-in-refused", address: "127.0.0.1" };
    expect(await linesAfter(before)).toEqual([
      { ...refused, by: "intan", way: "password" },
      { ...refused, by: "", way: "password" },
      { ...refused, by: "", way: "token" },
      { ...refused, by: "", way: "link" },
    ]);
    expect(await html("/meja/catatan")).not.toContain("salah kolom");
  });

  it("what became of accounts, passwords, sessions, tokens and reading, by whom", async () => {
    const before = await lastNumber();
    const form = (path: string, fields: Record<string, string> = {}, from = "/meja/akun") =>
      admin.submit(path, fields, from);
    await form("/meja/akun", { name: "sri", role: "reader" });
    const { id } = await archive.jubir.archive.catalogue
      .selectFrom("accounts")
      .select("id")
      .where("name", "=", "sri")
      .executeTakeFirstOrThrow();
    await form(`/meja/akun/${id}/peran`, { role: "archivist" });
    await form(`/meja/akun/${id}/tautan`);
    await form(`/meja/akun/${id}/keluarkan`);
    await form(`/meja/akun/${id}/tutup`);
    await form(`/meja/akun/${id}/buka`);
    await form("/meja/bacaan", { reading: "public" });
    await form("/meja/token", { name: "robot", role: "reader", until: "" }, "/meja/token");
    const token = await archive.jubir.archive.catalogue
      .selectFrom("tokens")
      .select("id")
      .where("name", "=", "robot")
      .executeTakeFirstOrThrow();
    await form(`/meja/token/${token.id}/cabut`, {}, "/meja/token");
    await admin.submit("/akun/sandi", { current: password, password: `${password} lain` }, "/akun");
    await admin.submit("/akun/sandi", { current: `${password} lain`, password }, "/akun");
    const who = { by: "pengelola", account: "sri" };
    const changed = { by: "pengelola", action: "password-changed", account: "pengelola" };
    expect(await linesAfter(before)).toEqual([
      { ...who, action: "account-added", role: "reader" },
      { ...who, action: "role-changed", role: "archivist", former: "reader" },
      { ...who, action: "link-made" },
      { ...who, action: "sessions-ended", sessions: 0 },
      { ...who, action: "account-closed" },
      { ...who, action: "account-opened" },
      { by: "pengelola", action: "reading-changed", reading: "public" },
      { by: "pengelola", action: "token-created", token: "robot", role: "reader", expiresOn: null },
      { by: "pengelola", action: "token-revoked", token: "robot" },
      changed,
      changed,
    ]);
  });
});

describe("the page of the audit log", () => {
  it("is narrowed by who, what, when and transcript", async () => {
    const id = await draft("Naskah Catatan");
    const lineOf = /<li class="row">/g;
    const count = async (query: string) =>
      ((await html(`/meja/catatan?${query}`)).match(lineOf) ?? []).length;
    expect(await count(`transkrip=${id}`)).toBe(1);
    expect(await count("transkrip=JB+2025%2F001")).toBe(1);
    expect(await count("transkrip=JB+2025%2F999")).toBe(0);
    expect(await count("oleh=intan&tindakan=signed-out")).toBe(1);
    expect(await count("dari=2000-01-01&sampai=2000-12-31")).toBe(0);
    expect(await count("tindakan=uploaded&dari=2000-01-01")).toBe(1);
    expect(await count("tindakan=apa%27+or+1&dari=kapan")).toBeGreaterThan(10);
    expect(await html(`/meja/catatan?transkrip=${id}`)).toContain(`href="/meja/transkrip/${id}"`);
  });

  it("comes as a file that anybody can check, and tells of that too", async () => {
    const file = await admin.submit("/meja/catatan/unduh", { bentuk: "jsonl" }, "/meja/catatan");
    expect(file.headers.get("content-disposition")).toMatch(/^attachment; filename=catatan-.*\.jsonl$/);
    const rows = (await file.text())
      .trimEnd()
      .split("\n")
      .map((line) => auditRecord.parse(JSON.parse(line)));
    let previous = "0".repeat(64);
    for (const row of rows) {
      expect(row.previous).toBe(previous);
      expect(digestOfRow(row)).toBe(row.digest);
      previous = row.digest;
    }
    expect(rows.at(-1)).toMatchObject({ by: "pengelola", action: "exported" });
    const csv = await admin.submit(
      "/meja/catatan/unduh",
      { bentuk: "csv", tindakan: "signed-out" },
      "/meja/catatan",
    );
    expect((await csv.text()).split("\r\n")).toHaveLength(3);
    expect((await admin.submit("/meja/catatan/unduh", { bentuk: "exe" }, "/meja/catatan")).status).toBe(400);
  });

  it("is whole after all that", async () => {
    const faults = [];
    for await (const fault of inspectAuditLog(archive.jubir.archive.catalogue)) faults.push(fault);
    expect(faults).toEqual([]);
  });
});
