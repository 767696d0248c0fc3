import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { createToken } from "../../src/accounts/tokens.js";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { createClient, csrfTokenIn } from "../support/client.js";
import { eventually } from "../support/eventually.js";

let archive: RunningArchive;

beforeAll(async () => {
  archive = await startArchive();
}, 60_000);

afterAll(async () => {
  await archive?.close();
});

async function signIn(token: string) {
  const client = createClient(archive.address);
  await client.get(`/masuk?token=${token}`);
  return client;
}

const failed = "/meja?keadaan=failed";

it("lists files that could not be read, with why and what to do, and lets who sent one put another in its place", async () => {
  const client = await signIn(archive.token);
  expect(await (await client.get(failed)).text()).toContain("Semua berkas terbaca.");
  const body = new FormData();
  body.append("_csrf", await csrfTokenIn(await client.get("/meja/unggah")));
  const speech = "Kabar dermaga\n\nSagara, 5 Januari 2024. Dermaga dibuka kembali kemarin pagi.";
  for (const name of ["kabar.txt", "kabar lagi.txt"]) body.append("file", new Blob([speech]), name);
  body.append("file", new Blob(["%PDF-1.4 rusak"]), "Arsip 2011 <bag> 3.pdf");
  const headers = { Cookie: client.cookie() };
  await fetch(`${archive.address}/meja/unggah`, { method: "POST", headers, body, redirect: "manual" });
  const isRead = async () => (await (await client.get("/meja/unggah")).text()).includes('data-running="0"');
  await eventually(isRead, 20_000, "reading");

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
    expect(await (await client.get(`${failed}&${narrowed}`)).text()).toContain("Semua berkas terbaca.");

  const other = await signIn(await createToken(archive.jubir.archive, { name: "rekan", role: "archivist" }));
  const seen = await (await other.get(failed)).text();
  expect(seen).toContain("Arsip 2011 &lt;bag&gt; 3.pdf");
  expect(seen).not.toContain("Ganti berkas");
}, 60_000);
