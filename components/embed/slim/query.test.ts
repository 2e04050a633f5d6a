import * as tanstack from '@tanstack/react-query';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as slim from './react-query';

type Kit = Pick<typeof slim, 'QueryClient' | 'useQuery' | 'queryOptions'>;
const KITS: [string, Kit][] = [
  ['the slim one', slim],
  ['TanStack’s', tanstack as unknown as Kit],
];

afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

describe.each(KITS)('%s', (_, { QueryClient, useQuery, queryOptions }) => {
  const options = (queryFn: () => Promise<string>, more: object = {}) =>
    queryOptions({
      queryKey: ['a', 1],
      queryFn,
      staleTime: 60_000,
      retry: () => false,
      networkMode: 'always',
      ...more,
    });

  it('fetches once for all who ask, and shows the value', async () => {
    const client = new QueryClient();
    const queryFn = vi.fn(async () => 'value');
    const first = renderHook(() => useQuery(options(queryFn), client));
    const second = renderHook(() => useQuery(options(queryFn), client));
    expect(first.result.current.isPending).toBe(true);
    await waitFor(() => expect(first.result.current.data).toBe('value'));
    expect(second.result.current.data).toBe('value');
    expect(queryFn).toHaveBeenCalledOnce();
    expect(client.getQueryState(['a', 1])?.dataUpdateCount).toBe(1);
  });

  it('does not ask while it is not enabled', async () => {
    const client = new QueryClient();
    const queryFn = vi.fn(async () => 'value');
    const { result, rerender } = renderHook(
      ({ enabled }) => useQuery(options(queryFn, { enabled }), client),
      { initialProps: { enabled: false } },
    );
    expect(result.current.isFetching).toBe(false);
    expect(queryFn).not.toHaveBeenCalled();
    rerender({ enabled: true });
    await waitFor(() => expect(result.current.data).toBe('value'));
  });

  it('shows initial data at once and does not ask while it is fresh', () => {
    const queryFn = vi.fn(async () => 'value');
    const { result } = renderHook(() =>
      useQuery(options(queryFn, { initialData: 'given' }), new QueryClient()),
    );
    expect(result.current.data).toBe('given');
    expect(queryFn).not.toHaveBeenCalled();
  });

  it('counts the calls that failed beside those that brought a value', async () => {
    const client = new QueryClient();
    const queryFn = vi.fn(async () => 'value').mockRejectedValueOnce(new Error('down'));
    const { result } = renderHook(() => useQuery(options(queryFn), client));
    await waitFor(() => expect(result.current.isError).toBe(true));
    expect(client.getQueryState(['a', 1])).toMatchObject({
      dataUpdateCount: 0,
      errorUpdateCount: 1,
    });
    await act(() => result.current.refetch());
    expect(client.getQueryState(['a', 1])).toMatchObject({
      dataUpdateCount: 1,
      errorUpdateCount: 1,
    });
  });

  it('tries again as often as it is told, then fails, and succeeds on refetch', async () => {
    const client = new QueryClient();
    let isUp = false;
    const queryFn = vi.fn(async () => {
      if (!isUp) throw new Error('down');
      return 'value';
    });
    const { result } = renderHook(() =>
      useQuery(
        options(queryFn, { retry: (failures: number) => failures < 2, retryDelay: () => 1 }),
        client,
      ),
    );
    await waitFor(() => expect(result.current.isError).toBe(true));
    expect(queryFn).toHaveBeenCalledTimes(3);
    expect(result.current.isFetching).toBe(false);
    isUp = true;
    void result.current.refetch();
    await waitFor(() => expect(result.current.data).toBe('value'));
    expect(result.current.isError).toBe(false);
  });

  it('asks again at its interval until the interval ends', async () => {
    const client = new QueryClient();
    let calls = 0;
    const queryFn = async () => {
      calls += 1;
      return calls < 3 ? 'making' : 'made';
    };
    const { result } = renderHook(() =>
      useQuery(
        options(queryFn, {
          refetchInterval: ({ state }: { state: { data: string | undefined } }) =>
            state.data === 'making' ? 5 : false,
        }),
        client,
      ),
    );
    await waitFor(() => expect(result.current.data).toBe('made'));
    expect(calls).toBe(3);
  });

  it('asks no more once a value has ended the interval, though it is not on screen yet', async () => {
    vi.useFakeTimers();
    const client = new QueryClient();
    const queryFn = vi.fn(async () => 'making');
    const refetchInterval = ({ state }: { state: { data: string | undefined } }) =>
      state.data === 'making' ? 5 : false;
    renderHook(() => useQuery(options(queryFn, { refetchInterval }), client));
    await act(() => vi.advanceTimersByTimeAsync(5));
    expect(queryFn).toHaveBeenCalledTimes(2);
    await act(async () => {
      client.setQueryData(['a', 1], 'made');
      vi.advanceTimersByTime(5);
    });
    expect(queryFn).toHaveBeenCalledTimes(2);
  });

  it('serves what was prefetched', async () => {
    const client = new QueryClient();
    const queryFn = vi.fn(async () => 'value');
    await client.prefetchQuery(options(queryFn));
    const { result } = renderHook(() => useQuery(options(queryFn), client));
    expect(result.current.data).toBe('value');
    expect(queryFn).toHaveBeenCalledOnce();
  });

  it('asks again when it is wanted after a failed prefetch, and never shows that failure', async () => {
    const client = new QueryClient();
    const queryFn = vi.fn(async () => 'value');
    queryFn.mockRejectedValueOnce(new Error('too early'));
    await client.prefetchQuery(options(queryFn));
    const shown: boolean[] = [];
    const { result, rerender } = renderHook(
      ({ enabled }) => {
        const query = useQuery(options(queryFn, { enabled }), client);
        if (enabled) shown.push(query.error !== null && !query.isFetching);
        return query;
      },
      { initialProps: { enabled: false } },
    );
    rerender({ enabled: true });
    await waitFor(() => expect(result.current.data).toBe('value'));
    expect(shown).not.toContain(true);
  });

  it('aborts a call nobody waits for any more', async () => {
    let signal: AbortSignal | undefined;
    const queryFn = (context: { signal: AbortSignal }) => {
      signal = context.signal;
      return new Promise<string>(() => {});
    };
    const client = new QueryClient();
    const { unmount } = renderHook(() =>
      useQuery(options(queryFn as () => Promise<string>), client),
    );
    await waitFor(() => expect(signal).toBeDefined());
    unmount();
    expect(signal?.aborted).toBe(true);
  });
});

it('offers everything of TanStack’s the widget imports', async () => {
  const sources = import.meta.glob(
    ['../../{faq,chat,widget,ui}/**/*.{ts,tsx}', '../../../lib/client/**/*.ts'],
    {
      query: '?raw',
      import: 'default',
      eager: true,
    },
  );
  const imported = new Set<string>();
  for (const [file, source] of Object.entries(sources)) {
    if (/\.test\.|faq-json-ld/.test(file)) continue;
    const statements = String(source).matchAll(
      /import (type )?\{([^}]*)\} from '@tanstack\/react-query'/g,
    );
    for (const [, isType, names = ''] of statements) {
      if (isType) continue;
      for (const name of names.split(',')) {
        if (!name.includes('type ') && name.trim()) imported.add(name.trim());
      }
    }
  }
  expect(imported.size).toBeGreaterThan(2);
  expect([...imported].filter((name) => !(name in slim))).toEqual([]);
});
