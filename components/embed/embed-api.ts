import { type Api, createApi } from '@/lib/client/api';
import { ApiError } from '@/lib/client/api-error';
import type { MessageHooks } from './message-hooks';

/** The gateway, with the host's hooks around messages where there are any: their code comes only then. */
export function createEmbedApi(endpoint: string, hooks: () => MessageHooks): Api {
  const api = createApi({ endpoint });
  return {
    ...api,
    sendMessage(message, options) {
      const current = hooks();
      if (!current.beforeSend && !current.beforeDisplay) return api.sendMessage(message, options);
      return import('./message-hooks').then(
        ({ sendHooked }) => sendHooked(api.sendMessage, current, message, options),
        (cause: unknown) => {
          throw new ApiError('network', { cause });
        },
      );
    },
  };
}
