import { redisProcess } from '@/lib/gateway/testing/redis-process';
import { startGateway } from './gateways';
import { type Arrival, messageLatencies, quantile } from './latency';
import { cpuMs, type Served, serve } from './process';
import { report } from './rows';

const WARM_UP = 1_000;
const COUNT = 2_000;
const TOGETHER_COUNT = 500;

/** What the gateway adds to a message beyond the upstream's own time, with 50 under way all the time. */
export async function messages(bundle: string): Promise<void> {
  const steady = await serve('./stub.mjs', [], { MESSAGE_MS: '300', MESSAGE_MAX_MS: '500' });
  const constant = await serve('./stub.mjs', [], { MESSAGE_MS: '400' });
  const redis = await redisProcess();
  for (const [name, env] of [
    ['memory', {}],
    ['Redis', { REDIS_URL: redis.url }],
  ] as const) {
    const served = await startGateway(bundle, steady, env);
    await messageLatencies(served.url, '/api/send_message', WARM_UP);
    const cpuBefore = cpuMs(served.pid);
    const [p50, p99] = await added(served, steady, COUNT, 'steady');
    const cpu = (cpuMs(served.pid) - cpuBefore) / COUNT;
    report({
      what: `time added to a message, 50 under way, each in its own time, ${name}: p50 / p99`,
      measured: `${p50.toFixed(1)} / ${p99.toFixed(1)} ms (${cpu.toFixed(2)} ms of CPU)`,
      bar: '≤ 3 / ≤ 15 ms',
      holds: p50 <= 3 && p99 <= 15,
    });
    await served.stop();

    const burst = await startGateway(bundle, constant, env);
    await messageLatencies(burst.url, '/api/send_message', WARM_UP, 'together');
    const [p50Together, p99Together] = await added(burst, constant, TOGETHER_COUNT, 'together');
    report({
      what: `the same with all 50 at one instant, again and again, ${name}: p50 / p99`,
      measured: `${p50Together.toFixed(1)} / ${p99Together.toFixed(1)} ms`,
    });
    await burst.stop();
  }
  await Promise.all([steady.stop(), constant.stop(), redis.stop()]);
}

async function added(
  served: Served,
  upstream: Served,
  count: number,
  arrival: Arrival,
): Promise<[number, number]> {
  const direct = await messageLatencies(upstream.url, '/api/v1/send_message', count, arrival);
  const through = await messageLatencies(served.url, '/api/send_message', count, arrival);
  const beyond = (share: number) => quantile(through, share) - quantile(direct, share);
  return [beyond(0.5), beyond(0.99)];
}
