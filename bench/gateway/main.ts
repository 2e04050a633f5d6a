import { parseArgs } from 'node:util';
import { bundleServer } from '@/e2e/history/bundle';
import { days } from './days';
import { bootAndMemory } from './memory';
import { messages } from './messages';
import { throughNext } from './next';
import { reads } from './reads';
import { restarts } from './restarts';
import { summary } from './rows';
import { stampede } from './stampede';

/**
 * `npm run bench:gateway -- [--views 1000000] [--ms 3000] [--only reads,messages]`: the gateway's bars, each with its
 * limit beside it.
 */
// So that what was started ends with it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const { values } = parseArgs({
  options: {
    views: { type: 'string', default: '1000000' },
    ms: { type: 'string', default: '3000' },
    only: { type: 'string' },
  },
});
const bundle = await bundleServer();
const parts: Record<string, () => Promise<void>> = {
  reads: () => reads(bundle.file, Number(values.ms)),
  next: () => throughNext(bundle.file, Number(values.ms)),
  messages: () => messages(bundle.file),
  memory: () => bootAndMemory(bundle.file),
  stampede: () => stampede(bundle.file),
  days: () => days(Number(values.views)),
  restarts: () => restarts(bundle.file),
};
const wanted = values.only?.split(',') ?? Object.keys(parts);

try {
  for (const [name, measure] of Object.entries(parts)) if (wanted.includes(name)) await measure();
} finally {
  bundle.remove();
}
process.exitCode = summary() ? 0 : 1;
