import { systemClock } from '@/lib/clock';
import type { AlhenaOptions } from './alhena';

export type AlhenaSettings = Required<Omit<AlhenaOptions, 'onAttempt'>> &
  Pick<AlhenaOptions, 'onAttempt'>;

const DEFAULT_BASE_URL = 'https://api.alhena.ai';
const LOOPBACK_HOST = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
/** Above this `setTimeout` fires at once. */
const TIMER_MAX_MS = 2 ** 31 - 1;

/** Fills in defaults and checks every option. Throws a `TypeError` that names the option and never shows the key. */
export function toSettings(options: AlhenaOptions): AlhenaSettings {
  return {
    apiKey: checkedKey(options.apiKey),
    baseUrl: checkedBaseUrl(options.baseUrl ?? DEFAULT_BASE_URL),
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
    readTimeoutMs: checkedMs('readTimeoutMs', options.readTimeoutMs ?? 5000),
    messageTimeoutMs: checkedMs('messageTimeoutMs', options.messageTimeoutMs ?? 28_000),
    readDeadlineMs: checkedMs('readDeadlineMs', options.readDeadlineMs ?? 12_000),
    messageDeadlineMs: checkedMs('messageDeadlineMs', options.messageDeadlineMs ?? 30_000),
    ...(options.onAttempt ? { onAttempt: options.onAttempt } : {}),
  };
}

/** It becomes a header value: a line break would end the header, and a pasted space is never part of a key. */
function checkedKey(apiKey: string): string {
  if (apiKey === '') throw new TypeError('apiKey is empty');
  if (!/^[\x21-\x7e]+$/.test(apiKey)) {
    throw new TypeError(
      'apiKey has a space, a line break or another character that cannot be sent in a header; copy it again without them',
    );
  }
  return apiKey;
}

function checkedBaseUrl(baseUrl: string): string {
  const url = parsedUrl(baseUrl);
  if (url.username || url.password) throw new TypeError('baseUrl must not hold a user or password');
  if (url.search || url.hash) throw new TypeError('baseUrl must not hold a query or fragment');
  const isSafe =
    url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK_HOST.test(url.hostname));
  if (!isSafe) {
    throw new TypeError(
      'baseUrl must be https (http only for localhost): the key is sent with every call',
    );
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

function parsedUrl(baseUrl: string): URL {
  try {
    return new URL(baseUrl);
  } catch {
    throw new TypeError('baseUrl must be an absolute URL such as https://api.alhena.ai');
  }
}

function checkedMs(name: string, ms: number): number {
  if (!(ms > 0 && ms <= TIMER_MAX_MS)) {
    throw new TypeError(`${name} must be milliseconds from 1 to ${TIMER_MAX_MS}`);
  }
  return ms;
}
