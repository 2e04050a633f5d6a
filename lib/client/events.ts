import type { ProblemCode } from '@/lib/contract';
import type { ApiErrorKind } from './api-error';
import { uniqueId } from './unique-id';

export type FailureReason = { kind: ApiErrorKind; code?: ProblemCode; request_id?: string };

type OnPage = { page_url: string; locale: string };
type OnFaq = OnPage & { faq_id: number; question: string };
/** Shown for a message; its text only where the host asked for it. */
type OnMessage = { message_id: string; page_url?: string; faq_id?: number; query_text?: string };

export type FeedbackReason = 'incorrect' | 'incomplete' | 'unclear' | 'off_topic';

/** What each event says beside `id`, `name` and `at`. */
export type EventDetails = {
  'faqs:shown': OnPage & { count: number };
  'faqs:empty': OnPage;
  'faqs:failed': OnPage & FailureReason;
  'faq:expanded': OnFaq;
  'faq:answered': OnFaq;
  'faq:failed': OnFaq & FailureReason;
  'chat:opened': { page_url?: string };
  'chat:closed': { page_url?: string };
  'message:sent': OnMessage;
  'message:answered': OnMessage & { result_text?: string };
  'message:failed': OnMessage & FailureReason;
  'link:clicked': { href: string; place: 'faq' | 'chat'; page_url?: string };
  'feedback:given': {
    subject: 'faq' | 'message';
    is_helpful: boolean;
    reason?: FeedbackReason;
    faq_id?: number;
    message_id?: string;
    page_url?: string;
  };
};

export type EventName = keyof EventDetails;

export type EventDetail = { [N in EventName]: { name: N } & EventDetails[N] }[EventName];

/** `id`: unique for deduplication downstream. `at`: ISO 8601. */
export type ShelftalkEvent = EventDetail & { id: string; at: string };

export type EventListener = (event: ShelftalkEvent) => void;

export type Emitter = {
  emit(detail: EventDetail): void;
  /** @returns a function that ends the subscription */
  on(name: EventName | '*', listener: EventListener): () => void;
};

/** Listeners of the host page are not trusted to work: one that throws neither stops the others nor the widget. */
export function createEmitter(): Emitter {
  const subscriptions = new Set<{ name: EventName | '*'; listener: EventListener }>();
  return {
    emit(detail) {
      const event: ShelftalkEvent = { ...detail, id: uniqueId(), at: new Date().toISOString() };
      for (const { name, listener } of [...subscriptions]) {
        if (name !== '*' && name !== event.name) continue;
        try {
          listener(event);
        } catch (error) {
          reportError(error);
        }
      }
    },
    on(name, listener) {
      const subscription = { name, listener };
      subscriptions.add(subscription);
      return () => subscriptions.delete(subscription);
    },
  };
}
