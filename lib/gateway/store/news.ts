import type { Redis } from 'ioredis';
import * as v from 'valibot';
import type { RunCommand } from './store';

const CHANNEL = 'shelftalk:1:news';

const NewsSchema = v.variant('kind', [
  v.object({ kind: v.literal('purged'), from: v.string(), page: v.string() }),
  v.object({
    kind: v.literal('claimed'),
    from: v.string(),
    id: v.string(),
    fingerprint: v.string(),
  }),
  v.object({ kind: v.literal('freed'), from: v.string(), id: v.string() }),
]);
type Told = v.InferOutput<typeof NewsSchema>;
export type NewsItem = Told extends infer Item
  ? Item extends Told
    ? Omit<Item, 'from'>
    : never
  : never;

/** What instances tell each other at once. Nothing depends on it arriving: it makes things sooner or surer. */
export type News = {
  tell(item: NewsItem): Promise<void>;
  /** Hears the other instances' news. */
  onNews(listener: (item: NewsItem) => void): void;
};

export function createNews(id: string, subscriber: Redis, run: RunCommand): News {
  const listeners = new Set<(item: NewsItem) => void>();

  subscriber.on('ready', () => {
    subscriber.subscribe(CHANNEL).catch(() => {});
  });
  subscriber.on('message', (_channel, text) => {
    const item = parsed(text);
    if (item && item.from !== id) for (const listener of listeners) listener(item);
  });

  return {
    tell: async (item) => {
      await run((redis) => redis.publish(CHANNEL, JSON.stringify({ ...item, from: id })));
    },
    onNews: (listener) => {
      listeners.add(listener);
    },
  };
}

function parsed(text: string): Told | undefined {
  try {
    const result = v.safeParse(NewsSchema, JSON.parse(text));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}
