import type { Redis } from 'ioredis';
import * as v from 'valibot';
import type { RunCommand } from './store';

/** Where news goes, for scripts that tell what they did. */
export const NEWS_CHANNEL = 'shelftalk:1:news';

const NewsSchema = v.variant('kind', [
  v.object({ kind: v.literal('purging'), page: v.string() }),
  v.object({ kind: v.literal('purged'), page: v.string() }),
  v.object({ kind: v.literal('claimed'), id: v.string(), fingerprint: v.string() }),
  v.object({ kind: v.literal('freed'), id: v.string() }),
]);
export type NewsItem = v.InferOutput<typeof NewsSchema>;

/** What instances tell each other at once. Nothing depends on it arriving: it makes things sooner or surer. */
export type News = {
  tell(item: NewsItem): Promise<void>;
  /** The item as it goes over the channel. */
  text(item: NewsItem): string;
  /** Hears the other instances' news. */
  onNews(listener: (item: NewsItem) => void): void;
};

export function createNews(id: string, subscriber: Redis, run: RunCommand): News {
  const listeners = new Set<(item: NewsItem) => void>();

  subscriber.on('ready', () => {
    subscriber.subscribe(NEWS_CHANNEL).catch(() => {});
  });
  // Who tells it stands in front, so that an instance need not read what it said itself.
  const mine = `${id} `;
  const text = (item: NewsItem) => mine + JSON.stringify(item);
  subscriber.on('message', (_channel, told) => {
    if (told.startsWith(mine)) return;
    const item = parsed(told.slice(told.indexOf(' ') + 1));
    if (item) for (const listener of listeners) listener(item);
  });

  return {
    tell: async (item) => {
      await run((redis) => redis.publish(NEWS_CHANNEL, text(item)));
    },
    text,
    onNews: (listener) => {
      listeners.add(listener);
    },
  };
}

function parsed(text: string): NewsItem | undefined {
  try {
    const result = v.safeParse(NewsSchema, JSON.parse(text));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}
