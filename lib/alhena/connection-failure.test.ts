import { describe, expect, it } from 'vitest';
import { toConnectionFailure } from './connection-failure';
import { AlhenaConnectionError, AlhenaTimeoutError } from './errors';

describe('toConnectionFailure', () => {
  it.each([
    ['ECONNREFUSED', 'not_sent', true],
    ['ENOTFOUND', 'not_sent', true],
    ['EAI_AGAIN', 'not_sent', true],
    ['UND_ERR_CONNECT_TIMEOUT', 'not_sent', true],
    ['CERT_HAS_EXPIRED', 'not_sent', false],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'not_sent', false],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'not_sent', false],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'not_sent', false],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'not_sent', false],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'not_sent', false],
    ['ECONNRESET', 'unknown', true],
    ['EPIPE', 'unknown', true],
    ['UND_ERR_SOCKET', 'unknown', true],
    ['ETIMEDOUT', 'unknown', true],
    ['EHOSTUNREACH', 'unknown', true],
    ['UND_ERR_HEADERS_OVERFLOW', 'unknown', true],
    ['HPE_INVALID_CONSTANT', 'unknown', true],
  ])('%s is %s', (code, delivery, retryable) => {
    const error = toConnectionFailure(fetchFailed({ code }));
    expect(error).toBeInstanceOf(AlhenaConnectionError);
    expect(error).toMatchObject({ delivery, retryable, code });
  });

  it.each(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'])('%s is a timeout', (code) => {
    const error = toConnectionFailure(fetchFailed({ code }));
    expect(error).toBeInstanceOf(AlhenaTimeoutError);
    expect(error.delivery).toBe('unknown');
  });

  it.each([['EHOSTUNREACH'], ['ENETUNREACH'], ['ETIMEDOUT']])(
    '%s while connecting was never sent',
    (code) => {
      expect(toConnectionFailure(fetchFailed({ code, syscall: 'connect' })).delivery).toBe(
        'not_sent',
      );
    },
  );

  it('sees through several addresses tried in turn', () => {
    const tried = { code: 'ETIMEDOUT', syscall: 'connect' };
    const cause = Object.assign(new AggregateError([tried, tried]), { code: 'ETIMEDOUT' });
    expect(toConnectionFailure(fetchFailed(cause)).delivery).toBe('not_sent');
  });

  it('is unknown when one of several addresses was more than tried', () => {
    const cause = new AggregateError([{ code: 'ECONNREFUSED' }, { code: 'ECONNRESET' }]);
    expect(toConnectionFailure(fetchFailed(cause)).delivery).toBe('unknown');
  });

  it.each([[undefined], [null], ['text'], [new Error('odd')], [{ code: 7 }], [{ code: 'a\nb' }]])(
    'is unknown for a cause of %j',
    (cause) => {
      const error = toConnectionFailure(fetchFailed(cause));
      expect(error).toMatchObject({ delivery: 'unknown', code: undefined });
    },
  );

  it('keeps nothing of what a parser quotes', () => {
    const cause = { code: 'HPE_INVALID_CONSTANT', message: 'secret', data: 'secret' };
    const error = toConnectionFailure(fetchFailed(cause));
    expect(error.message).toBe('The connection to Alhena broke (HPE_INVALID_CONSTANT)');
    expect(error.cause).toBeUndefined();
  });
});

function fetchFailed(cause: unknown): TypeError {
  return new TypeError('fetch failed', { cause });
}
