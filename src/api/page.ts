import { z } from "zod";
import type { oas31 } from "zod-openapi";
import { urls } from "../urls.js";
import type { Translate } from "../web/i18n.js";

/** A parameter or a field: its name, what may stand in it, and what it means. */
export interface ApiField {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly description: string;
}

export interface ApiOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly access: string;
  readonly parameters: readonly ApiField[];
  /** Fields of the JSON that it takes. */
  readonly body: readonly ApiField[];
  readonly answers: readonly {
    readonly status: string;
    readonly description: string;
    readonly schema: string;
  }[];
  readonly curl: string;
  /** Set where following a link is the whole request. */
  readonly tryUrl: string | null;
}

export interface ApiSchema {
  readonly id: string;
  readonly fields: readonly ApiField[];
}

/** The view model of `/api`. */
export interface ApiPage {
  readonly documentUrl: string;
  readonly introduction: string;
  readonly token: string;
  readonly downloads: readonly { readonly label: string; readonly url: string }[];
  readonly operations: readonly ApiOperation[];
  readonly schemas: readonly ApiSchema[];
}

type Schema = oas31.SchemaObject | oas31.ReferenceObject;

const example = z.object({ address: z.string(), body: z.unknown().optional() });

function idOf(reference: string): string {
  return reference.split("/").at(-1) ?? "";
}

/** What may stand in a value, in few words: `string`, `Passage[]`, `forms | exact`. */
function typeOf(schema: Schema): string {
  if ("$ref" in schema) return idOf(schema.$ref ?? "");
  const { type, anyOf, items, format, const: constant } = schema;
  if (schema.enum !== undefined) return schema.enum.join(" | ");
  if (constant !== undefined) return String(constant);
  if (anyOf !== undefined) return [...new Set(anyOf.map(typeOf))].join(" | ");
  if (type === "array") return typeof items !== "object" ? "array" : `${typeOf(items)}[]`;
  return format === undefined ? [type ?? "object"].flat().join(" | ") : `${type} (${format})`;
}

function fieldsOf(schema: Schema | undefined): ApiField[] {
  if (schema === undefined || "$ref" in schema) return [];
  const { properties = {}, required = [] } = schema;
  return Object.entries(properties).map(([name, property]) => ({
    name,
    type: typeOf(property),
    required: required.includes(name),
    description: property.description ?? "",
  }));
}

function parametersOf({ parameters = [] }: oas31.OperationObject): ApiField[] {
  return parameters.flatMap((one) =>
    "name" in one
      ? [
          {
            name: one.name,
            type: one.schema === undefined ? "string" : typeOf(one.schema),
            required: one.required ?? false,
            description: one.description ?? "",
          },
        ]
      : [],
  );
}

function answersOf({ responses = {} }: oas31.OperationObject): ApiOperation["answers"] {
  const answers: Readonly<Record<string, oas31.ResponseObject>> = responses;
  return Object.entries(answers).map(([status, { description, content = {} }]) => ({
    status,
    description,
    schema: [
      ...new Set(Object.values(content).map(({ schema }) => (schema === undefined ? "" : typeOf(schema)))),
    ]
      .filter((type) => /^[A-Z]\w+$/u.test(type))
      .join(" | "),
  }));
}

function curlOf(method: string, address: string, body: unknown, needsToken: boolean): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
  const parts = [
    "curl",
    ...(method === "GET" ? [] : [`-X ${method}`]),
    ...(needsToken ? ['-H "Authorization: Bearer $TOKEN"'] : []),
    ...(method === "PATCH" || method === "DELETE" ? ["-H 'If-Match: \"1\"'"] : []),
    ...(body === undefined
      ? []
      : ["-H 'Content-Type: application/json'", `-d ${quoted(JSON.stringify(body))}`]),
    quoted(address),
  ];
  return parts.join(" \\\n  ");
}

function operationOf(
  path: string,
  verb: string,
  operation: oas31.OperationObject,
  origin: string,
  t: Translate,
): ApiOperation {
  const method = verb.toUpperCase();
  const { address, body } = example.parse(operation["x-example"]);
  const { operationId = "", summary = "", description = "", security = [], requestBody } = operation;
  const needsToken = security.length === 1;
  const json =
    requestBody !== undefined && "content" in requestBody
      ? requestBody.content["application/json"]
      : undefined;
  const isLink = method === "GET" && !needsToken && !path.includes("{");
  return {
    id: operationId,
    method,
    path: urls.apiRoot + path,
    summary,
    description,
    access: t(
      needsToken ? "api.access.token" : security.length === 0 ? "api.access.open" : "api.access.read",
    ),
    parameters: parametersOf(operation),
    body: fieldsOf(json?.schema),
    answers: answersOf(operation),
    curl: curlOf(method, origin + urls.apiRoot + address, body, needsToken),
    tryUrl: isLink ? urls.apiRoot + address : null,
  };
}

/** The description of the API as its page shows it. */
export function apiPage(document: oas31.OpenAPIObject, origin: string, t: Translate): ApiPage {
  const { paths = {}, components = {}, info } = document;
  return {
    documentUrl: `${urls.apiRoot}/openapi.json`,
    introduction: info.description ?? "",
    token: t("api.token"),
    downloads: ["csv", "jsonl"].map((format) => ({
      label: format.toUpperCase(),
      url: urls.download(format),
    })),
    operations: Object.entries(paths).flatMap(([path, item]) =>
      Object.entries(item).map(([verb, operation]) => operationOf(path, verb, operation, origin, t)),
    ),
    schemas: Object.entries(components.schemas ?? {}).flatMap(([id, schema]) => {
      const fields = fieldsOf(schema);
      return fields.length === 0 ? [] : [{ id, fields }];
    }),
  };
}
