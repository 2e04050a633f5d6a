/**
 * Stands in for `valibot` in the script build: the same schemas over the same values, for a sixth of the bytes, and
 * deaf to what host pages add to `Object.prototype`. The gateway and the React package keep the original.
 */
type Run = (value: unknown) => unknown;
type Schema = { run: Run; isOptional?: boolean };
type Entries = Record<string, Schema>;

/** Names that are never taken from a value. */
const UNSAFE_KEYS = ['__proto__', 'prototype', 'constructor'];

class Refusal extends Error {}

export function safeParse(schema: Schema, value: unknown) {
  try {
    return { success: true, output: schema.run(value) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { success: false, issues: [{ message: error.message }] };
  }
}

export const string = (message?: string) => typed((value) => typeof value === 'string', message);
export const boolean = (message?: string) => typed((value) => typeof value === 'boolean', message);
export const number = (message?: string) =>
  typed((value) => typeof value === 'number' && !Number.isNaN(value), message);
export const custom = (test: (value: unknown) => boolean, message?: string) => typed(test, message);
export const unknown = () => typed(() => true);
export const literal = (wanted: unknown) => typed((value) => value === wanted);
export const picklist = (wanted: readonly unknown[]) => typed((value) => wanted.includes(value));
const nothing = () => typed((value) => value === null);

export { nothing as null };

export function optional(inner: Schema, fallback?: unknown): Schema {
  return {
    isOptional: true,
    run: (value) => (value === undefined ? fallback : inner.run(value)),
  };
}

export function nullable(inner: Schema): Schema {
  return { run: (value) => (value === null ? null : inner.run(value)) };
}

export function array(item: Schema): Schema {
  return { run: (value) => listOf(value).map(item.run) };
}

export function tuple(items: readonly Schema[]): Schema {
  return {
    run(value) {
      const given = listOf(value);
      return items.map((item, index) => item.run(given[index]));
    },
  };
}

export function object(entries: Entries): Schema & { entries: Entries } {
  return {
    entries,
    run(value) {
      const given = recordOf(value);
      const result: Record<string, unknown> = {};
      for (const name of Object.keys(entries)) {
        const schema = entries[name];
        if (!schema || (schema.isOptional && !Object.hasOwn(given, name) && !hasDefault(schema))) {
          continue;
        }
        if (!schema.isOptional && !Object.hasOwn(given, name)) refuse(`${name} is missing`);
        result[name] = schema.run(given[name]);
      }
      return result;
    },
  };
}

export function record(name: Schema, item: Schema): Schema {
  return {
    run: (value) =>
      Object.fromEntries(
        Object.entries(recordOf(value))
          .filter(([key]) => !UNSAFE_KEYS.includes(key))
          .map(([key, each]) => [name.run(key), item.run(each)]),
      ),
  };
}

export function union(options: readonly Schema[], message?: string): Schema {
  return {
    run(value) {
      for (const option of options) {
        const result = safeParse(option, value);
        if (result.success) return result.output;
      }
      return refuse(message);
    },
  };
}

export function variant(key: string, options: readonly { run: Run; entries: Entries }[]): Schema {
  return {
    run(value) {
      const told = recordOf(value)[key];
      const option = options.find(({ entries }) => {
        const discriminator = entries[key];
        return discriminator && safeParse(discriminator, told).success;
      });
      return option ? option.run(value) : refuse(`${key} is unknown`);
    },
  };
}

export function pipe(...steps: Schema[]): Schema {
  return { run: (value) => steps.reduce((result, step) => step.run(result), value) };
}

export const check = (test: (value: never) => boolean, message = 'is refused') =>
  when((value) => !test(value as never), message);
export const nonEmpty = (message = 'is empty') => when((value) => lengthOf(value) === 0, message);
export const maxLength = (max: number, message = 'is too long') =>
  when((value) => lengthOf(value) > max, message);
export const minLength = (min: number, message = 'is too short') =>
  when((value) => lengthOf(value) < min, message);
export const minValue = (min: number, message = 'is too small') =>
  when((value) => Number(value) < min, message);
export const maxValue = (max: number, message = 'is too big') =>
  when((value) => Number(value) > max, message);
export const finite = (message = 'is not finite') =>
  when((value) => !Number.isFinite(value), message);
export const integer = (message = 'is not whole') =>
  when((value) => !Number.isInteger(value), message);
export const safeInteger = (message = 'is not whole') =>
  when((value) => !Number.isSafeInteger(value), message);
export const regex = (pattern: RegExp, message = 'has another form') =>
  when((value) => !pattern.test(String(value)), message);

function typed(test: (value: unknown) => boolean, message?: string): Schema {
  return { run: (value) => (test(value) ? value : refuse(message)) };
}

function when(isWrong: (value: unknown) => boolean, message: string): Schema {
  return typed((value) => !isWrong(value), message);
}

function hasDefault(schema: Schema): boolean {
  return schema.run(undefined) !== undefined;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : refuse('is not a list');
}

function recordOf(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : refuse('is not an object');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : 0;
}

function refuse(message = 'is refused'): never {
  throw new Refusal(message);
}
