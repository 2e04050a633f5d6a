import { parseArgs } from 'node:util';
import { createHosts } from './server';

/** Pages of a foreign shop: `npx tsx e2e/hosts/main.ts --port 3104 --widget http://localhost:3103`. */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '3104' },
    widget: { type: 'string', default: 'http://localhost:3103' },
  },
});

const server = createHosts(values.widget);
server.listen(Number(values.port), () => {
  console.log(`Foreign hosts at http://localhost:${values.port}/, embedding ${values.widget}`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => server.close(() => process.exit(0)));
}
