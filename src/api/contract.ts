import { z } from "zod";
import { inJson, type Operation } from "./operation.js";

/** The description of the API as one of its own operations. */
export const descriptionOperations: readonly Operation[] = [
  {
    id: "describeApi",
    method: "get",
    path: "/openapi.json",
    answers: { 200: inJson(z.looseObject({ openapi: z.string() })) },
    refusals: [],
    example: { address: "/openapi.json" },
  },
];
