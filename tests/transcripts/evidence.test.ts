import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { parseEvidence } from "../../src/transcripts/evidence-json.js";
import { listRevisions } from "../../src/transcripts/revisions.js";
import { type RunningArchive, startArchive } from "../support/archive.js";

const createdShape = z.object({ transcripts: z.array(z.object({ id: z.string() })) });

let archive: RunningArchive;

beforeAll(async () => {
  archive = await startArchive();
}, 60_000);

afterAll(async () => {
  await archive?.close();
});

describe("evidence of a transcript's fields", () => {
  it("is kept with each revision, and a field that a person changed is sure", async () => {
    const headers = { Authorization: `Bearer ${archive.token}` };
    const body = new FormData();
    const text =
      "Taklimat dermaga\n\n14 Mei 2024\n\nWartawan: Kapan?\n\nBu Laras: Besok.\n\nWartawan: Di mana?\n\nBu Laras: Di sini.";
    body.append("file", new Blob([text]), "dermaga.txt");
    const url = `${archive.address}/api/v1/transcripts`;
    const created = await fetch(`${url}?status=draft`, { method: "POST", headers, body });
    const id = createdShape.parse(await created.json()).transcripts[0]?.id ?? "";
    const patched = await fetch(`${url}/${id}`, {
      method: "PATCH",
      headers: { ...headers, "Content-Type": "application/json", "If-Match": '"1"' },
      body: JSON.stringify({ spokesperson: { name: "Laras Wening" } }),
    });
    expect(patched.status).toBe(200);
    const [second, first] = await listRevisions(archive.jubir.archive.catalogue, id);
    const written = {
      title: { sureness: "sure", source: { key: "line", parameters: { line: 1 } } },
      date: { sureness: "sure", source: { key: "line", parameters: { line: 2 } } },
    };
    expect(first?.evidence).toEqual({
      ...written,
      spokesperson: { sureness: "guess", source: { key: "guessedTurn", parameters: { turn: 2 } } },
    });
    expect(second?.evidence).toEqual({
      ...written,
      spokesperson: { sureness: "sure", source: { key: "edited", parameters: { name: "arsiparis" } } },
    });
  });

  it("says nothing where it was not kept, and is never half read", () => {
    expect(parseEvidence(null)).toEqual({});
    expect(() => parseEvidence('{"title": {"sureness": "perhaps"}}')).toThrow(z.ZodError);
  });
});
