import * as v from 'valibot';
import { resolved } from './references';
import { examplesOf, type Field, fieldOf, fieldsOf } from './schema';

const SchemaSchema = v.record(v.string(), v.unknown());

const MediaSchema = v.object({
  schema: v.optional(SchemaSchema),
  example: v.optional(v.unknown()),
  examples: v.optional(v.record(v.string(), v.object({ value: v.unknown() })), {}),
});
const ContentSchema = v.optional(v.record(v.string(), MediaSchema), {});

const ParameterSchema = v.object({
  name: v.string(),
  in: v.string(),
  required: v.optional(v.boolean(), false),
  description: v.optional(v.string(), ''),
  schema: v.optional(SchemaSchema, {}),
  example: v.optional(v.unknown()),
});

const ResponseSchema = v.object({
  description: v.string(),
  headers: v.optional(
    v.record(v.string(), v.object({ description: v.optional(v.string(), '') })),
    {},
  ),
  content: ContentSchema,
});

const OperationSchema = v.object({
  operationId: v.string(),
  summary: v.string(),
  description: v.optional(v.string()),
  parameters: v.optional(v.array(ParameterSchema), []),
  security: v.optional(v.array(v.record(v.string(), v.unknown())), []),
  requestBody: v.optional(
    v.object({ description: v.optional(v.string(), ''), content: ContentSchema }),
  ),
  responses: v.record(v.string(), ResponseSchema),
});

const DocumentSchema = v.object({
  servers: v.array(v.object({ url: v.string() })),
  paths: v.record(v.string(), v.record(v.string(), OperationSchema)),
});

export type Example = { name: string; value: unknown };

export type ApiOperation = {
  /** The document's `operationId`; also the section's anchor. */
  id: string;
  method: string;
  path: string;
  summary: string;
  description: string | undefined;
  needsToken: boolean;
  parameters: Field[];
  body: { description: string; fields: Field[]; examples: Example[] } | undefined;
  responses: {
    status: string;
    description: string;
    headers: string[];
    fields: Field[];
    examples: Example[];
  }[];
};

export type Api = { server: string; operations: ApiOperation[] };

/** The parts of an OpenAPI document that its reference shows. Throws when it is no such document. */
export function readApi(document: unknown): Api {
  const { servers, paths } = v.parse(DocumentSchema, resolved(document));
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => operationOf(path, method, operation)),
  );
  return { server: servers[0]?.url ?? '', operations };
}

function operationOf(
  path: string,
  method: string,
  operation: v.InferOutput<typeof OperationSchema>,
): ApiOperation {
  const { operationId, summary, description, parameters, requestBody, responses } = operation;
  return {
    id: operationId,
    method: method.toUpperCase(),
    path,
    summary: summary.replace(/\.$/, ''),
    description,
    needsToken: operation.security.length > 0,
    parameters: parameters.map(
      ({ name, schema, required, description, example, ...parameter }) => ({
        ...fieldOf(name, schema, required),
        place: parameter.in,
        description,
        example,
      }),
    ),
    body: requestBody && { description: requestBody.description, ...mediaOf(requestBody.content) },
    responses: Object.entries(responses).map(([status, response]) => ({
      status,
      description: response.description,
      headers: Object.keys(response.headers),
      ...mediaOf(response.content),
    })),
  };
}

function mediaOf(content: v.InferOutput<typeof ContentSchema>) {
  const [type, media] = Object.entries(content)[0] ?? [];
  // Every problem has the same fields; the page on errors tells them.
  const fields = type === 'application/problem+json' ? [] : fieldsOf(media?.schema ?? {});
  return { fields, examples: media ? examplesOf(media) : [] };
}
