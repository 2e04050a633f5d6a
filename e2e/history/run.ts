import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { bundleServer } from './bundle';
import { startCluster } from './cluster';
import { history } from './history';
import { isAmong, timesWithoutStore, violations } from './invariants';
import { watchMemory } from './memory';
import type { Mutant } from './mutants';
import { walk } from './shopper';
import { calm, makeTrouble } from './trouble';

type RunOptions = {
  runs: number;
  seed: number;
  mutant?: Mutant;
  onRun?: (done: number) => void;
};

export type Verdict = {
  runs: number;
  seed: number;
  messages: number;
  /** Of those, tried while an instance was without the store: said at most once by each instance rather than once. */
  withoutStore: number;
  /** The most memory any process held beyond what it began with, in bytes. */
  growth: number;
  /** What the first broken history broke; empty when all promises held. */
  violations: string[];
  /** The history that broke them, as JSON. */
  counterexample: string | undefined;
};

/** Plays seeded histories against three instances, a Redis and an upstream, and holds them to I1–I9. */
export async function playHistories(options: RunOptions): Promise<Verdict> {
  const bundle = await bundleServer(options.mutant);
  const cluster = await startCluster({ mount: { bundle: bundle.file } });
  const memory = watchMemory(cluster);
  let runs = 0;
  let messages = 0;
  let withoutStore = 0;
  let broken: string[] = [];
  let counterexample: string | undefined;
  try {
    await fc.assert(
      fc.asyncProperty(history, async (played) => {
        await calm(cluster);
        await memory.begin();
        const run = `h${runs}x${randomBytes(3).toString('hex')}`;
        cluster.upstream.reset();
        for (const instance of cluster.instances) instance.forget();
        const [witnesses, away] = await Promise.all([
          Promise.all(played.shoppers.map((steps, shopper) => walk(cluster, run, shopper, steps))),
          makeTrouble(cluster, played.troubles),
        ]);
        runs += 1;
        const bubbles = witnesses.flatMap((witness) => witness.bubbles);
        const lost = [...away, ...timesWithoutStore(cluster)];
        messages += bubbles.length;
        withoutStore += bubbles.filter((bubble) => isAmong(lost, bubble)).length;
        options.onRun?.(runs);
        broken = violations({ run, history: played, witnesses, away, cluster });
        if (broken.length === 0) {
          await calm(cluster);
          broken = await memory.violations();
        }
        counterexample = broken.length > 0 ? JSON.stringify(played) : undefined;
        return broken.length === 0;
      }),
      // Timing decides what happens, so that a smaller history proves nothing: the first one found is shown.
      { numRuns: options.runs, seed: options.seed, endOnFailure: true },
    );
  } catch (error) {
    if (broken.length === 0) throw error;
  } finally {
    await cluster.stop();
    bundle.remove();
  }
  return {
    runs,
    seed: options.seed,
    messages,
    withoutStore,
    growth: memory.growth(),
    violations: broken,
    counterexample,
  };
}
