import { expect } from "@jest/globals";
import { z } from "zod";
import type { RunningArchive } from "../support/archive.js";

const created = z.object({ transcripts: z.tuple([z.object({ id: z.string() })]) });

/** Hands a draft in with turns, as a program does, and tells its id. */
export async function createDraft(
  { address, token }: RunningArchive,
  title: string,
  turns: readonly object[],
): Promise<string> {
  const response = await fetch(`${address}/api/v1/transcripts?status=draft`, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
    body: JSON.stringify({ title, date: "2025-07-15", turns }),
  });
  expect(response.status).toBe(201);
  return created.parse(await response.json()).transcripts[0].id;
}
