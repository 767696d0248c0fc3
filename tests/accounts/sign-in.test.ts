import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createToken } from "../../src/accounts/tokens.js";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { eventually } from "../support/eventually.js";

let archive: RunningArchive;

beforeAll(async () => {
  archive = await startArchive();
}, 60_000);

afterAll(async () => {
  await archive?.close();
});

function send(
  path: string,
  { cookie = "", body }: { cookie?: string; body?: URLSearchParams | FormData } = {},
) {
  const method = body === undefined ? "GET" : "POST";
  return fetch(archive.address + path, {
    method,
    headers: { Cookie: cookie },
    redirect: "manual",
    ...(body === undefined ? {} : { body }),
  });
}

const cookieOf = (response: Response) => response.headers.getSetCookie()[0]?.split(";")[0] ?? "";

const link = (token: string, returnTo?: string) =>
  `/masuk?${new URLSearchParams({ token, ...(returnTo === undefined ? {} : { returnTo }) })}`;

const signedIn = async () => cookieOf(await send(link(archive.token)));

async function csrfTokenOn(path: string, cookie: string): Promise<string> {
  const page = await (await send(path, { cookie })).text();
  return page.match(/name="_csrf" value="([^"]+)"/)?.[1] ?? "";
}

const form = (fields: Record<string, string>) => new URLSearchParams(fields);

function fileForm(text: string, csrfToken?: string): FormData {
  const body = new FormData();
  if (csrfToken !== undefined) body.append("_csrf", csrfToken);
  body.append("file", new Blob([text]), "naskah.txt");
  return body;
}

describe("signing in", () => {
  it("by the link opens a session and leads to the upload page", async () => {
    const response = await send(link(archive.token));
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe("/meja/unggah");
    expect(response.headers.getSetCookie()[0]).toMatch(/^jubir=.*HttpOnly; SameSite=Lax/);
    expect((await send("/meja/unggah", { cookie: cookieOf(response) })).status).toBe(200);
  });

  it("is what both a look at a page of the desk and a look at its head lead to", async () => {
    for (const method of ["GET", "HEAD"]) {
      const response = await fetch(`${archive.address}/meja`, { method, redirect: "manual" });
      expect([response.status, response.headers.get("location")]).toEqual([303, "/masuk?returnTo=%2Fmeja"]);
    }
  });

  it("by the form needs the form's own token, and gives a new session", async () => {
    const shown = await send("/masuk");
    const cookie = cookieOf(shown);
    const csrfToken = (await shown.text()).match(/name="_csrf" value="([^"]+)"/)?.[1] ?? "";
    const fields = { token: archive.token, returnTo: "/cari?q=damai" };
    expect((await send("/masuk", { cookie, body: form(fields) })).status).toBe(403);

    const response = await send("/masuk", { cookie, body: form({ ...fields, _csrf: csrfToken }) });
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe("/cari?q=damai");
    expect(cookieOf(response)).not.toBe(cookie);
  });

  it.each(["jubir_none", "", "' OR 1=1 --", "x".repeat(200)])("refuses the token %j", async (token) => {
    const response = await send(link(token));
    expect(response.status).toBe(401);
    expect((await send("/meja/unggah", { cookie: cookieOf(response) })).status).toBe(303);
  });

  it.each([
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "https://evil.example/",
    "javascript:alert(1)",
    "/\t/evil.example",
    "/\n/evil.example",
    "evil.example",
    "",
  ])("never leads to another host: %j", async (returnTo) => {
    const response = await send(link(archive.token, returnTo));
    expect(response.headers.get("location")).toBe("/meja/unggah");
  });

  it("is where the desk sends who is not signed in, and then back", async () => {
    const response = await send("/meja/unggah?dari=sini");
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe("/masuk?returnTo=%2Fmeja%2Funggah%3Fdari%3Dsini");
  });

  it("as a reader opens no desk", async () => {
    const token = await createToken(archive.jubir.archive, { name: "pembaca", role: "reader" });
    const cookie = cookieOf(await send(link(token)));
    expect((await send("/meja/unggah", { cookie })).status).toBe(403);
  });
});

describe("a form that writes", () => {
  const text = "Judul Formulir\n\nPemerintah Nusa Raya menerima utusan dari Selatia kemarin pagi.";

  it("is refused without the session's token, and archives nothing", async () => {
    const cookie = await signedIn();
    expect((await send("/keluar", { cookie, body: form({}) })).status).toBe(403);
    expect((await send("/keluar", { cookie, body: form({ _csrf: "lain" }) })).status).toBe(403);
    expect((await send("/meja/unggah", { cookie, body: fileForm(text) })).status).toBe(403);
    expect((await send("/meja/unggah", { cookie, body: fileForm(text, "lain") })).status).toBe(403);
    expect((await send("/meja/unggah", { body: fileForm(text) })).status).toBe(401);
    expect((await send("/transkrip/2024/001")).status).toBe(404);
    expect(await (await send("/")).text()).not.toContain("Judul Formulir");
  });

  it("takes a file with it, and says what became of it", async () => {
    const cookie = await signedIn();
    const csrfToken = await csrfTokenOn("/meja/unggah", cookie);
    const said = async (words: string) =>
      (await (await send("/meja/unggah", { cookie })).text()).includes(words);
    const response = await send("/meja/unggah", { cookie, body: fileForm(text, csrfToken) });
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe("/meja/unggah");
    await eventually(() => said("Judul Formulir"));
    const body = form({ _csrf: csrfToken });
    const published = await send("/meja/unggah/terbitkan", { cookie, body });
    expect(published.headers.get("location")).toBe("/meja/unggah?terbit=1");

    const again = await send("/meja/unggah", { cookie, body: fileForm(text, csrfToken) });
    expect(again.status).toBe(303);
    await eventually(() => said("Sudah ada di arsip"));
    const page = await (await send("/meja/unggah", { cookie })).text();
    expect(page).toMatch(/href="\/transkrip\/\d{4}\/001">Lihat transkrip</);
  });

  it("says that no file was chosen", async () => {
    const cookie = await signedIn();
    const body = new FormData();
    body.append("_csrf", await csrfTokenOn("/meja/unggah", cookie));
    expect((await send("/meja/unggah", { cookie, body })).status).toBe(422);
  });
});

describe("signing out", () => {
  it("ends the session for good", async () => {
    const cookie = await signedIn();
    const body = form({ _csrf: await csrfTokenOn("/meja/unggah", cookie) });
    const response = await send("/keluar", { cookie, body });
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe("/");
    expect((await send("/meja/unggah", { cookie })).status).toBe(303);
  });
});
