import type { Submission } from "../../src/transcripts/archive.js";
import type { Lane } from "../../src/transcripts/index-queue.js";

interface Short {
  readonly title: string;
  readonly text: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly lane: Lane;
}

/** A published transcript of one passage, as it is handed to the archive. */
export function shortSubmission({ title, text, fileName, bytes, lane }: Short): Submission {
  const passages = [{ number: 1, text }];
  const turns = [{ number: 1, role: "statement" as const, speaker: null, affiliation: null, passages }];
  const named = { outlet: null, place: null, url: null, spokesperson: null, language: "id" };
  const content = { title, date: "2024-05-06", turns, ...named };
  const read = { content, layout: "given", confidence: 1, evidence: {}, original: { fileName, bytes } };
  return { ...read, status: "published", by: "arsiparis", lane };
}
