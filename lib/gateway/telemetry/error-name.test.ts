import { errors } from 'jose';
import { describe, expect, it } from 'vitest';
import { GatewayError } from '@/lib/gateway/problem';
import { errorName } from './error-name';

describe('errorName', () => {
  it.each([
    ['a library’s own', new errors.JWTExpired('of no use', {}), 'ERR_JWT_EXPIRED'],
    ['Node’s', thrownBy(() => new URL('nowhere')), 'ERR_INVALID_URL'],
    ['the language’s', new TypeError('of no use'), 'TypeError'],
    ['one with a code of the API', new GatewayError('internal'), 'GatewayError'],
    ['one whose code is text', Object.assign(new Error('x'), { code: 'ERR_ a secret' }), 'Error'],
    ['what is no error', 'text', 'string'],
  ])('names %s', (_which, error, name) => {
    expect(errorName(error)).toBe(name);
  });
});

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}
