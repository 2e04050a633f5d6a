import type { Json } from './schema';

/** JSON of a named schema, with its examples. */
export function json(schema: string, examples: Record<string, unknown>): Json {
  return {
    'application/json': {
      schema: { $ref: `#/components/schemas/${schema}` },
      examples: Object.fromEntries(
        Object.entries(examples).map(([name, value]) => [name, { value }]),
      ),
    },
  };
}

/** JSON of a schema of its own. */
export function inline(schema: Json, example: unknown): Json {
  return { 'application/json': { schema, example } };
}

/** JSON that tells one word. */
export function status(value: string): Json {
  return inline(
    { type: 'object', properties: { status: { const: value } }, required: ['status'] },
    { status: value },
  );
}
