import type { z } from "zod";
import type { ErrorCode } from "../errors.js";

/** A representation by its media type. */
export type Representations = Readonly<Record<string, z.ZodType>>;

/** One operation of the API: the schemas that check its requests and that its answers keep to. */
export interface Operation {
  /** `operationId`, and the key of its sentences in `web/messages/api.ts`. */
  readonly id: string;
  readonly method: "get" | "post" | "patch" | "delete";
  /** Below `/api/v1`, as the router has it. */
  readonly path: string;
  readonly parameters?: {
    readonly path?: z.ZodObject;
    readonly query?: z.ZodObject;
    readonly header?: z.ZodObject;
  };
  readonly body?: { readonly required: boolean; readonly content: Representations };
  /** What it answers when it does what it was asked, by status. */
  readonly answers: Readonly<Record<number, Representations>>;
  /** How it turns down what it cannot do; who may call it stands in the table of access. */
  readonly refusals: readonly ErrorCode[];
  /** A request that can be tried: what follows the path of the API, and what is sent. */
  readonly example: { readonly address: string; readonly body?: object };
}

const jsonType = "application/json";

/** An answer or a body in JSON. */
export function inJson(schema: z.ZodType): Representations {
  return { [jsonType]: schema };
}
