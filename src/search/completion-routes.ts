import type { RequestHandler } from "express";
import { ArchiveError } from "../errors.js";
import type { Complete } from "./completion.js";
import { type CompletionAnswer, completionParameters } from "./contract.js";

/**
 * Answers with ways to go on with `q`: for programs below `/api/v1`, for the search box below `/cari`, where whoever
 * has signed in may read a closed archive.
 * @throws ArchiveError `unprocessable` for a `q` that is no text, `unavailable` when the engine does not answer.
 */
export function sendCompletions(complete: Complete): RequestHandler {
  return async (request, response) => {
    const asked = completionParameters.safeParse(request.query);
    if (!asked.success) throw new ArchiveError("unprocessable", "parameter.q", { value: "" });
    const { t, language } = response.locals;
    const { start, completions } = await complete(asked.data.q, language);
    const answer: CompletionAnswer = {
      start,
      completions: completions.map((one) => ({
        ...one,
        label: t([`query.completion.${one.kind}`, `query.fields.${one.kind}`]),
      })),
    };
    response.json(answer);
  };
}
