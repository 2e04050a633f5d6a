import type { Cluster } from './cluster';

const SLACK_BYTES = 20_000_000;

/**
 * Compares what each process holds after a history with what it held before the first it lived through: one that was
 * killed begins anew. Caches fill up meanwhile, so the slack is for them too.
 */
export function watchMemory({ instances }: Pick<Cluster, 'instances'>) {
  const begun = new Map<number, number>();
  let growth = 0;

  return {
    begin: async () => {
      for (const { pid, bytes } of await Promise.all(instances.map(({ memory }) => memory())))
        if (!begun.has(pid)) begun.set(pid, bytes);
    },
    violations: async (): Promise<string[]> => {
      const held = await Promise.all(instances.map(({ memory }) => memory()));
      return held.flatMap(({ pid, bytes }) => {
        const grown = bytes - (begun.get(pid) ?? bytes);
        growth = Math.max(growth, grown);
        return Math.abs(grown) > SLACK_BYTES
          ? [`I9 process ${pid} holds ${Math.round(grown / 1e6)} MB more than before`]
          : [];
      });
    },
    growth: () => growth,
  };
}
