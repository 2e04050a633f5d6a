import { useSyncExternalStore } from 'react';

/** Whether the browser has a connection; on the server, yes. */
export function useOnline(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => navigator.onLine !== false,
    () => true,
  );
}

function subscribe(listener: () => void): () => void {
  const life = new AbortController();
  for (const change of ['online', 'offline']) window.addEventListener(change, listener, life);
  return () => life.abort();
}
