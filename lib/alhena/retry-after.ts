/** A waiting shopper is asked again at least this often, and nothing is asked more often than once a second. */
export const POLL_MIN_SECONDS = 1;
export const POLL_MAX_SECONDS = 30;
/** When `generating` says nothing usable about when to come back. */
export const POLL_DEFAULT_SECONDS = 10;
/** No wait is longer. Also keeps far below 2³¹ ms, above which `setTimeout` fires at once. */
export const RETRY_AFTER_MAX_MS = 30_000;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const LONG_DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const MONTH = `(?<month>${MONTHS.join('|')})`;
const TIME = '(?<hour>\\d{2}):(?<minute>\\d{2}):(?<second>\\d{2})';
const HTTP_DATES = [
  new RegExp(`^${DAY}, (?<day>\\d{2}) ${MONTH} (?<year>\\d{4}) ${TIME} GMT$`),
  new RegExp(`^${LONG_DAY}, (?<day>\\d{2})-${MONTH}-(?<year>\\d{2}) ${TIME} GMT$`),
  new RegExp(`^${DAY} ${MONTH} (?<day>[ \\d]\\d) ${TIME} (?<year>\\d{4})$`),
];

/**
 * Reads a `Retry-After` header: whole seconds or one of the three HTTP-date forms (RFC 9110 10.2.3, 5.6.7).
 * Returns milliseconds from `nowMs`, 0 to `RETRY_AFTER_MAX_MS`; undefined for an absent or unreadable value.
 */
export function parseRetryAfterMs(header: string | null, nowMs: number): number | undefined {
  const value = header?.replace(/^[ \t]+|[ \t]+$/g, '');
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return bounded(Number(value) * 1000);
  const dateMs = parseHttpDateMs(value, nowMs);
  return dateMs === undefined ? undefined : bounded(dateMs - nowMs);
}

/**
 * How long `generating` asks to wait, in whole seconds from 1 to 30. The header beats the body's
 * `retry_after_seconds`; 10 when neither is usable.
 */
export function pollSeconds(header: string | null, bodySeconds: unknown, nowMs: number): number {
  const headerMs = parseRetryAfterMs(header, nowMs);
  const seconds = headerMs === undefined ? usableSeconds(bodySeconds) : headerMs / 1000;
  if (seconds === undefined) return POLL_DEFAULT_SECONDS;
  return Math.min(POLL_MAX_SECONDS, Math.max(POLL_MIN_SECONDS, Math.ceil(seconds)));
}

function usableSeconds(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}

function bounded(ms: number): number {
  return Math.min(RETRY_AFTER_MAX_MS, Math.max(0, ms));
}

function parseHttpDateMs(value: string, nowMs: number): number | undefined {
  for (const pattern of HTTP_DATES) {
    const parts = pattern.exec(value)?.groups;
    if (!parts) continue;
    const { year = '', month = '', day, hour, minute, second } = parts;
    return Date.UTC(
      fullYear(year, nowMs),
      MONTHS.indexOf(month),
      Number(day),
      Number(hour),
      Number(minute),
      Number(second),
    );
  }
  return undefined;
}

/** A two-digit year more than 50 years ahead is the most recent past year with those digits (RFC 9110 5.6.7). */
function fullYear(digits: string, nowMs: number): number {
  if (digits.length !== 2) return Number(digits);
  const thisYear = new Date(nowMs).getUTCFullYear();
  const year = thisYear - (thisYear % 100) + Number(digits);
  return year > thisYear + 50 ? year - 100 : year;
}
