import { GatewayError } from '@/lib/gateway/problem';

const DEPTH_MAX = 8;
/** Names that reach an object's prototype when they are copied carelessly. */
const REFUSED_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

/** A JSON object from UTF-8 bytes. Throws `invalid_request` for anything else, too deep nesting or dangerous names. */
export function parseJsonObject(bytes: Uint8Array): Record<string, unknown> {
  const text = decode(bytes);
  if (depthOf(text) > DEPTH_MAX)
    throw invalid(`The body is nested deeper than ${DEPTH_MAX} levels.`);
  const value = parse(text);
  if (!isObject(value)) throw invalid('The body must be a JSON object.');
  refuseNames(value);
  return value;
}

/** JSON with names in order, so that equal values have equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) =>
    isObject(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw invalid('The body is not valid UTF-8.', cause);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw invalid('The body is not valid JSON.', cause);
  }
}

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (isInString) {
      if (character === '\\') index++;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth);
    else if (character === '}' || character === ']') depth--;
  }
  return deepest;
}

function refuseNames(value: unknown): void {
  if (Array.isArray(value)) value.forEach(refuseNames);
  else if (isObject(value))
    for (const [name, inner] of Object.entries(value)) {
      if (REFUSED_NAMES.has(name)) throw invalid(`The name ${name} is not accepted.`);
      refuseNames(inner);
    }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function invalid(detail: string, cause?: unknown): GatewayError {
  return new GatewayError('invalid_request', { detail, cause });
}
