const MINUTE_MS = 60_000;
/** What Alhena allows the whole company in a minute. */
const COMPANY_PER_MINUTE = 500;

/** What an upstream was asked about each key, and when. */
export type Tally = {
  called(key: string, at: number): void;
  /** When the key was last asked for; undefined when never. */
  lastCall(key: string): number | undefined;
  /** Calls for keys nobody had asked for before: one each is the least there can be. */
  first(): number;
  /** Calls for keys that were known already. */
  again(): number;
  /** The most calls in any 60 seconds. */
  peak(): number;
  /** Calls the upstream would have refused. */
  refused(): number;
};

export function createTally(): Tally {
  const last = new Map<string, number>();
  const times: number[] = [];

  /** For each call, how many there were in the minute that ends with it. */
  function minutes(): number[] {
    const sorted = times.toSorted((a, b) => a - b);
    let begin = 0;
    return sorted.map((at, index) => {
      while ((sorted[begin] ?? at) <= at - MINUTE_MS) begin += 1;
      return index - begin + 1;
    });
  }

  return {
    called: (key, at) => {
      last.set(key, at);
      times.push(at);
    },
    lastCall: (key) => last.get(key),
    first: () => last.size,
    again: () => times.length - last.size,
    peak: () => minutes().reduce((most, count) => Math.max(most, count), 0),
    refused: () => minutes().filter((count) => count > COMPANY_PER_MINUTE).length,
  };
}
