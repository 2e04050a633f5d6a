import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleServer } from '@/e2e/history/bundle';
import { startCluster } from '@/e2e/history/cluster';
import { underLoad } from '@/e2e/history/load';
import { calm } from '@/e2e/history/trouble';
import { redisProcess } from '@/lib/gateway/testing/redis-process';
import { simulateDay } from './day';
import { messageLatencies, quantile } from './latency';
import { type Served, serve } from './process';
import { requestsPerSecond } from './throughput';

/** `npm run bench:gateway -- [--views 1000000] [--ms 3000]`: the gateway's bars, each with its limit beside it. */
// So that what was started ends with it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const { values } = parseArgs({
  options: {
    views: { type: 'string', default: '1000000' },
    ms: { type: 'string', default: '3000' },
  },
});
const SERVE = fileURLToPath(new URL('../../e2e/history/serve.mjs', import.meta.url));
const SHOP = 'https://shop.example';
type Row = { what: string; measured: string; bar: string; holds: boolean };
const rows: Row[] = [];
const bundle = await bundleServer();

try {
  await reads();
  await messages();
  await bootAndMemory();
  await stampede();
  await days();
  await restarts();
} finally {
  bundle.remove();
}
console.table(rows);
process.exitCode = rows.every(({ holds }) => holds) ? 0 : 1;

/** A row as it is measured, and again in the table at the end. */
function report(row: Row): void {
  rows.push(row);
  console.log(`${row.holds ? 'holds' : 'MISSED'}  ${row.what}: ${row.measured} (${row.bar})`);
}

function gateway(upstream: Served, env: Record<string, string> = {}): Promise<Served> {
  return serve(SERVE, [bundle.file], {
    PORT: '0',
    ALHENA_API_KEY: 'bench-key',
    ALHENA_API_URL: upstream.url,
    STOREFRONT_ORIGINS: SHOP,
    SHELFTALK_SECRET: 'a-secret-of-the-bench-that-is-long-enough',
    MESSAGES_PER_MINUTE: '100000000',
    READS_PER_MINUTE: '100000000',
    ALHENA_FAQ_BUDGET_PER_MINUTE: '1000000',
    LOG_LEVEL: 'warn',
    ...env,
  });
}

async function reads(): Promise<void> {
  const upstream = await serve('./stub.mjs');
  const served = await gateway(upstream);
  const ms = Number(values.ms);
  for (const path of [
    `/api/product-faqs?page_url=${SHOP}/a`,
    `/api/product-faqs/1?page_url=${SHOP}/a`,
  ]) {
    const response = await fetch(`${served.url}${path}`);
    const constant = await serve('./constant.mjs', [
      await response.text(),
      response.headers.get('cache-control') ?? '',
    ]);
    const rates = { gateway: [] as number[], constant: [] as number[] };
    for (let round = 0; round < 3; round += 1) {
      rates.constant.push(await requestsPerSecond(constant.url, '/', ms));
      rates.gateway.push(await requestsPerSecond(served.url, path, ms));
    }
    const ratio = median(rates.gateway) / median(rates.constant);
    report({
      what: `cached ${path.includes('/1?') ? 'answer' : 'list'}, plain Node: requests/s, share of constant node:http`,
      measured: `${median(rates.gateway).toFixed(0)}/s of ${median(rates.constant).toFixed(0)}/s = ${ratio.toFixed(2)}`,
      bar: '≥ 0.40',
      holds: ratio >= 0.4,
    });
    await constant.stop();
  }
  await Promise.all([served.stop(), upstream.stop()]);
}

async function messages(): Promise<void> {
  const upstream = await serve('./stub.mjs', [], { MESSAGE_MS: '400' });
  const redis = await redisProcess();
  for (const [name, env] of [
    ['memory', {}],
    ['Redis', { REDIS_URL: redis.url }],
  ] as const) {
    const served = await gateway(upstream, env);
    await messageLatencies(served.url, '/api/send_message', 500);
    const direct = await messageLatencies(upstream.url, '/api/v1/send_message', 1_000);
    const through = await messageLatencies(served.url, '/api/send_message', 1_000);
    const added = (share: number) => quantile(through, share) - quantile(direct, share);
    report({
      what: `time added to a message, 50 at once, ${name}: p50 / p99`,
      measured: `${added(0.5).toFixed(1)} / ${added(0.99).toFixed(1)} ms`,
      bar: '≤ 3 / ≤ 15 ms',
      holds: added(0.5) <= 3 && added(0.99) <= 15,
    });
    await served.stop();
  }
  await Promise.all([upstream.stop(), redis.stop()]);
}

