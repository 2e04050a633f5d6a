import { isObject } from './references';

/** A parameter or a property, as a row of a table. */
export type Field = {
  name: string;
  type: string;
  /** Its bounds and default in words; may be empty. */
  rule: string;
  isRequired: boolean;
  /** For parameters: `query`, `path`, `header`. */
  place?: string;
  description?: string;
  example?: unknown;
};

type Schema = Record<string, unknown>;

/** The properties of an object schema; of a choice between objects, each property once. */
export function fieldsOf(schema: Schema): Field[] {
  if (Array.isArray(schema.oneOf)) return choiceOf(schema.oneOf.filter(isObject));
  const required = Array.isArray(schema.required) ? schema.required : [];
  const properties = isObject(schema.properties) ? schema.properties : {};
  return Object.entries(properties).map(([name, property]) =>
    fieldOf(name, isObject(property) ? property : {}, required.includes(name)),
  );
}

export function fieldOf(name: string, schema: Schema, isRequired: boolean): Field {
  return { name, type: typeOf(schema), rule: ruleOf(schema), isRequired };
}

export function examplesOf(media: {
  example?: unknown;
  examples: Record<string, { value: unknown }>;
}) {
  const named = Object.entries(media.examples).map(([name, { value }]) => ({ name, value }));
  return media.example === undefined
    ? named
    : [{ name: 'example', value: media.example }, ...named];
}

function choiceOf(schemas: Schema[]): Field[] {
  const fields = schemas.flatMap(fieldsOf);
  const names = [...new Set(fields.map(({ name }) => name))];
  return names.map((name) => {
    const same = fields.filter((field) => field.name === name);
    const types = [...new Set(same.map(({ type }) => type))].filter(
      (type) => type !== 'empty array',
    );
    return {
      name,
      type: types.join(' | '),
      rule: '',
      isRequired: same.length === schemas.length && same.every(({ isRequired }) => isRequired),
    };
  });
}

function typeOf(schema: Schema): string {
  if ('const' in schema) return JSON.stringify(schema.const);
  if (Array.isArray(schema.enum))
    return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.type === 'array') {
    return isObject(schema.items) ? `array of ${itemOf(schema.items)}` : 'empty array';
  }
  return typeof schema.type === 'string' ? schema.type : 'object';
}

function itemOf(schema: Schema): string {
  const fields = fieldsOf(schema);
  if (fields.length === 0) return typeOf(schema);
  return `{ ${fields.map(({ name, type }) => `${name}: ${type}`).join(', ')} }`;
}

/** Bounds that say no more than "fits a number" are left away. */
function ruleOf(schema: Schema): string {
  const { minimum, maximum, minLength, maxLength, default: standard } = schema;
  const rules: string[] = [];
  if (typeof maximum === 'number' && maximum < Number.MAX_SAFE_INTEGER) {
    rules.push(`${minimum ?? ''}–${maximum}`);
  }
  if (typeof maxLength === 'number') {
    const least = typeof minLength === 'number' && minLength > 1 ? `${minLength}–` : 'at most ';
    rules.push(`${least}${maxLength.toLocaleString('en-GB')} characters`);
  }
  if (standard !== undefined) rules.push(`default ${JSON.stringify(standard)}`);
  return rules.join(', ');
}
