import { parseArgs } from 'node:util';
import { MUTANTS } from './mutants';
import { playHistories } from './run';

/**
 * `npm run history -- [--runs 1000] [--seed 42] [--mutants]`: seeded histories of three instances that hold I1–I9; with
 * `--mutants` also the gateways with one promise broken, each of which must be caught.
 */
// So that what was started ends with it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100' },
    seed: { type: 'string' },
    mutants: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const runs = Number(values.runs);
let isSound = true;

if (values.only === undefined) {
  console.log(`${runs} histories, seed ${seed}`);
  const verdict = await playHistories({ runs, seed, onRun: progress });
  console.log(
    `${verdict.runs} histories, ${verdict.messages} messages (${verdict.withoutStore} while an instance was without the store), at most ${(verdict.growth / 1e6).toFixed(1)} MB more held: ${verdict.violations.length === 0 ? 'I1–I9 hold' : 'BROKEN'}`,
  );
  for (const line of verdict.violations) console.log(`  ${line}`);
  if (verdict.counterexample) console.log(verdict.counterexample);
  isSound = verdict.violations.length === 0;
}

if (values.mutants || values.only !== undefined) {
  for (const mutant of MUTANTS.filter(({ name }) => (values.only ?? name) === name)) {
    const verdict = await playHistories({ runs: Math.max(runs, 100), seed, mutant });
    const isCaught = verdict.violations.some((line) => line.startsWith(mutant.breaks));
    console.log(
      `${mutant.name.padEnd(30)} ${isCaught ? `caught after ${verdict.runs} histories` : 'NOT CAUGHT'}  ${verdict.violations[0] ?? ''}`,
    );
    isSound &&= isCaught;
  }
}
process.exitCode = isSound ? 0 : 1;

function progress(done: number): void {
  if (done % 50 === 0) console.log(`  ${done}`);
}
