import type { Api } from '@/lib/client/api';
import { ApiError } from '@/lib/client/api-error';
import type { MessageReply, SendMessage } from '@/lib/contract';
import type { Configuration } from './shelftalk';

export type MessageHooks = Pick<Configuration, 'beforeSend' | 'beforeDisplay'>;
type SendOptions = Parameters<Api['sendMessage']>[1];

/** Messages whose words are remembered for a repetition under the same key; a shopper has one or two on their way. */
const REMEMBERED = 20;
const sent = new Map<string, SendMessage>();

/**
 * Sends a message through the host's hooks. A repetition under the same key sends what the hook made of it the first
 * time: the gateway takes the same key with other words for a mistake.
 * @throws {ApiError} `aborted` when `beforeSend` holds the message back; else what the gateway's call throws
 */
export async function sendHooked(
  send: Api['sendMessage'],
  { beforeSend, beforeDisplay }: MessageHooks,
  message: SendMessage,
  options: SendOptions,
): Promise<MessageReply> {
  const key = options.idempotencyKey;
  const outgoing = sent.get(key) ?? (await prepared(message, beforeSend));
  sent.set(key, outgoing);
  for (const oldest of sent.keys()) if (sent.size > REMEMBERED) sent.delete(oldest);
  const reply = await send(outgoing, options);
  if (!beforeDisplay) return reply;
  const shown: unknown = await guarded(() => beforeDisplay(reply.result_text, reply));
  return typeof shown === 'string' ? { ...reply, result_text: shown } : reply;
}

async function prepared(
  message: SendMessage,
  beforeSend: MessageHooks['beforeSend'],
): Promise<SendMessage> {
  if (!beforeSend) return message;
  const changed = await guarded(() => beforeSend({ ...message }));
  if (changed === null) throw new ApiError('aborted');
  return changed ?? message;
}

/** A hook that throws is the host's fault: it is reported, and the message goes its way as it was. */
async function guarded<T>(hook: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await hook();
  } catch (error) {
    reportError(error);
    return undefined;
  }
}
