import { createHmac } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Clock, systemClock } from '@/lib/clock';
import { createUserTokenVerifier } from '@/lib/gateway/http/user-token';
import { createThreads } from '@/lib/gateway/messages/threads';
import { createBreaker } from '@/lib/gateway/upstream/breaker';
import { outcome } from '../testing/faulty-upstream';
import { type GatewayUnderTest, gatewayUnderTest, SHOP } from '../testing/gateway-under-test';
import { type RedisProcess, redisProcess } from '../testing/redis-process';
import { FAQS, type ScriptedAlhena, scriptedAlhena } from '../testing/scripted-alhena';

vi.setConfig({ testTimeout: 20_000, hookTimeout: 60_000 });

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const SECRET = 'a-secret-that-is-long-enough-for-a-test';

/** A machine whose clock is wrong by so much. */
function skewed(ms: number): Clock {
  return { ...systemClock, now: () => systemClock.now() + ms };
}

describe('the clock of the machine, set while the process runs', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    ['forwards', HOUR_MS],
    ['back', -HOUR_MS],
  ])('F45 %s moves nothing that is counted here', (_name, stepMs) => {
    const before = systemClock.now();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + stepMs });
    expect(Math.abs(Date.now() - before)).toBeGreaterThan(HOUR_MS / 2);
    expect(systemClock.now() - before).toBeLessThan(5_000);
    expect(systemClock.now()).toBeGreaterThanOrEqual(before);
  });

  it('F45 back does not leave the upstream alone for an hour', () => {
    const breaker = createBreaker({ clock: systemClock });
    for (let count = 0; count < 20; count += 1) {
      const admission = breaker.admit();
      if (admission.admitted) admission.settle('failed');
    }
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - HOUR_MS });
    const refused = breaker.admit();
    expect(refused).toMatchObject({ admitted: false });
    expect(refused.admitted ? 0 : refused.retryAfterMs).toBeLessThan(6_001);
  });
});

describe('tokens between machines whose clocks differ', () => {
  it.each([HOUR_MS, -HOUR_MS])('F45 a thread opens on one that is %i ms off', (ms) => {
    const token = createThreads([SECRET], systemClock).seal({ thread_id: 't', played: [] }, SHOP);
    expect(createThreads([SECRET], skewed(ms)).open(token, SHOP)?.thread_id).toBe('t');
  });

  it('F45 a thread that is over is so 60 s later, not sooner', () => {
    const token = createThreads([SECRET], systemClock).seal({ thread_id: 't', played: [] }, SHOP);
    const openedAt = (ms: number) => createThreads([SECRET], skewed(ms)).open(token, SHOP);
    expect(openedAt(30 * DAY_MS + 55_000)).toBeDefined();
    expect(openedAt(30 * DAY_MS + 65_000)).toBeUndefined();
  });

  it.each([
    ['has expired 55 s ago', { exp: -55 }, 'fine'],
    ['has expired 65 s ago', { exp: -65 }, 'invalid_request'],
    ['begins in 55 s', { exp: 600, nbf: 55 }, 'fine'],
    ['begins in 65 s', { exp: 600, nbf: 65 }, 'invalid_request'],
  ])('F45 a user_token that %s', async (_name, times, end) => {
    const now = Date.now();
    const verify = createUserTokenVerifier(SECRET, () => now);
    const seconds = Object.entries(times).map(([name, s]) => [name, Math.floor(now / 1000) + s]);
    const token = signed({ plan: 'gold', ...Object.fromEntries(seconds) });
    expect(await outcome(verify(token))).toBe(end);
  });
});

describe('instances whose clocks differ, on one Redis', () => {
  let redis: RedisProcess;
  let alhena: ScriptedAlhena;
  const open: GatewayUnderTest[] = [];
  beforeAll(async () => {
    redis = await redisProcess();
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((gateway) => gateway.close()));
    await redis.client.flushall();
  });
  afterAll(() => redis.stop());

  function instance(clock: Clock): GatewayUnderTest {
    const gateway = gatewayUnderTest({ redisUrl: redis.url }, { alhena, clock });
    open.push(gateway);
    return gateway;
  }

  it('F45 an hour ahead does not stop the others from polling for an hour', async () => {
    alhena = scriptedAlhena();
    alhena.onList = async () => ({ status: 'generating', retry_after_seconds: 1 });
    const ahead = instance(skewed(HOUR_MS));
    const right = instance(systemClock);
    const page_url = `${SHOP}/ahead`;
    await ahead.faqs({ page_url });
    const told = await right.faqs({ page_url });
    expect(told).toEqual({ status: 'generating', retry_after_seconds: 1 });
    alhena.onList = async () => ({ status: 'ready', faqs: FAQS });
    await vi.waitFor(async () => expect((await right.faqs({ page_url })).status).toBe('ready'), {
      timeout: 8_000,
      interval: 200,
    });
  });

  it.each([HOUR_MS, -HOUR_MS])(
    'F45 %i ms off fetches a list once, and says a message once',
    async (ms) => {
      alhena = scriptedAlhena();
      const wrong = instance(skewed(ms));
      const right = instance(systemClock);
      const page_url = `${SHOP}/either`;
      await wrong.faqs({ page_url });
      await right.faqs({ page_url });
      expect(alhena.lists).toHaveLength(1);
      const first = await wrong.say({ query_text: 'Hi' }, { key: 'one-tap-only' });
      const again = await right.say({ query_text: 'Hi' }, { key: 'one-tap-only' });
      expect(again).toEqual({ reply: first.reply, replayed: true });
      expect(alhena.messages).toHaveLength(1);
    },
  );
});

/** A JWT (RFC 7519) with HS256. */
function signed(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}`;
  return `${text}.${createHmac('sha256', SECRET).update(text).digest('base64url')}`;
}
