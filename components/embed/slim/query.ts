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
  errorUpdatedAt: number;
};

const GC_DEFAULT_MS = 5 * 60_000;

/** One cached value: fetched once however many ask, kept while watched and `gcTime` longer. */
export class Query<T> {
  state: QueryState<T> = {
    data: undefined,
    error: null,
    status: 'pending',
    fetchStatus: 'idle',
    dataUpdatedAt: 0,
    dataUpdateCount: 0,
    errorUpdatedAt: 0,
  };
  private watchers = new Set<() => void>();
  private inFlight: { promise: Promise<T>; controller: AbortController } | undefined;
  private gcTimer: ReturnType<typeof setTimeout> | undefined;
  private isSignalUsed = false;

  constructor(
    private options: QueryOptions<T>,
    private forget: () => void,
  ) {
    this.adopt(options);
    this.scheduleGc();
  }

  /** Takes the caller's functions, which are new with every render, and initial data where there is none yet. */
  adopt(options: QueryOptions<T>): void {
    this.options = options;
    if (options.initialData !== undefined && this.state.data === undefined) {
      this.state = {
        ...this.state,
        data: options.initialData,
        status: 'success',
        dataUpdatedAt: options.initialDataUpdatedAt ?? Date.now(),
      };
    }
  }

  isStale(): boolean {
    const { data, dataUpdatedAt } = this.state;
    return data === undefined || Date.now() - dataUpdatedAt >= (this.options.staleTime ?? 0);
  }

  subscribe(watcher: () => void): () => void {
    clearTimeout(this.gcTimer);
    this.watchers.add(watcher);
    return () => {
      this.watchers.delete(watcher);
      if (this.watchers.size > 0) return;
      if (this.isSignalUsed) this.cancel();
      this.scheduleGc();
    };
  }

  set(data: T): void {
    this.change({
      data,
      error: null,
      status: 'success',
      dataUpdatedAt: Date.now(),
      dataUpdateCount: this.state.dataUpdateCount + 1,
    });
  }

  /** The value, from the call in flight if there is one. Rejects with what the last try was rejected with. */
  fetch(): Promise<T> {
    if (this.inFlight) return this.inFlight.promise;
    const controller = new AbortController();
    this.isSignalUsed = false;
    this.change({
      fetchStatus: 'fetching',
      ...(this.state.data === undefined ? { error: null, status: 'pending' } : {}),
    });
    const promise = this.tryUntilDone(controller.signal, 0).then(
      (data) => {
        if (this.settle(controller)) this.set(data);
        return data;
      },
      (error: unknown) => {
        if (this.settle(controller)) {
          this.change({ error, status: 'error', errorUpdatedAt: Date.now() });
        }
        throw error;
      },
    );
    // Whoever only watches the state has nobody to catch it.
    promise.catch(() => {});
    this.inFlight = { promise, controller };
    return promise;
  }

  cancel(): void {
    if (!this.inFlight) return;
    this.inFlight.controller.abort();
    this.inFlight = undefined;
    this.change({ fetchStatus: 'idle' });
  }

  private async tryUntilDone(signal: AbortSignal, failures: number): Promise<T> {
    const query = this;
    const { queryFn, retry, retryDelay } = this.options;
    try {
      return await queryFn({
        get signal() {
          query.isSignalUsed = true;
          return signal;
        },
      });
    } catch (error) {
      if (signal.aborted || !retry?.(failures, error)) throw error;
      await pause(retryDelay?.(failures, error) ?? 0, signal);
      return this.tryUntilDone(signal, failures + 1);
    }
  }

  /** False when this call was cancelled and a later one may be under way. */
  private settle(controller: AbortController): boolean {
    if (this.inFlight?.controller !== controller) return false;
    this.inFlight = undefined;
    this.state = { ...this.state, fetchStatus: 'idle' };
    return true;
  }

  private change(next: Partial<QueryState<T>>): void {
    this.state = { ...this.state, ...next };
    for (const watcher of [...this.watchers]) watcher();
  }

  private scheduleGc(): void {
    clearTimeout(this.gcTimer);
    this.gcTimer = setTimeout(() => {
      if (this.watchers.size === 0 && !this.inFlight) this.forget();
    }, this.options.gcTime ?? GC_DEFAULT_MS);
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
