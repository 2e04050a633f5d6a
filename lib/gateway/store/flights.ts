/** Concurrent callers for one key share one run; a caller that leaves does not stop it. Failures are shared and forgotten. */
export type Flights = {
  run<T>(key: string, work: () => Promise<T>): Promise<T>;
  has(key: string): boolean;
  idle(): Promise<void>;
};

export function createFlights(): Flights {
  const flying = new Map<string, Promise<unknown>>();

  return {
    run: <T>(key: string, work: () => Promise<T>) => {
      const current = flying.get(key);
      // One key is only ever flown with one kind of work.
      if (current) return current as Promise<T>;
      const flight = work().finally(() => flying.delete(key));
      flying.set(key, flight);
      return flight;
    },
    has: (key) => flying.has(key),
    idle: async () => {
      while (flying.size > 0) await Promise.allSettled(flying.values());
    },
  };
}
