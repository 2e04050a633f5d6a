import type { AlhenaFetchBody } from '@/lib/alhena/fetch';

/** A body that is read while it arrives. `onCancel` hears that its reader wants no more. */
export function createChunkBody(onCancel: () => void): {
  body: AlhenaFetchBody;
  push(chunk: Uint8Array): void;
  end(): void;
  fail(error: Error): void;
} {
  const chunks: Uint8Array[] = [];
  let outcome: 'open' | 'ended' | { error: Error } = 'open';
  let wake: (() => void) | undefined;

  function finish(next: typeof outcome): void {
    if (outcome === 'open') outcome = next;
    wake?.();
  }

  async function read(): Promise<{ done: boolean; value?: Uint8Array }> {
    for (;;) {
      const value = chunks.shift();
      if (value) return { done: false, value };
      if (outcome === 'ended') return { done: true };
      if (outcome !== 'open') throw outcome.error;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }

  async function cancel(): Promise<void> {
    chunks.length = 0;
    if (outcome === 'open') onCancel();
    finish('ended');
  }

  return {
    body: { getReader: () => ({ read, cancel }), cancel },
    push: (chunk) => {
      if (outcome !== 'open') return;
      chunks.push(chunk);
      wake?.();
    },
    end: () => finish('ended'),
    fail: (error) => finish({ error }),
  };
}
