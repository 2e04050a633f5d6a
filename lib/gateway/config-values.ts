/** One value to parse, under the name its owner knows it by. */
export type Setting = { name: string; text: string };

/** Stops the start; its message names each bad variable, what is wrong with it and what to do. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`Shelftalk cannot start:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'];
const SECRET_MIN_LENGTH = 8;

export function optional<T>(parse: (setting: Setting) => T): (setting: Setting) => T | undefined {
  return parse;
}

export function integer(min: number, max: number): (setting: Setting) => number {
  return ({ name, text }) => {
    const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= min && value <= max) return value;
    throw wrong(
      name,
      `"${shown(text)}" is not a whole number from ${min} to ${max}`,
      'set such a number or remove it for the default',
    );
  };
}

/** A value that has to fit into an HTTP header: visible ASCII without spaces. Never quoted in the message. */
export function token({ name, text }: Setting): string {
  if (/^[\x21-\x7e]+$/.test(text)) return text;
  throw wrong(
    name,
    'it holds spaces, line breaks or characters outside ASCII',
    'paste the value again, alone and on one line',
  );
}

export function secret({ name, text }: Setting): string {
  if (text.length >= SECRET_MIN_LENGTH) return text;
  throw wrong(
    name,
    `it is shorter than ${SECRET_MIN_LENGTH} characters`,
    'use 32 random characters or more, for example from: openssl rand -base64 32',
  );
}

export function secretList({ name, text }: Setting): string[] {
  return list(text).map((item) => secret({ name, text: item }));
}

export function logLevel({ name, text }: Setting): string {
  const level = text.toLowerCase();
  if (LOG_LEVELS.includes(level)) return level;
  throw wrong(name, `"${shown(text)}" is not a log level`, `use one of ${LOG_LEVELS.join(', ')}`);
}

export function url(example: string): (setting: Setting) => string {
  return ({ name, text }) => {
    const parsed = parse(text);
    if (parsed && isHttp(parsed) && !hasUserinfo(parsed)) return text.replace(/\/+$/, '');
    throw wrong(name, 'it is not an absolute http or https address', `write it like ${example}`);
  };
}

/** An http(s) origin in its normal form. */
export function origin({ name, text }: Setting): string {
  const parsed = parse(text);
  const isBare = parsed?.pathname === '/' && parsed.search === '' && parsed.hash === '';
  if (parsed && isHttp(parsed) && !hasUserinfo(parsed) && isBare && !parsed.host.includes('*'))
    return parsed.origin;
  throw wrong(
    name,
    `"${shown(text)}" is not an origin`,
    'write scheme and host alone, like https://www.example.com, without path or wildcard',
  );
}

export function origins({ name, text }: Setting): string[] {
  return [...new Set(list(text).map((item) => origin({ name, text: item })))];
}

/** Alhena's base address: https, or http on a loopback address, where there is no network to protect from. */
export function apiUrl({ name, text }: Setting): string {
  const parsed = parse(text);
  const isSafe =
    parsed?.protocol === 'https:' || (parsed?.protocol === 'http:' && isLoopback(parsed.hostname));
  if (parsed && isSafe && !hasUserinfo(parsed) && parsed.search === '' && parsed.hash === '')
    return parsed.href.replace(/\/+$/, '');
  throw wrong(
    name,
    'it is not an https address (http is for loopback alone)',
    'write it like https://api.alhena.ai, without user name or query',
  );
}

export function redisUrl({ name, text }: Setting): string {
  const parsed = parse(text);
  if (parsed && /^rediss?:$/.test(parsed.protocol) && parsed.hostname !== '') return text;
  throw wrong(
    name,
    'it is not a Redis address',
    'write it like redis://localhost:6379 or rediss://user:password@host:6380',
  );
}

/** The optional model behind the embedded Alhena, from its three variables. */
export function localModel(
  env: Record<string, string | undefined>,
  problems: string[],
): { url: string; key?: string; name?: string } | undefined {
  const text = env.ALHENA_LOCAL_MODEL_URL?.trim();
  if (!text) return undefined;
  try {
    const key = env.ALHENA_LOCAL_MODEL_KEY?.trim();
    const name = env.ALHENA_LOCAL_MODEL_NAME?.trim();
    return {
      url: url('http://localhost:11434/v1')({ name: 'ALHENA_LOCAL_MODEL_URL', text }),
      ...(key ? { key: token({ name: 'ALHENA_LOCAL_MODEL_KEY', text: key }) } : {}),
      ...(name ? { name } : {}),
    };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}

export function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127(\.\d{1,3}){3}$/.test(hostname)
  );
}

export function wrong(name: string, what: string, remedy: string): ConfigError {
  return new ConfigError([`${name}: ${what}; ${remedy}.`]);
}

function list(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function parse(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

function isHttp(parsed: URL): boolean {
  return parsed.protocol === 'https:' || parsed.protocol === 'http:';
}

function hasUserinfo(parsed: URL): boolean {
  return parsed.username !== '' || parsed.password !== '';
}

/** Short enough for one line, and without the user name and password an address may hold. */
function shown(text: string): string {
  return text.replace(/\/\/[^/@]*@/, '//…@').slice(0, 80);
}
