import { AlhenaConnectionError, type AlhenaError, AlhenaTimeoutError } from './errors';

const NEVER_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
]);
const NEVER_CONNECTED_CALLS = new Set(['connect', 'getaddrinfo']);
const TIMEOUTS = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);
/** OpenSSL's verdicts on a certificate, as Node names them. */
const CERTIFICATE =
  /^(?:CERT_|ERR_TLS_CERT_|SELF_SIGNED_CERT|DEPTH_ZERO_|UNABLE_TO_(?:GET|VERIFY|DECRYPT|DECODE)_|HOSTNAME_MISMATCH|INVALID_CA|ERR_SSL_WRONG_VERSION_NUMBER)/;
const CODE = /^[A-Z][A-Z0-9_]{1,63}$/;

/**
 * Says what a rejected `fetch` means. `ECONNRESET` is `unknown`: a connection reset before the upstream worked and one
 * reset after look the same. Keeps the runtime's code and nothing else: a parser's error quotes what the upstream wrote.
 */
export function toConnectionFailure(thrown: unknown): AlhenaError {
  const cause = causeOf(thrown);
  const code = codeOf(cause);
  if (code !== undefined && TIMEOUTS.has(code)) {
    return new AlhenaTimeoutError('Alhena did not answer in time', {
      delivery: 'unknown',
      retryable: true,
    });
  }
  const isCertificate = code !== undefined && CERTIFICATE.test(code);
  const isNotSent = isCertificate || hasNeverConnected(cause);
  return new AlhenaConnectionError(
    `${isNotSent ? 'Alhena could not be reached' : 'The connection to Alhena broke'}${code ? ` (${code})` : ''}`,
    { delivery: isNotSent ? 'not_sent' : 'unknown', retryable: !isCertificate, code },
  );
}

/** Node's `fetch` throws `TypeError: fetch failed` and keeps what happened in `cause`. */
function causeOf(thrown: unknown): unknown {
  const cause = property(thrown, 'cause');
  return cause === undefined || codeOf(thrown) !== undefined ? thrown : cause;
}

function codeOf(error: unknown): string | undefined {
  const code = property(error, 'code');
  return typeof code === 'string' && CODE.test(code) ? code : undefined;
}

/** Several addresses tried in turn fail together, as one error that lists them. */
function hasNeverConnected(error: unknown): boolean {
  const code = codeOf(error);
  if (code !== undefined && NEVER_CONNECTED.has(code)) return true;
  const call = property(error, 'syscall');
  if (typeof call === 'string' && NEVER_CONNECTED_CALLS.has(call)) return true;
  const errors = property(error, 'errors');
  return Array.isArray(errors) && errors.length > 0 && errors.every(hasNeverConnected);
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