async function bootAndMemory(): Promise<void> {
  const upstream = await serve('./stub.mjs');
  const begun = performance.now();
  const served = await gateway(upstream);
  await fetch(`${served.url}/api/product-faqs?page_url=${SHOP}/first`);
  const bootMs = performance.now() - begun;
  let next = 0;
  await Promise.all(
    Array.from({ length: 32 }, async () => {
      while (next < 10_000) {
        next += 1;
        await (await fetch(`${served.url}/api/product-faqs?page_url=${SHOP}/p/${next}`)).text();
      }
    }),
  );
  const rss = Number(
    /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${served.pid}/status`, 'utf8'))?.[1],
  );
  report({
    what: 'boot to first 200 / memory with 10,000 cached pages',
    measured: `${(bootMs / 1000).toFixed(2)} s / ${(rss / 1024).toFixed(0)} MB`,
    bar: '≤ 2 s / ≤ 300 MB',
    holds: bootMs <= 2_000 && rss / 1024 <= 300,
  });
  await Promise.all([served.stop(), upstream.stop()]);
}

async function stampede(): Promise<void> {
  const upstream = await serve('./stub.mjs');
  const redis = await redisProcess();
  const gateways = await Promise.all(
    [1, 2, 3].map(() => gateway(upstream, { REDIS_URL: redis.url })),
  );
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await Promise.all(
    Array.from({ length: 1_000 }, async (_, index) => {
      const response = await fetch(
        `${gateways[index % 3]?.url}/api/product-faqs?page_url=${SHOP}/s`,
      );
      await response.text();
    }),
  );
  const calls = JSON.parse(await (await fetch(`${upstream.url}/__calls`)).text()).product_faqs;
  report({
    what: '1,000 first views of one page over 3 instances: upstream calls',
    measured: String(calls),
    bar: '1',
    holds: calls === 1,
  });
  await Promise.all([...gateways, upstream].map((process) => process.stop()));
  await redis.stop();
}

async function days(): Promise<void> {
  for (const instances of [1, 3]) {
    const day = await simulateDay(instances, Number(values.views));
    report({
      what: `day of ${day.views.toLocaleString('en')} views, ${instances} instance(s): list calls / lists seen, answer calls / answers seen`,
      measured: `${day.lists} / ${day.listsSeen}, ${day.answers} / ${day.answersSeen}`,
      bar: '≤ 1 each',
      holds: day.lists <= day.listsSeen && day.answers <= day.answersSeen,
    });
  }
}

async function restarts(): Promise<void> {
  const cluster = await startCluster({ bundle: bundle.file });
  const scenes: [string, () => Promise<void>][] = [
    [
      'rolling restart of 3 instances',
      async () => {
        for (const instance of cluster.instances) await instance.restartInOrder();
      },
    ],
    [
      'Redis killed and back',
      async () => {
        await cluster.redis.kill();
        await new Promise((resolve) => setTimeout(resolve, 2_000));
        await cluster.redis.start();
        await new Promise((resolve) => setTimeout(resolve, 1_000));
      },
    ],
    [
      'kill -9 of one instance',
      async () => {
        await cluster.instances[0]?.killAndRestart();
        await new Promise((resolve) => setTimeout(resolve, 1_000));
      },
    ],
  ];
  for (const [name, scene] of scenes) {
    await calm(cluster);
    cluster.upstream.reset();
    const seen = await underLoad(cluster, scene);
    const mayBeUnknown = name.startsWith('kill');
    report({
      what: `${name} under load: failed, said twice, unknown`,
      measured: `${seen.failed.length}, ${seen.saidTwice}, ${seen.unknown} of ${seen.reads} reads and ${seen.messages} messages (p95 ${seen.p95Ms} ms)`,
      bar: mayBeUnknown ? '0, 0, those in flight' : '0, 0, 0',
      holds:
        seen.failed.length === 0 && seen.saidTwice === 0 && (mayBeUnknown || seen.unknown === 0),
    });
  }
  await cluster.stop();
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
