import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { LIMITS, UserMetadataSchema } from '@/lib/contract';

export type Json = { [name: string]: unknown };

/** The contract checks it with code, which no schema can be made from. */
const USER_METADATA: ReturnType<typeof toJsonSchema> = {
  type: 'object',
  description: `Flat, at most ${LIMITS.METADATA_MAX_BYTES} bytes as JSON.`,
  maxProperties: LIMITS.METADATA_MAX_KEYS,
  additionalProperties: { type: ['string', 'number', 'boolean', 'null'] },
};

/** A schema of the contract as OpenAPI 3.1 writes it. */
export function schemaOf(schema: v.GenericSchema): Json {
  const { $schema, ...rest } = toJsonSchema(schema, {
    // What OpenAPI 3.1 speaks; older drafts write tuples in another way.
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema }) =>
      valibotSchema === UserMetadataSchema.pipe[0] ? USER_METADATA : undefined,
    // What a program checks and a schema cannot say is said in words.
    overrideAction: ({ jsonSchema }) => jsonSchema,
  });
  return { ...rest };
}
