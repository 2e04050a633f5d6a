import pino from 'pino';

export type LogFields = Record<string, string | number | boolean | undefined>;

/** One line a request. These fields and no others: no text, token, key, query string or address. */
export type RequestLine = {
  request_id: string;
  method: string;
  /** The route's name, never the path as it was asked. */
  route: string;
  status: number;
  ms: number;
  /** Salted hash of the visitor's address. */
  visitor?: string;
  code?: string;
  replayed?: boolean;
  /** The class and place of an unforeseen error; its message stays out, it may quote input. */
  error?: string;
};

export type Log = {
  request(line: RequestLine): void;
  /** `event` is a fixed name such as `store_down`; fields never hold shopper text or secrets. */
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
  /** Writes out what is still buffered. */
  flush(): void;
};

type LogOptions = {
  level: string;
  /** Values that are cut out of every string should one ever reach a line. */
  secrets?: readonly (string | undefined)[];
  write?: (line: string) => void;
};

/** Lines are written together, because a write costs more than making a line. */
const LOG_CHUNK_BYTES = 8192;
const LOG_FLUSH_MS = 100;

// Control, bidirectional and line-separating characters, which can rewrite what a terminal shows.
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** JSON lines on standard output. A closed pipe or a full disk loses lines, never the process. */
export function createLog({ level, secrets = [], write }: LogOptions): Log {
  const destination = write ? { write } : standardOutput();
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  );
  const hidden = secrets.filter((secret): secret is string => (secret?.length ?? 0) >= 8);
  const clean = (fields: LogFields): LogFields =>
    Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [
        name,
        typeof value === 'string' ? printable(value, hidden) : value,
      ]),
    );

  return {
    request: (line) => logger.info(line, 'request'),
    info: (event, fields = {}) => logger.info(clean(fields), event),
    warn: (event, fields = {}) => logger.warn(clean(fields), event),
    error: (event, fields = {}) => logger.error(clean(fields), event),
    flush: () => flush(destination),
  };
}

function printable(value: string, hidden: string[]): string {
  const withoutSecrets = hidden.reduce(
    (text, secret) => text.replaceAll(secret, '[hidden]'),
    value,
  );
  return withoutSecrets.replace(UNPRINTABLE, '\ufffd').slice(0, 500);
}

function standardOutput(): ReturnType<typeof pino.destination> {
  const destination = pino.destination({
    dest: 1,
    sync: false,
    minLength: LOG_CHUNK_BYTES,
    periodicFlush: LOG_FLUSH_MS,
  });
  destination.on('error', () => {});
  process.once('exit', () => flush(destination));
  return destination;
}

function flush(destination: object): void {
  if (!('flushSync' in destination) || typeof destination.flushSync !== 'function') return;
  try {
    destination.flushSync();
  } catch {
    // The pipe is closed or was never opened: there is nobody left to tell.
  }
}
