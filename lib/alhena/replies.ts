import * as v from 'valibot';
import { type Faq, FaqSchema, LIMITS } from '@/lib/contract';
import type { ProductFaqsReply, SendMessageReply } from './alhena';
import { AlhenaReplyError } from './errors';
import type { AlhenaResponse } from './request';
import { pollSeconds } from './retry-after';

/** As JSON in UTF-8: far above any id seen; more could not be sealed into a token the browser may send back. */
const THREAD_ID_MAX_BYTES = 1026;
/** For logs; upstream's own words may be of any length. */
const MESSAGE_MAX = 500;

const UpstreamFaqSchema = v.pipe(
  FaqSchema,
  v.check(
    ({ question }) => question.trim() !== '' && question.length <= LIMITS.QUERY_TEXT_MAX,
    'question is blank or longer than a message may be',
  ),
);

const OptionalText = v.fallback(v.optional(v.string()), undefined);

const GeneratingSchema = v.object({
  retry_after_seconds: v.optional(v.unknown()),
  message: OptionalText,
});

const UpstreamProductFaqsSchema = v.variant('status', [
  v.object({ status: v.literal('ready'), faqs: v.array(v.unknown()) }),
  v.object({ status: v.literal('generating'), ...GeneratingSchema.entries }),
  v.object({ status: v.literal('not_available'), message: OptionalText }),
]);

const UpstreamSendMessageSchema = v.object({
  result_text: v.pipe(
    v.string(),
    v.check((text) => text.trim() !== '', 'result_text is blank'),
  ),
  thread_id: v.pipe(
    v.string(),
    v.nonEmpty(),
    v.check((id) => new TextEncoder().encode(JSON.stringify(id)).length <= THREAD_ID_MAX_BYTES),
  ),
});

/**
 * Reads a product-faqs reply. Unknown fields and unusable or repeated faqs are dropped; 202 is `generating` whatever its body.
 * Throws `AlhenaReplyError` for anything else, a list without one usable faq included.
 */
export function parseProductFaqsReply(response: AlhenaResponse, nowMs: number): ProductFaqsReply {
  const json = jsonOrUndefined(response.text);
  if (response.status === 202) {
    const body = v.safeParse(GeneratingSchema, json);
    return generating(response, body.success ? body.output : {}, nowMs);
  }
  const parsed = v.safeParse(UpstreamProductFaqsSchema, json);
  if (!parsed.success) throw unreadable(response);
  const reply = parsed.output;
  switch (reply.status) {
    case 'ready':
      return ready(response, reply.faqs);
    case 'generating':
      return generating(response, reply, nowMs);
    case 'not_available':
      return { status: 'not_available', ...messageOf(reply) };
    default:
      return reply satisfies never;
  }
}

/** Reads a send_message reply; `result_text` is cut at `LIMITS.RESULT_TEXT_MAX`. Throws `AlhenaReplyError`. */
export function parseSendMessageReply(response: AlhenaResponse): SendMessageReply {
  const parsed = v.safeParse(UpstreamSendMessageSchema, jsonOrUndefined(response.text));
  if (!parsed.success) throw unreadable(response);
  return {
    result_text: parsed.output.result_text.slice(0, LIMITS.RESULT_TEXT_MAX).toWellFormed(),
    thread_id: parsed.output.thread_id,
  };
}

function ready(response: AlhenaResponse, items: unknown[]): ProductFaqsReply {
  if (items.length === 0) return { status: 'not_available' };
  const faqs = new Map<number, Faq>();
  for (const item of items) {
    const parsed = v.safeParse(UpstreamFaqSchema, item);
    if (parsed.success && !faqs.has(parsed.output.faq_id)) {
      faqs.set(parsed.output.faq_id, parsed.output);
    }
  }
  if (faqs.size === 0) throw unreadable(response);
  return { status: 'ready', faqs: [...faqs.values()].slice(0, LIMITS.COUNT_MAX) };
}

function generating(
  response: AlhenaResponse,
  body: { retry_after_seconds?: unknown; message?: string | undefined },
  nowMs: number,
): ProductFaqsReply {
  return {
    status: 'generating',
    retry_after_seconds: pollSeconds(response.retryAfter, body.retry_after_seconds, nowMs),
    ...messageOf(body),
  };
}

function messageOf({ message }: { message?: string | undefined }): { message?: string } {
  return message ? { message: message.slice(0, MESSAGE_MAX).toWellFormed() } : {};
}

/** `undefined` is no JSON value, so no schema here takes it. */
function jsonOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function unreadable(response: AlhenaResponse): AlhenaReplyError {
  return new AlhenaReplyError('Alhena’s reply is not of the documented shape', {
    delivery: 'unknown',
    retryable: true,
    upstreamRequestId: response.upstreamRequestId,
  });
}
