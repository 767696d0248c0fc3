import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { createToken } from "../../src/accounts/tokens.js";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { type Client, createClient, csrfTokenIn, type Fields } from "../support/client.js";
import { eventually } from "../support/eventually.js";

let archive: RunningArchive;

beforeAll(async () => {
  archive = await startArchive();
}, 60_000);

afterAll(async () => {
  await archive?.close();
});

/** Hands files in on the upload page, and waits until all are read or refused. */
async function handIn(client: Client, files: readonly (readonly [string, string])[]): Promise<void> {
  const body = new FormData();
  body.append("_csrf", await csrfTokenIn(await client.get("/meja/unggah")));
  for (const [name, text] of files) body.append("file", new Blob([text]), name);
  const headers = { Cookie: client.cookie() };
  await fetch(`${archive.address}/meja/unggah`, { method: "POST", headers, body, redirect: "manual" });
  const isRead = async () => (await (await client.get("/meja/unggah")).text()).includes('data-running="0"');
  await eventually(isRead, "reading");
}

async function signIn(token: string) {
  const client = createClient(archive.address);
  await client.get(`/masuk?token=${token}`);
  return client;
}

const failed = "/meja?keadaan=failed";

const dismissBy = (client: Client) => (fields: Fields) =>
  client.submit("/meja/unggah/sisihkan", fields, failed);

const jobs = () =>
  archive.jubir.archive.catalogue
    .selectFrom("upload_jobs")
    .select(["id", "state", "file_name"])
    .orderBy("id")
    .execute();

it("lists files that could not be read, with why and what to do, and lets who sent one put another in its place", async () => {
  const client = await signIn(archive.token);
  expect(await (await client.get(failed)).text()).toContain("Semua berkas terbaca.");
  const speech = "Kabar dermaga\n\nSagara, 5 Januari 2024. Dermaga dibuka kembali kemarin pagi.";
  await handIn(client, [
    ["kabar.txt", speech],
    ["kabar lagi.txt", speech],
    ["Arsip 2011 <bag> 3.pdf", "%PDF-1.4 rusak"],
  ]);

  const page = await (await client.get(failed)).text();
  expect(page).toContain("Arsip 2011 &lt;bag&gt; 3.pdf");
  expect(page).toMatch(/keadaan=failed" aria-current="true">Gagal dibaca <span class="count">1</);
  expect(page).toMatch(/>Semua <span class="count">1</);
  // A file whose transcript is there already was read.
  expect(page).not.toContain("kabar lagi.txt");
  const [, url = ""] = page.match(/href="(\/meja\/unggah\?ganti=[^"]+)#berkas">Ganti berkas</) ?? [];
  expect(await (await client.get(url)).text()).toContain("Arsip 2011 &lt;bag&gt; 3.pdf");
  expect(await (await client.get(`${failed}&q=ARSIP`)).text()).toContain("bag&gt; 3.pdf");
  for (const narrowed of ["q=kabar", "tahun=1999", "pengunggah=orang"])
    expect(await (await client.get(`${failed}&${narrowed}`)).text()).toContain(
      `Tidak ada berkas yang cocok. <a href="${failed}">Hapus saringan</a>`,
    );

  const other = await signIn(await createToken(archive.jubir.archive, { name: "rekan", role: "archivist" }));
  const seen = await (await other.get(failed)).text();
  expect(seen).toContain("Arsip 2011 &lt;bag&gt; 3.pdf");
  expect(seen).not.toContain("Ganti berkas");
}, 60_000);

it("takes failed files off the list, one or all that are shown, and keeps them in the log", async () => {
  const client = await signIn(archive.token);
  const names = ["satu.pdf", "dua.pdf", "tiga.pdf"];
  await handIn(
    client,
    names.map((name) => [name, `%PDF-1.4 rusak ${name}`]),
  );
  const list = async () => (await client.get(failed)).text();
  const before = await list();
  const ids = [...before.matchAll(/name="id" value="([^"]+)" aria-label="Sisihkan (\S+\.pdf)"/gu)];
  const idOf = (name: string) => ids.find(([, , file]) => file === name)?.[1] ?? "";
  const dismiss = dismissBy(client);
  expect((await dismiss({ id: "bukan-id" })).status).toBe(400);
  expect((await client.post("/meja/unggah/sisihkan", { id: idOf("satu.pdf") })).status).toBe(403);
  expect(await list()).toContain("satu.pdf");
  expect((await dismiss({ id: idOf("satu.pdf"), shown: idOf("dua.pdf") })).status).toBe(303);
  const after = await list();
  expect(after).not.toContain("satu.pdf");
  expect(after).toContain("dua.pdf");
  expect((await dismiss({ shown: idOf("dua.pdf") })).headers.get("location")).toContain("pesan=dismissed");
  expect(await list()).not.toContain("dua.pdf");
  expect(await list()).toContain("tiga.pdf");
  const logged = await archive.jubir.archive.catalogue
    .selectFrom("audit_log")
    .select(["by", "details"])
    .where("action", "=", "upload-dismissed")
    .execute();
  expect(logged.map(({ details }) => JSON.parse(details))).toMatchObject([
    { file: "satu.pdf", refused: [expect.any(String)] },
    { file: "dua.pdf" },
  ]);
});

it("leaves what was read where it is, the archive's own transcript handed in again too", async () => {
  const dismiss = dismissBy(await signIn(archive.token));
  const before = await jobs();
  const read = before.filter(({ state, file_name }) => state === "done" || file_name === "kabar lagi.txt");
  expect(new Set(read.map(({ state }) => state))).toEqual(new Set(["done", "refused"]));
  for (const { id } of read) expect((await dismiss({ id })).status).toBe(303);
  expect((await dismiss({ shown: read.map(({ id }) => id) })).status).toBe(303);
  expect(await jobs()).toEqual(before);
});

it("takes no more off the list at once than a page can show, and nothing where nothing is named", async () => {
  const client = await signIn(archive.token);
  await handIn(client, [["empat.pdf", "%PDF-1.4 rusak empat"]]);
  const dismiss = dismissBy(client);
  const before = await jobs();
  const shown = before.flatMap(({ id, file_name }) => (file_name === "empat.pdf" ? [id] : []));
  const others = Array.from({ length: 200 }, () => randomUUID());
  expect((await dismiss({ shown: [...shown, ...others] })).status).toBe(400);
  expect((await dismiss({})).status).toBe(303);
  expect(await jobs()).toEqual(before);
  // Named twice, or gone in the meantime, a file is no reason to refuse the rest.
  expect((await dismiss({ shown: [...shown, ...shown, ...others.slice(2)] })).status).toBe(303);
  expect(await jobs()).toEqual(before.filter(({ id }) => !shown.includes(id)));
  const logged = await archive.jubir.archive.catalogue
    .selectFrom("audit_log")
    .select("details")
    .where("action", "=", "upload-dismissed")
    .where("details", "like", "%empat.pdf%")
    .execute();
  expect(logged).toHaveLength(1);
});
