import type { oas31 } from "zod-openapi";
import type { Translate } from "../web/i18n.js";

type Schema = oas31.SchemaObject | oas31.ReferenceObject;

/** What a field means: where it means something of its own in one schema, that, else what its name means everywhere. */
function meaningOf(name: string, owner: string, t: Translate): string {
  return t([`api.field.${owner}_${name}`, `api.field.${name}`]);
}

/** A schema with a description on each of its properties, at any depth. */
function withMeanings(schema: Schema, owner: string, t: Translate): Schema {
  if ("$ref" in schema) return schema;
  const inner = (one: Schema) => withMeanings(one, owner, t);
  const { properties, items, anyOf } = schema;
  return {
    ...schema,
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map(inner) }),
    ...(typeof items !== "object" ? {} : { items: inner(items) }),
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, property]) => [
              name,
              { ...inner(property), description: meaningOf(name, owner, t) },
            ]),
          ),
        }),
  };
}

function withSchemas(content: oas31.ContentObject, owner: string, t: Translate): oas31.ContentObject {
  return Object.fromEntries(
    Object.entries(content).map(([type, media]) => [
      type,
      media.schema === undefined ? media : { ...media, schema: withMeanings(media.schema, owner, t) },
    ]),
  );
}

function inOperation(operation: oas31.OperationObject, t: Translate): oas31.OperationObject {
  const { operationId = "", parameters, requestBody, responses = {} } = operation;
  const answers: Readonly<Record<string, oas31.ResponseObject>> = responses;
  return {
    ...operation,
    ...(parameters === undefined
      ? {}
      : {
          parameters: parameters.map((one) =>
            "name" in one ? { ...one, description: meaningOf(one.name, operationId, t) } : one,
          ),
        }),
    ...(requestBody !== undefined && "content" in requestBody
      ? { requestBody: { ...requestBody, content: withSchemas(requestBody.content, operationId, t) } }
      : {}),
    responses: Object.fromEntries(
      Object.entries(answers).map(([status, response]) => [
        status,
        response.content === undefined
          ? response
          : { ...response, content: withSchemas(response.content, operationId, t) },
      ]),
    ),
  };
}

/** The description with a sentence on every parameter and field. */
export function describeFields(document: oas31.OpenAPIObject, t: Translate): oas31.OpenAPIObject {
  const { paths = {}, components = {} } = document;
  return {
    ...document,
    paths: Object.fromEntries(
      Object.entries(paths).map(([path, item]) => [
        path,
        Object.fromEntries(
          Object.entries(item).map(([method, operation]) => [method, inOperation(operation, t)]),
        ),
      ]),
    ),
    components: {
      ...components,
      schemas: Object.fromEntries(
        Object.entries(components.schemas ?? {}).map(([id, schema]) => [id, withMeanings(schema, id, t)]),
      ),
    },
  };
}
