/** The part of TanStack Query's options the widget uses, with its meaning and its names. */
export type QueryOptions<T> = {
  queryKey: readonly unknown[];
  queryFn(context: { signal: AbortSignal }): Promise<T>;
  /** Milliseconds; default 0. */
  staleTime?: number;
  /** Milliseconds an unwatched query is kept; default five minutes. */
  gcTime?: number;
  retry?: (failures: number, error: unknown) => boolean;
  retryDelay?: (failures: number, error: unknown) => number;
  initialData?: T;
  initialDataUpdatedAt?: number;
};

export type QueryState<T> = {
  data: T | undefined;
  error: unknown;
  status: 'pending' | 'error' | 'success';
  fetchStatus: 'idle' | 'fetching';
  /** Milliseconds since the epoch; 0 before the first data. */
  dataUpdatedAt: number;
  dataUpdateCount: number;
  errorUpdateCount: number;
};

/** One cached value: fetched once however many ask, kept while watched and `gcTime` longer. */
export type Query<T> = {
  getState(): QueryState<T>;
  /** Takes the caller's functions, which are new with every render, and initial data where there is none yet. */
  adopt(options: QueryOptions<T>): void;
  isStale(): boolean;
  subscribe(watcher: () => void): () => void;
  set(data: T): void;
  /** The value, from the call in flight if there is one. Rejects with what the last try was rejected with. */
  fetch(): Promise<T>;
  cancel(): void;
};

const GC_DEFAULT_MS = 5 * 60_000;

/** @param forget Called once nobody has watched for `gcTime`. */
export function createQuery<T>(first: QueryOptions<T>, forget: () => void): Query<T> {
  let options = first;
  let state: QueryState<T> = {
    data: undefined,
    error: null,
    status: 'pending',
    fetchStatus: 'idle',
    dataUpdatedAt: 0,
    dataUpdateCount: 0,
    errorUpdateCount: 0,
  };
  let inFlight: { promise: Promise<T>; controller: AbortController } | undefined;
  let gcTimer: ReturnType<typeof setTimeout> | undefined;
  let isSignalUsed = false;
  const watchers = new Set<() => void>();

  const query: Query<T> = {
    getState: () => state,
    adopt(next) {
      options = next;
      const { initialData, initialDataUpdatedAt = Date.now() } = next;
      if (initialData === undefined || state.data !== undefined) return;
      state = {
        ...state,
        data: initialData,
        status: 'success',
        dataUpdatedAt: initialDataUpdatedAt,
      };
    },
    isStale: () =>
      state.data === undefined || Date.now() - state.dataUpdatedAt >= (options.staleTime ?? 0),
    subscribe(watcher) {
      clearTimeout(gcTimer);
      watchers.add(watcher);
      return () => {
        watchers.delete(watcher);
        if (watchers.size > 0) return;
        if (isSignalUsed) query.cancel();
        scheduleGc();
      };
    },
    set: (data) =>
      change({
        data,
        error: null,
        status: 'success',
        dataUpdatedAt: Date.now(),
        dataUpdateCount: state.dataUpdateCount + 1,
      }),
    fetch() {
      if (inFlight) return inFlight.promise;
      const controller = new AbortController();
      isSignalUsed = false;
      change({
        fetchStatus: 'fetching',
        ...(state.data === undefined ? { error: null, status: 'pending' } : {}),
      });
      const promise = tryUntilDone(controller.signal, 0).then(
        (data) => {
          if (settle(controller)) query.set(data);
          return data;
        },
        (error: unknown) => {
          if (settle(controller)) {
            change({ error, status: 'error', errorUpdateCount: state.errorUpdateCount + 1 });
          }
          throw error;
        },
      );
      // Whoever only watches the state has nobody to catch it.
      promise.catch(() => {});
      inFlight = { promise, controller };
      return promise;
    },
    cancel() {
      inFlight?.controller.abort();
      inFlight = undefined;
      change({ fetchStatus: 'idle' });
    },
  };
  query.adopt(first);
  scheduleGc();
  return query;

  async function tryUntilDone(signal: AbortSignal, failures: number): Promise<T> {
    const { queryFn, retry, retryDelay } = options;
    try {
      return await queryFn({
        get signal() {
          isSignalUsed = true;
          return signal;
        },
      });
    } catch (error) {
      if (signal.aborted || !retry?.(failures, error)) throw error;
      await pause(retryDelay?.(failures, error) ?? 0, signal);
      return tryUntilDone(signal, failures + 1);
    }
  }

  /** False when this call was cancelled and a later one may be under way. */
  function settle(controller: AbortController): boolean {
    if (inFlight?.controller !== controller) return false;
    inFlight = undefined;
    state = { ...state, fetchStatus: 'idle' };
    return true;
  }

  function change(next: Partial<QueryState<T>>) {
    state = { ...state, ...next };
    for (const watcher of [...watchers]) watcher();
  }

  function scheduleGc() {
    clearTimeout(gcTimer);
    gcTimer = setTimeout(() => {
      if (watchers.size === 0 && !inFlight) forget();
    }, options.gcTime ?? GC_DEFAULT_MS);
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(resolve, ms);
    signal.addEventListener('abort', reject);
  });
}
