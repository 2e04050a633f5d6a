import type {
  Alhena,
  ProductFaqsReply,
  ProductFaqsRequest,
  SendMessageReply,
  SendMessageRequest,
} from '@/lib/alhena/alhena';
import { AlhenaStatusError } from '@/lib/alhena/errors';
import type { Clock } from '@/lib/clock';
import type { Log } from '@/lib/gateway/telemetry/log';
import type { BreakerState, Metrics, UpstreamRoute } from '@/lib/gateway/telemetry/metrics';
import { type Breaker, createBreaker } from './breaker';
import { type Bulkhead, BulkheadFullError, createBulkhead } from './bulkhead';
import {
  credentialsFailure,
  messageFailure,
  outcomeOf,
  readFailure,
  unavailable,
} from './failures';

const READS_AT_ONCE = 64;
const READS_WAITING = 2_000;
const READ_WAIT_MS = 5_000;
const MESSAGES_AT_ONCE = 1_024;
const MESSAGES_WAITING = 4_096;

/** Calls to Alhena as the policy makes them: bounded in number, stopped while a route is down, failing with `GatewayError`. */
export type Calls = {
  productFaqs(
    request: ProductFaqsRequest,
    /** Asked right before the call, which its failure prevents; `mayRepeat` before each repeat. */
    options: { admit: () => Promise<void>; mayRepeat: () => Promise<boolean> },
  ): Promise<ProductFaqsReply>;
  /** A FAQ's answer in a thread that nobody goes on with. Throws the upstream's own 404 and 422 as `AlhenaStatusError`. */
  answer(request: SendMessageRequest): Promise<SendMessageReply>;
  /**
   * A shopper's message; `waitMs` bounds waiting for a place, `signal` everything. Throws the upstream's own 404, 410
   * and 422 as `AlhenaStatusError`.
   */
  message(
    request: SendMessageRequest,
    options: { signal: AbortSignal; waitMs: number },
  ): Promise<SendMessageReply>;
  /** Routes that are not being called because they are down. */
  isDown(): boolean;
  idle(): Promise<void>;
};

type CallsParts = { alhena: Alhena; clock: Clock; metrics: Metrics; log: Log };

export function createCalls({ alhena, clock, metrics, log }: CallsParts): Calls {
  const lists = lane('product_faqs', READS_AT_ONCE, READS_WAITING);
  const answers = lane('send_message', READS_AT_ONCE, READS_WAITING);
  const messages = lane('send_message', MESSAGES_AT_ONCE, MESSAGES_WAITING);
  const lanes = [lists, answers, messages];

  function lane(route: UpstreamRoute, limit: number, queue: number) {
    return {
      bulkhead: createBulkhead({
        limit,
        queue,
        clock,
        onRunning: (change) => metrics.upstreamInFlight(route, change),
        onWaiting: (change) => metrics.upstreamWaiting(route, change),
      }),
      breaker: createBreaker({ clock, onState: (state) => tell(route, state) }),
    };
  }

  function tell(route: UpstreamRoute, state: BreakerState): void {
    metrics.breaker(route, state);
    log.warn('upstream_breaker', { route, state });
  }

  return {
    productFaqs: (request, { admit, mayRepeat }) =>
      guarded(lists, READ_WAIT_MS, readFailure, async () => {
        await admit();
        return alhena.productFaqs(request, { mayRepeat });
      }),
    answer: (request) =>
      guarded(answers, READ_WAIT_MS, unlessStatus([404, 422], readFailure), () =>
        alhena.sendMessage(request, { answerOnly: true }),
      ),
    message: (request, { signal, waitMs }) =>
      guarded(messages, waitMs, unlessStatus([404, 410, 422], messageFailure), () =>
        alhena.sendMessage(request, { signal }),
      ),
    isDown: () => lanes.some(({ breaker }) => breaker.state() === 'open'),
    idle: async () => {
      await Promise.all(lanes.map(({ bulkhead }) => bulkhead.idle()));
    },
  };

  async function guarded<T>(
    { bulkhead, breaker }: { bulkhead: Bulkhead; breaker: Breaker },
    waitMs: number,
    toFailure: (error: unknown) => unknown,
    call: () => Promise<T>,
  ): Promise<T> {
    try {
      return await bulkhead.run(async () => {
        const admission = breaker.admit();
        if (!admission.admitted) {
          throw admission.cause === 'credentials'
            ? credentialsFailure(undefined)
            : unavailable(undefined, admission.retryAfterMs);
        }
        try {
          const reply = await call();
          admission.settle('ok');
          return reply;
        } catch (error) {
          admission.settle(outcomeOf(error));
          if (outcomeOf(error) === 'credentials')
            log.error('upstream_refuses_key', {
              what_to_do: 'Alhena does not take ALHENA_API_KEY: check the key and its permissions.',
            });
          throw error;
        }
      }, waitMs);
    } catch (error) {
      if (error instanceof BulkheadFullError) throw unavailable(error, 2_000);
      throw toFailure(error);
    }
  }
}

function unlessStatus(
  statuses: number[],
  toFailure: (error: unknown) => unknown,
): (error: unknown) => unknown {
  return (error) =>
    error instanceof AlhenaStatusError && statuses.includes(error.status)
      ? error
      : toFailure(error);
}
