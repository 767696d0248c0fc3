import { z } from "zod";
import { inJson, type Operation } from "../api/operation.js";
import { patchSchema } from "./patch.js";
import { revisionAnswer, transcriptAnswer } from "./representation.js";

/** The id of a transcript in an address. */
export const transcriptPath = z.object({ id: z.uuid() });

/** The revision that a change is made to, or `*` for any (RFC 9110, 13.1.1). */
export const ifMatchHeader = z.object({ "If-Match": z.string().regex(/^(?:\*|"?\d{1,9}"?)$/) });

/** What `DELETE` may say with it. */
export const trashBody = z.object({ reason: z.string().trim().max(500).optional() });

const one = { parameters: { path: transcriptPath } } as const;
const changed = { parameters: { path: transcriptPath, header: ifMatchHeader } } as const;
const example = "/transcripts/7b1f4f0e-58b9-4e0c-9f63-0d7c6c0fd111";

/** What of reading and correcting transcripts stands in the description of the API. */
export const transcriptOperations: readonly Operation[] = [
  {
    ...one,
    id: "readTranscript",
    method: "get",
    path: "/transcripts/:id",
    answers: { 200: inJson(transcriptAnswer), 304: {} },
    refusals: ["not_found", "gone"],
    example: { address: example },
  },
  {
    ...changed,
    id: "correctTranscript",
    method: "patch",
    path: "/transcripts/:id",
    body: { required: true, content: inJson(patchSchema) },
    answers: { 200: inJson(transcriptAnswer) },
    refusals: ["malformed", "not_found", "conflict", "stale", "too_large", "unprocessable", "unconditional"],
    example: { address: example, body: { place: "Jakarta", reason: "salah ketik" } },
  },
  {
    ...changed,
    id: "withdrawTranscript",
    method: "delete",
    path: "/transcripts/:id",
    body: { required: false, content: inJson(trashBody) },
    answers: { 200: inJson(transcriptAnswer) },
    refusals: ["malformed", "not_found", "conflict", "stale", "unprocessable", "unconditional"],
    example: { address: example, body: { reason: "diunggah dua kali" } },
  },
  {
    ...one,
    id: "restoreTranscript",
    method: "post",
    path: "/transcripts/:id/restore",
    answers: { 200: inJson(transcriptAnswer) },
    refusals: ["not_found"],
    example: { address: `${example}/restore` },
  },
  {
    ...one,
    id: "listRevisions",
    method: "get",
    path: "/transcripts/:id/revisions",
    answers: { 200: inJson(z.object({ revisions: z.array(revisionAnswer) })) },
    refusals: ["not_found"],
    example: { address: `${example}/revisions` },
  },
];
