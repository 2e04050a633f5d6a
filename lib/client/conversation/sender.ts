import type { MessageReply, SendMessage } from '@/lib/contract';
import { type ApiError, toApiError } from '../api-error';
import { type Conversation, type Message, messageOf } from './conversation';
import { afterFailure, WAIT_MAX_MS } from './failure';
import type { Platform } from './platform';
import { type Action, requestFor } from './reducer';

type Deps = {
  platform: Pick<Platform, 'now' | 'newId' | 'isOnline' | 'later' | 'withLock'>;
  lockName: string;
  getState(): Conversation;
  dispatch(action: Action): void;
  /** Takes in what other tabs have written. */
  refresh(): void;
  send(
    message: SendMessage,
    options: { idempotencyKey: string; signal: AbortSignal },
  ): Promise<MessageReply>;
  /** What the host says about the shopper; asked anew for each message. */
  extras(): Pick<SendMessage, 'user_metadata' | 'user_token'>;
  onSent(message: Message): void;
  onAnswered(message: Message, reply: MessageReply): void;
  onFailed(message: Message, error: ApiError): void;
};

export type Sender = {
  /** Sends what is queued: one message at a time, in order, in one tab. */
  pump(): void;
  /** Gives up waiting for the reply of the message under way; the gateway keeps it for a later try. */
  abort(id: string): void;
  /** The page goes away: what fails from here on was interrupted, not refused. */
  leave(): void;
  stay(): void;
};

const MOMENT_MS = 100;

/** Sends the messages this tab may send. Holding the lock, it reads what other tabs wrote before it chooses. */
export function createSender(deps: Deps): Sender {
  const { platform, lockName, getState, dispatch } = deps;
  let isPumping = false;
  let isLeaving = false;
  let underWay: { id: string; controller: AbortController } | undefined;
  let cancelTimer = () => {};
  let endMoment = cancelTimer;

  async function pump() {
    if (isPumping) return;
    isPumping = true;
    try {
      while (nextDue() && platform.isOnline() && !isLeaving) {
        await platform.withLock(lockName, async () => {
          deps.refresh();
          const next = nextDue();
          if (next) await sendOne(next);
        });
      }
    } finally {
      isPumping = false;
    }
    cancelTimer();
    const head = headOfQueue();
    if (head?.status.state === 'waiting') {
      cancelTimer = platform.later(() => void pump(), head.status.until - platform.now());
    }
  }

  /** The first message that still has to go; one that waits holds back those behind it. */
  function headOfQueue(): Message | undefined {
    const head = getState().entries.find(
      (entry) =>
        entry.kind === 'message' &&
        (entry.status.state === 'queued' || entry.status.state === 'waiting'),
    );
    return head?.kind === 'message' ? head : undefined;
  }

  function nextDue(): Message | undefined {
    const head = headOfQueue();
    if (head?.status.state !== 'waiting') return head;
    const left = head.status.until - platform.now();
    // A pause that looks longer than any is one from before the clock was set back.
    return left > 0 && left <= WAIT_MAX_MS ? undefined : head;
  }

  async function sendOne(message: Message) {
    const { id, key, query_text } = message;
    const request = message.request ?? requestFor(getState(), message);
    dispatch({ type: 'sending_started', id, request });
    const sent = messageOf(getState(), id);
    if (!sent) return;
    const controller = new AbortController();
    underWay = { id, controller };
    if (sent.tries === 0) deps.onSent(sent);
    try {
      const reply = await deps.send(
        { query_text, ...request, ...deps.extras() },
        { idempotencyKey: key, signal: controller.signal },
      );
      dispatch({ type: 'answered', id, reply, markId: platform.newId() });
      deps.onAnswered(sent, reply);
    } catch (cause) {
      const error = toApiError(cause);
      // A page that goes away breaks its calls off a moment before it is told that it goes.
      if (error.kind === 'network' && !isLeaving) await moment();
      settleFailure(sent, error);
    } finally {
      underWay = undefined;
    }
  }

  function moment(): Promise<void> {
    return new Promise((resolve) => {
      endMoment = resolve;
      platform.later(resolve, MOMENT_MS);
    });
  }

  function settleFailure(sent: Message, error: ApiError) {
    const { id } = sent;
    if (messageOf(getState(), id)?.status.state !== 'sending') return;
    if (isLeaving) {
      dispatch({ type: 'failed', id, status: { state: 'interrupted' } });
      return;
    }
    const failure = afterFailure(error, sent, platform.now());
    if (failure === 'faq_lost') dispatch({ type: 'faq_lost', id, key: platform.newId() });
    else dispatch({ type: 'failed', id, ...failure });
    const isFinal = failure !== 'faq_lost' && !GOES_ON.has(failure.status.state);
    if (isFinal) deps.onFailed(sent, error);
  }

  return {
    pump: () => void pump(),
    abort(id) {
      if (underWay?.id === id) underWay.controller.abort();
    },
    leave() {
      isLeaving = true;
      cancelTimer();
      endMoment();
    },
    stay() {
      isLeaving = false;
      void pump();
    },
  };
}

const GOES_ON: ReadonlySet<string> = new Set(['queued', 'waiting', 'stopped']);
