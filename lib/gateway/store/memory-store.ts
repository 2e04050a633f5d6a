import { randomUUID } from 'node:crypto';
import type { Store } from './store';

/** The store of a process that shares nothing: its parts keep to their own memory. */
export function memoryStore(): Store {
  return {
    kind: 'memory',
    id: randomUUID(),
    isHealthy: () => true,
    run: async () => ({ reached: false }),
    onPulse: () => () => {},
    onChange: () => {},
    news: { tell: async () => {}, text: () => '', onNews: () => {} },
    close: async () => {},
  };
}
