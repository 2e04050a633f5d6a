import * as v from 'valibot';
import type { Clock } from '@/lib/clock';
import {
  DEFAULT_LOCALE,
  type MessageReply,
  type SendMessage,
  type UserMetadata,
  UserMetadataSchema,
} from '@/lib/contract';
import type { Answers } from '@/lib/gateway/faqs/answers';
import type { Caller } from '@/lib/gateway/gateway';
import type { Limit } from '@/lib/gateway/limits';
import { GatewayError } from '@/lib/gateway/problem';
import { digest } from '@/lib/gateway/store/digest';
import type { Calls } from '@/lib/gateway/upstream/calls';
import { messageFailure, unavailable } from '@/lib/gateway/upstream/failures';
import { createDelivery } from './delivery';
import type { Attempt } from './idempotency';
import { LaneBusyError, type Lanes } from './lanes';
import type { Threads } from './threads';

const MESSAGE_DEADLINE_MS = 30_000;
const BUSY_RETRY_MS = 2_000;

export type Messages = {
  /** Says a message in the shopper's own thread and seals the thread into the reply. Throws `GatewayError`. */
  send(
    message: SendMessage,
    page: string | undefined,
    caller: Caller,
    attempt: Attempt,
  ): Promise<MessageReply>;
};

type MessagesParts = {
  calls: Calls;
  answers: Answers;
  threads: Threads;
  lanes: Lanes;
  limit: Limit;
  clock: Clock;
};

export function createMessages(parts: MessagesParts): Messages {
  const { calls, answers, threads, lanes, limit, clock } = parts;
  const deliver = createDelivery(calls, answers);

  return {
    send: async (message, page, caller, attempt) => {
      if (message.faq_id !== undefined && page === undefined)
        throw new GatewayError('invalid_request', { detail: 'page_url is required with faq_id' });
      const giveUpAt = clock.now() + MESSAGE_DEADLINE_MS;
      const remainingMs = () => giveUpAt - clock.now();
      const abort = new AbortController();
      const timer = clock.setTimeout(() => abort.abort(), MESSAGE_DEADLINE_MS);
      const token = attempt.resume ?? message.thread_id;
      const thread = token === undefined ? undefined : threads.open(token, caller.origin);
      try {
        const lane = thread && digest('thread', thread.thread_id);
        if (lane) await limit(lane);
        const say = () =>
          deliver(thread, {
            query_text: message.query_text,
            faq_id: message.faq_id,
            page,
            locale: message.locale ?? DEFAULT_LOCALE,
            user_metadata: metadata(message),
            signal: abort.signal,
            remainingMs,
            checkpoint: (reached) => attempt.checkpoint(threads.seal(reached, caller.origin)),
          });
        const said = lane ? await lanes.run(lane, remainingMs(), say) : await say();
        const isRestarted = said.isRestarted || (message.thread_id !== undefined && !thread);
        return {
          result_text: said.result_text,
          thread_id: threads.seal(said.thread, caller.origin),
          ...(isRestarted ? { thread_restarted: true } : {}),
        };
      } catch (error) {
        if (error instanceof LaneBusyError) throw unavailable(error, BUSY_RETRY_MS);
        throw messageFailure(error);
      } finally {
        clock.clearTimeout(timer);
      }
    },
  };
}

// What the server's own hook adds may go past the bounds of what a browser may send, not past its shape.
function metadata({ user_metadata }: SendMessage): UserMetadata | undefined {
  if (user_metadata === undefined) return undefined;
  const flat = v.safeParse(UserMetadataSchema.pipe[1], user_metadata);
  if (flat.success) return flat.output;
  throw new GatewayError('invalid_request', { detail: 'user_metadata must be a flat JSON object' });
}
