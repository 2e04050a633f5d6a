import type { AlhenaAttempt } from './alhena';
import {
  AlhenaAbortError,
  AlhenaError,
  AlhenaReplyError,
  AlhenaStatusError,
  AlhenaTimeoutError,
} from './errors';
import { type AlhenaCall, type AlhenaResponse, abortError, request } from './request';
import { type CallKind, retryDelayMs } from './retry';
import type { RetryBudget } from './retry-budget';
import type { AlhenaSettings } from './settings';
import { wait } from './wait';

/** A try started with less than this share of its time would only fail in another way, and less clearly. */
const MIN_TRY_SHARE = 0.2;

type Asked<Reply> = {
  call: AlhenaCall;
  kind: CallKind;
  signal: AbortSignal | undefined;
  /** Asked before each further try; false, or a rejection, ends the call with what failed. */
  mayRepeat?: (() => Promise<boolean>) | undefined;
  /** Throws `AlhenaReplyError`, which counts as a failed try. */
  parse: (response: AlhenaResponse) => Reply;
};

/** Makes a call with all its tries and waits inside one deadline. Throws the last try's `AlhenaError`. */
export async function withTries<Reply>(
  settings: AlhenaSettings,
  budget: RetryBudget,
  asked: Asked<Reply>,
): Promise<Reply> {
  const { clock } = settings;
  const isRead = asked.kind === 'read';
  const timeoutMs = isRead ? settings.readTimeoutMs : settings.messageTimeoutMs;
  const deadline = clock.now() + (isRead ? settings.readDeadlineMs : settings.messageDeadlineMs);
  if (isRead) budget.deposit();
  for (let tries = 1; ; tries += 1) {
    const remainingMs = Math.max(1, deadline - clock.now());
    const failure = await oneTry(settings, asked, tries, Math.min(timeoutMs, remainingMs));
    if ('reply' in failure) return failure.reply;
    const delayMs = retryDelayMs({
      kind: asked.kind,
      error: failure.error,
      tries,
      remainingMs: deadline - clock.now(),
      minTryMs: timeoutMs * MIN_TRY_SHARE,
      random: settings.random(),
    });
    if (delayMs === undefined || (isRead && !budget.withdraw())) throw failure.error;
    await wait(clock, delayMs, asked.signal);
    if (asked.signal?.aborted) throw abortError(asked.signal, failure.error.delivery);
    if (asked.mayRepeat && !(await asked.mayRepeat().catch(() => false))) throw failure.error;
  }
}

async function oneTry<Reply>(
  settings: AlhenaSettings,
  { call, parse, signal }: Asked<Reply>,
  attempt: number,
  timeoutMs: number,
): Promise<{ reply: Reply } | { error: AlhenaError }> {
  const startedMs = settings.clock.now();
  const report = (rest: Pick<AlhenaAttempt, 'outcome' | 'status'>, id: string | undefined) =>
    observe(settings, {
      route: call.route,
      attempt,
      ms: settings.clock.now() - startedMs,
      ...rest,
      ...(id === undefined ? {} : { upstreamRequestId: id }),
    });
  try {
    const response = await request(settings, call, timeoutMs, signal);
    const reply = parse(response);
    report({ outcome: 'ok', status: response.status }, response.upstreamRequestId);
    return { reply };
  } catch (error) {
    if (!(error instanceof AlhenaError)) throw error;
    report(outcomeOf(error), error.upstreamRequestId);
    return { error };
  }
}

/** A fault in a log or a metric must not fail a shopper's call. */
function observe(settings: AlhenaSettings, attempt: AlhenaAttempt): void {
  try {
    settings.onAttempt?.(attempt);
  } catch {}
}

function outcomeOf(error: AlhenaError): Pick<AlhenaAttempt, 'outcome' | 'status'> {
  if (error instanceof AlhenaStatusError) return { outcome: 'status', status: error.status };
  if (error instanceof AlhenaTimeoutError) return { outcome: 'timeout' };
  if (error instanceof AlhenaReplyError) return { outcome: 'reply' };
  if (error instanceof AlhenaAbortError) return { outcome: 'abort' };
  return { outcome: 'connection' };
}
