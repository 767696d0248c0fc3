import { createDocument, type oas31, type ZodOpenApiOperationObject } from "zod-openapi";
import { access } from "../accounts/access.js";
import { type ErrorCode, statusOfCode } from "../errors.js";
import { searchOperations } from "../search/contract.js";
import { transcriptOperations } from "../transcripts/contract.js";
import { uploadOperations } from "../uploads/contract.js";
import { urls } from "../urls.js";
import type { Translate } from "../web/i18n.js";
import { problemSchema } from "../web/problem.js";
import { descriptionOperations } from "./contract.js";
import { describeFields } from "./fields.js";
import type { Operation, Representations } from "./operation.js";

/** Raised with what the API takes and gives (semver). */
const version = "1.0.0";

const operations: readonly Operation[] = [
  ...searchOperations,
  ...transcriptOperations,
  ...uploadOperations,
  ...descriptionOperations,
];

const bearer = "token";

function needOf({ method, path }: Operation) {
  return access[`${method.toUpperCase()} ${urls.apiRoot}${path}`] ?? "admin";
}

/** Who may read may do so without a token, unless the archive is closed. */
function securityOf(operation: Operation): oas31.SecurityRequirementObject[] {
  const need = needOf(operation);
  if (need === "open") return [];
  return need === "read" ? [{}, { [bearer]: [] }] : [{ [bearer]: [] }];
}

/** What an operation refuses by itself, and what its guard does: a token that is not known is refused everywhere. */
function refusalsOf(operation: Operation): ErrorCode[] {
  const need = needOf(operation);
  const guarded: readonly ErrorCode[] =
    need === "open" || need === "read" ? ["unauthenticated"] : ["unauthenticated", "forbidden"];
  return [...operation.refusals, ...guarded];
}

function contentOf(representations: Representations) {
  return Object.fromEntries(Object.entries(representations).map(([type, schema]) => [type, { schema }]));
}

function responsesOf(operation: Operation, t: Translate): ZodOpenApiOperationObject["responses"] {
  const answers = Object.entries(operation.answers).map(([status, representations]) => [
    status,
    {
      description: t([`api.answer.${operation.id}.${status}`, `api.answer.${status}`]),
      ...(Object.keys(representations).length === 0 ? {} : { content: contentOf(representations) }),
    },
  ]);
  const refusals = refusalsOf(operation).map((code) => [
    statusOfCode[code],
    {
      description: t(`api.refusal.${code}`),
      content: { "application/problem+json": { schema: problemSchema } },
    },
  ]);
  return Object.fromEntries([...answers, ...refusals]);
}

function bodyOf({ body, example }: Operation): Pick<ZodOpenApiOperationObject, "requestBody"> {
  if (body === undefined) return {};
  const content = Object.entries(body.content).map(([type, schema]) => [
    type,
    type === "application/json" && example.body !== undefined
      ? { schema, example: example.body }
      : { schema },
  ]);
  return { requestBody: { required: body.required, content: Object.fromEntries(content) } };
}

function describe(operation: Operation, t: Translate): ZodOpenApiOperationObject {
  const { id, parameters } = operation;
  return {
    operationId: id,
    summary: t(`api.operation.${id}.summary`),
    description: t(`api.operation.${id}.description`),
    security: securityOf(operation),
    ...(parameters === undefined ? {} : { requestParams: parameters }),
    ...bodyOf(operation),
    responses: responsesOf(operation, t),
    "x-example": operation.example,
  };
}

/** A path as OpenAPI writes its parameters. */
function openApiPath(path: string): string {
  return path.replace(/:(\w+)/gu, "{$1}");
}

/**
 * The OpenAPI 3.1 description of the API, made of the schemas that check its requests and that its answers are typed by.
 * @param publicUrl prefix of addresses; empty where readers' address is not known
 */
export function describeApi(t: Translate, publicUrl: string): oas31.OpenAPIObject {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const operation of operations) {
    const path = openApiPath(operation.path);
    paths[path] = { ...paths[path], [operation.method]: describe(operation, t) };
  }
  const document = createDocument({
    openapi: "3.1.0",
    info: { title: t("api.title"), version, description: t("api.introduction") },
    servers: [{ url: publicUrl + urls.apiRoot }],
    paths,
    components: {
      securitySchemes: { [bearer]: { type: "http", scheme: "bearer", description: t("api.token") } },
    },
  });
  return describeFields(document, t);
}
