import type { Api } from '@/lib/client/api';
import { ApiError } from '@/lib/client/api-error';
import type { SendMessage } from '@/lib/contract';
import type { Configuration } from './shelftalk';

type Hooks = Pick<Configuration, 'beforeSend' | 'beforeDisplay'>;

/** Messages whose words are remembered for a repetition under the same key; a shopper has one or two on their way. */
const REMEMBERED = 20;

/**
 * The gateway with the host's hooks around messages. A repetition under the same key sends what the hook made of it the
 * first time: the gateway takes the same key with other words for a mistake.
 */
export function interceptApi(api: Api, hooks: () => Hooks): Api {
  const sent = new Map<string, SendMessage>();
  return {
    ...api,
    async sendMessage(message, options) {
      const key = options.idempotencyKey;
      const outgoing = sent.get(key) ?? (await prepared(message, hooks()));
      sent.set(key, outgoing);
      for (const oldest of sent.keys()) if (sent.size > REMEMBERED) sent.delete(oldest);
      const reply = await api.sendMessage(outgoing, options);
      const { beforeDisplay } = hooks();
      if (!beforeDisplay) return reply;
      const shown: unknown = await guarded(() => beforeDisplay(reply.result_text, reply));
      return typeof shown === 'string' ? { ...reply, result_text: shown } : reply;
    },
  };
}

async function prepared(message: SendMessage, { beforeSend }: Hooks): Promise<SendMessage> {
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
