import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type RunningArchive, startArchive } from "../support/archive.js";
import { createClient, csrfTokenIn } from "../support/client.js";

let archive: RunningArchive;

beforeAll(async () => {
  archive = await startArchive();
}, 60_000);

afterAll(async () => {
  await archive?.close();
});

it("leads from a page that answers a form to the page of the form in the other language", async () => {
  const admin = createClient(archive.address);
  await admin.get(`/masuk?token=${archive.token}`);
  const fields = { action: "edit", reason: "", _csrf: await csrfTokenIn(await admin.get("/meja")) };
  const send = async (referrer: string) => {
    const answer = await fetch(`${archive.address}/meja/ubah`, {
      method: "POST",
      headers: { Cookie: admin.cookie(), Referer: referrer },
      body: new URLSearchParams(fields),
    });
    return (await answer.text()).match(/href="([^"]*bahasa=en)"/)?.[1];
  };
  expect(await send(`${archive.address}/meja?keadaan=draft`)).toBe("/meja?keadaan=draft&amp;bahasa=en");
  expect(await send("https://elsewhere.example/meja?keadaan=draft")).toBe("/meja/ubah?bahasa=en");
  expect(await send(`${archive.address}//elsewhere.example/meja`)).toBe("/meja?bahasa=en");
});
