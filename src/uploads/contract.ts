import { z } from "zod";
import { inJson, type Operation } from "../api/operation.js";
import { statuses } from "../transcripts/transcript.js";
import { problemSchema } from "../web/problem.js";
import { submissionSchema } from "./submission.js";

/** How `POST /api/v1/transcripts` is to archive, and whether to wait until all of it can be found. */
export const submissionParameters = z.object({
  status: z.enum(statuses).default("published"),
  wait: z.literal("indexed").optional(),
});

/** A file of a multipart body, which multer reads. */
const file = z.string().meta({ format: "binary" });
const files = z.object({ file: z.array(file).min(1).max(20) });

const archived = z
  .object({
    id: z.uuid(),
    url: z.string(),
    status: z.enum(statuses),
    warnings: z.array(z.string()),
  })
  .meta({ id: "ArchivedTranscript" });
export type ArchivedAnswer = z.infer<typeof archived>;

const outcome = z
  .union([
    z.object({ file: z.string(), status: z.int(), problem: problemSchema }),
    z.object({ file: z.string(), status: z.literal(201), transcript: archived }),
  ])
  .meta({ id: "Outcome" });
export type OutcomeAnswer = z.infer<typeof outcome>;

const created = z.object({ transcripts: z.array(archived) });
const several = z.object({ transcripts: z.array(archived), outcomes: z.array(outcome) });

/** What of handing in transcripts stands in the description of the API. */
export const uploadOperations: readonly Operation[] = [
  {
    id: "archiveTranscripts",
    method: "post",
    path: "/transcripts",
    parameters: { query: submissionParameters },
    body: { required: true, content: { ...inJson(submissionSchema), "multipart/form-data": files } },
    answers: { 201: inJson(created), 207: inJson(several) },
    refusals: ["malformed", "conflict", "too_large", "unsupported", "unprocessable"],
    example: {
      address: "/transcripts?status=draft",
      body: {
        title: "Taklimat mingguan",
        date: "2025-03-13",
        spokesperson: "Ratri Anggawira",
        place: "Kota Sagara",
        turns: [
          { role: "question", affiliation: "Harian Samudra", text: "Kapan perwakilan menemui mereka?" },
          { role: "answer", speaker: "Ratri Anggawira", text: "Konsul sudah bertemu keduanya." },
        ],
      },
    },
  },
];
