import { createQuery, type Query, type QueryOptions, type QueryState } from './query';

/** The calls of TanStack's `QueryClient` the widget makes, with the same meaning. */
export class QueryClient {
  private queries = new Map<string, Query<unknown>>();

  query<T>(options: QueryOptions<T>): Query<T> {
    const hash = hashOf(options.queryKey);
    const known = this.queries.get(hash);
    if (known) {
      known.adopt(options);
      return known as Query<T>;
    }
    const query = createQuery(options, () => this.queries.delete(hash));
    this.queries.set(hash, query as Query<unknown>);
    return query;
  }

  fetchQuery<T>(options: QueryOptions<T>): Promise<T> {
    const query = this.query(options);
    const { data } = query.getState();
    return data !== undefined && !query.isStale() ? Promise.resolve(data) : query.fetch();
  }

  prefetchQuery<T>(options: QueryOptions<T>): Promise<void> {
    return this.fetchQuery(options).then(nothing, nothing);
  }

  ensureQueryData<T>(options: QueryOptions<T>): Promise<T> {
    const { data } = this.query(options).getState();
    return data === undefined ? this.fetchQuery(options) : Promise.resolve(data);
  }

  getQueryData(queryKey: readonly unknown[]): unknown {
    return this.getQueryState(queryKey)?.data;
  }

  getQueryState(queryKey: readonly unknown[]): QueryState<unknown> | undefined {
    return this.queries.get(hashOf(queryKey))?.getState();
  }

  setQueryData(queryKey: readonly unknown[], data: unknown): void {
    this.queries.get(hashOf(queryKey))?.set(data);
  }

  clear(): void {
    for (const query of this.queries.values()) query.cancel();
    this.queries.clear();
  }

  // TanStack's client is told when a provider mounts; this one has nothing to do then.
  mount(): void {}
  unmount(): void {}
}

/** Not `JSON.stringify`: host pages are found that give arrays a `toJSON` of their own. */
function hashOf(queryKey: readonly unknown[]): string {
  return queryKey.map(String).join('\n');
}

function nothing() {}
