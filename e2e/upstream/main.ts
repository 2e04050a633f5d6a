import { parseArgs } from 'node:util';
import { startUpstream } from './server';

/**
 * A separate Alhena with faults: `npx tsx e2e/upstream/main.ts --port 4100 [--key test-key] [--host 127.0.0.1]
 * [--pages '/products/kettle=generating-twice,/products/mug=s500']`.
 * What it can do and how a scenario is chosen is at the top of `scenario.ts`.
 */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4100' },
    key: { type: 'string', default: 'test-key' },
    host: { type: 'string', default: '127.0.0.1' },
    pages: { type: 'string', default: '' },
  },
});

const upstream = await startUpstream({
  port: Number(values.port),
  key: values.key,
  host: values.host,
  pages: Object.fromEntries(
    values.pages.split(',').flatMap((pair) => {
      const [path, scenario] = pair.split('=');
      return path && scenario ? [[path, scenario]] : [];
    }),
  ),
});
console.log(`Upstream with faults at ${upstream.url}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    upstream.close().then(() => process.exit(0));
  });
}
