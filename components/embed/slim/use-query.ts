import {
  createContext,
  createElement,
  type ReactNode,
  useContext,
  useEffect,
  useRef,
  useSyncExternalStore,
} from 'react';
import type { QueryOptions, QueryState } from './query';
import type { QueryClient } from './query-client';

type ForQuery<T, R> = (query: { state: QueryState<T> }) => R;

export type UseQueryOptions<T> = QueryOptions<T> & {
  enabled?: boolean;
  /** Milliseconds until the next call, `false` for none; counted from the last change. */
  refetchInterval?: number | false | ForQuery<T, number | false>;
  refetchOnReconnect?: boolean | ForQuery<T, boolean>;
};

export type UseQueryResult<T> = {
  data: T | undefined;
  error: unknown;
  status: QueryState<T>['status'];
  isPending: boolean;
  isError: boolean;
  isFetching: boolean;
  dataUpdatedAt: number;
  refetch(): Promise<unknown>;
};

const ClientContext = createContext<QueryClient | undefined>(undefined);

export function QueryClientProvider({
  client,
  children,
}: {
  client: QueryClient;
  children?: ReactNode;
}) {
  return createElement(ClientContext.Provider, { value: client }, children);
}

/** @throws when there is neither an argument nor a provider */
export function useQueryClient(given?: QueryClient): QueryClient {
  const client = useContext(ClientContext) ?? given;
  if (!client) throw new Error('useQuery needs a QueryClient.');
  return given ?? client;
}

/** The value of a query, fetched when it is missing or stale, and watched. */
export function useQuery<T>(options: UseQueryOptions<T>, given?: QueryClient): UseQueryResult<T> {
  const query = useQueryClient(given).query(options);
  const state = useSyncExternalStore(query.subscribe, query.getState, query.getState);
  const { enabled = true } = options;
  const latest = useRef(options);
  latest.current = options;

  const started = useRef<typeof query>(undefined);
  // What an earlier call failed with is not shown in the moment before this one.
  const isStarting = enabled && started.current !== query && query.isStale();
  useEffect(() => {
    started.current = enabled ? query : undefined;
    if (enabled && query.isStale()) void query.fetch();
  }, [query, enabled]);

  const interval = enabled ? valueFor(options.refetchInterval, state) : false;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each reply starts the wait anew
  useEffect(() => {
    if (!interval) return;
    const timer = setInterval(() => {
      // A reply that ended the interval may not have been rendered yet.
      const isWanted = valueFor(latest.current.refetchInterval, query.getState());
      if (isWanted && document.visibilityState !== 'hidden') void query.fetch();
    }, interval);
    return () => clearInterval(timer);
  }, [query, interval, state.dataUpdatedAt]);

  useEffect(() => {
    if (!enabled) return;
    const reconnect = () => {
      if (valueFor(latest.current.refetchOnReconnect, query.getState())) void query.fetch();
    };
    window.addEventListener('online', reconnect);
    return () => window.removeEventListener('online', reconnect);
  }, [query, enabled]);

  return {
    data: state.data,
    error: state.error,
    status: state.status,
    isPending: state.status === 'pending',
    isError: state.status === 'error',
    isFetching: isStarting || state.fetchStatus === 'fetching',
    dataUpdatedAt: state.dataUpdatedAt,
    refetch: () => query.fetch().catch(() => undefined),
  };
}

function valueFor<T, R>(
  value: R | ForQuery<T, R> | undefined,
  state: QueryState<T>,
): R | undefined {
  return isForQuery(value) ? value({ state }) : value;
}

function isForQuery<T, R>(value: R | ForQuery<T, R> | undefined): value is ForQuery<T, R> {
  return typeof value === 'function';
}
