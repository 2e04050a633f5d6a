import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { AlhenaConnectionError } from '@/lib/alhena/errors';
import { digest } from '@/lib/gateway/store/digest';
import type { ShelftalkConfig } from './config';
import { GatewayError } from './problem';
import { type GatewayUnderTest, gatewayUnderTest, PAGE, SHOP } from './testing/gateway-under-test';
import { type RedisProcess, redisProcess } from './testing/redis-process';
import { FAQS, type ScriptedAlhena, scriptedAlhena } from './testing/scripted-alhena';

vi.setConfig({ testTimeout: 20_000, hookTimeout: 60_000 });

let redis: RedisProcess;
let alhena: ScriptedAlhena;
const open: GatewayUnderTest[] = [];

beforeAll(async () => {
  redis = await redisProcess();
});
beforeEach(async () => {
  await redis.client.flushall();
  alhena = scriptedAlhena();
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((gateway) => gateway.close()));
});
afterAll(() => redis.stop());

/** Instances that share the Redis and the upstream. Resolves when each has told the store that it lives. */
async function instances(count: number, given: Partial<ShelftalkConfig> = {}) {
  const started = Array.from({ length: count }, () =>
    gatewayUnderTest({ apiKey: 'test-key', redisUrl: redis.url, ...given }, { alhena }),
  );
  open.push(...started);
  await until(async () => (await redis.client.zcard('shelftalk:1:instances')) >= count);
  return started;
}

async function until(isSo: () => boolean | Promise<boolean>, withinMs = 8_000): Promise<void> {
  const giveUpAt = Date.now() + withinMs;
  while (!(await isSo())) {
    if (Date.now() > giveUpAt) throw new Error('it never came to be');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function at<T>(list: T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`there is no item ${index}`);
  return item;
}

function codeOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'no failure',
    (error: unknown) => (error instanceof GatewayError ? error.code : String(error)),
  );
}

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; ms: number }> {
  const begun = performance.now();
  const value = await work();
  return { value, ms: performance.now() - begun };
}

function slowly<Args extends unknown[], T>(ms: number, work: (...args: Args) => Promise<T>) {
  return async (...args: Args) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    return work(...args);
  };
}

describe('three instances on one Redis', () => {
  it('F47 fetch a list once for a stampede over all of them', async () => {
    const gateways = await instances(3);
    alhena.onList = slowly(150, alhena.onList);
    const replies = await Promise.all(
      Array.from({ length: 999 }, (_, index) => at(gateways, index % 3).faqs({ count: 1 })),
    );
    expect(replies.every(({ status }) => status === 'ready')).toBe(true);
    expect(alhena.lists).toHaveLength(1);
  });

  it('fetch an answer once and keep no thread id in Redis', async () => {
    const gateways = await instances(3);
    await Promise.all(Array.from({ length: 99 }, (_, index) => at(gateways, index % 3).answer(1)));
    expect(alhena.messages).toHaveLength(1);
    await at(gateways, 0).say({ query_text: 'secret canary', faq_id: 1, page_url: PAGE });
    const dump = await dumped();
    expect(dump).toContain('Answer to Question 1?');
    expect(dump).not.toContain('upstream-thread');
    expect(dump).not.toContain(PAGE);
  });

  it('poll once per interval while a list is generating', async () => {
    const gateways = await instances(3);
    alhena.onList = async () => ({ status: 'generating', retry_after_seconds: 1 });
    const begun = Date.now();
    while (Date.now() - begun < 2_500) {
      await Promise.all(gateways.map(({ faqs }) => faqs()));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(alhena.lists.length).toBeGreaterThanOrEqual(2);
    expect(alhena.lists.length).toBeLessThanOrEqual(3);
  });

  it('share one budget', async () => {
    const gateways = await instances(3, { faqBudgetPerMinute: 60 });
    await Promise.all(
      Array.from({ length: 120 }, (_, index) =>
        at(gateways, index % 3).faqs({ page_url: `${SHOP}/p/${index}` }),
      ),
    );
    // A ninth is kept for instances that cannot see the count: on a busy machine Redis can be late.
    expect(alhena.lists.length).toBeGreaterThan(45);
    expect(alhena.lists.length).toBeLessThanOrEqual(60);
  });

  it('say a message once whichever of them is asked, joining the one in flight', async () => {
    const gateways = await instances(3);
    alhena.onMessage = slowly(300, alhena.onMessage);
    const sends = await Promise.all(
      Array.from({ length: 9 }, (_, index) =>
        at(gateways, index % 3).say({ query_text: 'Hi' }, { key: 'same-key' }),
      ),
    );
    const later = await at(gateways, 2).say({ query_text: 'Hi' }, { key: 'same-key' });
    expect(alhena.messages).toHaveLength(1);
    expect(new Set(sends.map(({ reply }) => reply.thread_id)).size).toBe(1);
    expect(later).toEqual({ reply: at(sends, 0).reply, replayed: true });
    expect(await codeOf(at(gateways, 1).say({ query_text: 'Ho' }, { key: 'same-key' }))).toBe(
      'idempotency_key_reused',
    );
  });

  it('free a key on all of them when the message surely was not taken', async () => {
    const gateways = await instances(2);
    const answer = alhena.onMessage;
    alhena.onMessage = async () => {
      throw new AlhenaConnectionError('refused', { delivery: 'not_sent', retryable: true });
    };
    expect(await codeOf(at(gateways, 0).say({ query_text: 'Hi' }, { key: 'same-key' }))).toBe(
      'upstream_unavailable',
    );
    alhena.onMessage = answer;
    const sent = await at(gateways, 1).say({ query_text: 'Hi' }, { key: 'same-key' });
    expect(sent.replayed).toBe(false);
  });

  it('say the messages of one thread one at a time', async () => {
    const gateways = await instances(3);
    const { reply } = await at(gateways, 0).say({ query_text: 'Hello' });
    let inFlight = 0;
    let atOnce = 0;
    const answer = alhena.onMessage;
    alhena.onMessage = async (request) => {
      inFlight += 1;
      atOnce = Math.max(atOnce, inFlight);
      await new Promise((resolve) => setTimeout(resolve, 30));
      inFlight -= 1;
      return answer(request);
    };
    await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        at(gateways, index % 3).say({ query_text: `m ${index}`, thread_id: reply.thread_id }),
      ),
    );
    expect(atOnce).toBe(1);
    expect(alhena.messages).toHaveLength(13);
  });

  it('open the threads of each other', async () => {
    const gateways = await instances(2, { secrets: ['a-shared-secret-of-some-length-123456'] });
    const first = await at(gateways, 0).say({ query_text: 'Hello' });
    const second = await at(gateways, 1).say({
      query_text: 'And?',
      thread_id: first.reply.thread_id,
    });
    expect(second.reply.thread_restarted).toBeUndefined();
  });

  it('do not wait for a lock that was never given back', async () => {
    const gateways = await instances(2);
    alhena.onList = slowly(2_500, alhena.onList);
    const first = at(gateways, 0).faqs();
    await until(() => alhena.lists.length === 1);
    const second = at(gateways, 1).faqs();
    expect((await first).status).toBe('ready');
    expect((await second).status).toBe('ready');
    expect(alhena.lists).toHaveLength(1);
    const page_url = `${SHOP}/abandoned`;
    const lock = `shelftalk:1:lock:${digest(`list ${page_url} en`)}`;
    await redis.client.set(lock, 'of-nobody', 'PX', 2_000);
    const { value, ms } = await timed(() => at(gateways, 0).faqs({ page_url }));
    expect(value.status).toBe('ready');
    expect(ms).toBeLessThan(6_000);
  });

  it('drop a purged page everywhere at once', async () => {
    const gateways = await instances(2);
    await Promise.all(gateways.map(({ faqs }) => faqs()));
    expect(await at(gateways, 0).gateway.purge(PAGE)).toBe(1);
    alhena.onList = async () => ({ status: 'ready', faqs: [{ faq_id: 5, question: 'New?' }] });
    await until(async () => {
      const { status, ...rest } = await at(gateways, 1).faqs();
      return status === 'ready' && JSON.stringify(rest).includes('New?');
    }, 1_000);
    expect(alhena.lists).toHaveLength(2);
  });

  it('have 200 threads for 200 shoppers with the same FAQ, each with its own words only', async () => {
    const gateways = await instances(3);
    await Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        const { answer, say } = at(gateways, index % 3);
        await answer(1);
        const first = await say({ query_text: `canary-${index}`, faq_id: 1, page_url: PAGE });
        await at(gateways, (index + 1) % 3).say({
          query_text: `canary-${index}`,
          thread_id: first.reply.thread_id,
        });
      }),
    );
    const byThread = new Map<string, Set<string>>();
    for (const { query_text, thread_id } of alhena.messages)
      if (query_text.startsWith('canary') && thread_id !== undefined)
        byThread.set(thread_id, (byThread.get(thread_id) ?? new Set()).add(query_text));
    expect(byThread.size).toBe(200);
    expect([...byThread.values()].every((texts) => texts.size === 1)).toBe(true);
  });
});

describe('a Redis that holds what is not ours', () => {
  it.each([
    [
      'another type',
      async (key: string) => {
        await redis.client.del(key);
        await redis.client.lpush(key, 'x');
      },
    ],
    [
      'an older version',
      async (key: string) => void (await redis.client.set(key, '{"v":0,"value":"x"}')),
    ],
    ['no JSON', async (key: string) => void (await redis.client.set(key, '{{{'))],
    [
      'another shape',
      async (key: string) =>
        void (await redis.client.set(
          key,
          '{"v":1,"value":{"status":"ready","faqs":[{"faq_id":"x"}]},"fetchedAt":1,"freshUntil":9e15,"keepUntil":9e15}',
        )),
    ],
  ])('F36 is read as nothing when it is %s', async (_name, spoil) => {
    const [first] = await instances(1);
    await first?.faqs();
    for (const key of await redis.client.keys('shelftalk:1:list:*')) await spoil(key);
    const [second] = await instances(1);
    expect(await second?.faqs({ count: 10 })).toEqual({ status: 'ready', faqs: FAQS });
    expect(alhena.lists).toHaveLength(2);
  });

  it.each([
    ['is read-only', ['replicaof', '127.0.0.1', '1'], ['replicaof', 'no', 'one']],
    ['is out of memory', ['config', 'set', 'maxmemory', '1'], ['config', 'set', 'maxmemory', '0']],
  ])(
    'F36 fails no request when it %s, and says so',
    async (_name, [spoil = '', ...how], [mend = '', ...back]) => {
      const [gateway] = await instances(1);
      await redis.client.call(spoil, ...how);
      try {
        await until(() => gateway?.gateway.health().status === 'degraded');
        expect((await gateway?.faqs())?.status).toBe('ready');
        const sends = [1, 2].map(() => gateway?.say({ query_text: 'Hi' }, { key: 'same-key' }));
        await Promise.all(sends);
        expect(alhena.messages).toHaveLength(1);
      } finally {
        await redis.client.call(mend, ...back);
      }
      await until(() => gateway?.gateway.health().status === 'ok');
    },
  );
});

describe('a Redis that fails', () => {
  afterEach(async () => {
    redis.thaw();
    await redis.kill();
    await redis.start();
    await until(() => redis.client.status === 'ready');
  });

  it('F33 when down at boot fails no request and is picked up when it comes', async () => {
    await redis.kill();
    const gateway = gatewayUnderTest({ redisUrl: redis.url }, { alhena });
    open.push(gateway);
    const { value, ms } = await timed(() => gateway.faqs());
    expect(value.status).toBe('ready');
    expect(ms).toBeLessThan(250);
    expect(gateway.gateway.health()).toMatchObject({ status: 'degraded' });
    await gateway.say({ query_text: 'Hi' });
    await redis.start();
    await until(() => gateway.gateway.health().status === 'ok');
  });

  it('F34 when frozen holds no request up for longer than one short wait', async () => {
    const [gateway] = await instances(1);
    if (!gateway) throw new Error('no gateway');
    await gateway.faqs();
    redis.freeze();
    const first = await timed(() => gateway.faqs({ page_url: `${SHOP}/p/1` }));
    expect(first.value.status).toBe('ready');
    expect(first.ms).toBeLessThan(300);
    const message = await timed(() => gateway.say({ query_text: 'Hi', faq_id: 1, page_url: PAGE }));
    expect(message.ms).toBeLessThan(150);
    expect(gateway.gateway.health().status).toBe('degraded');
    redis.thaw();
    await until(() => gateway.gateway.health().status === 'ok');
  });

  it('F35 when killed under load fails nothing and says nothing twice', async () => {
    const gateways = await instances(3, { secrets: ['a-shared-secret-of-some-length-123456'] });
    alhena.onMessage = slowly(20, alhena.onMessage);
    const keys = Array.from({ length: 120 }, (_, index) => `key-number-${index}`);
    const failures: unknown[] = [];
    await Promise.all(
      keys.map(async (key, index) => {
        await new Promise((resolve) => setTimeout(resolve, index * 10));
        if (index === 40) void redis.kill();
        if (index === 90) void redis.start();
        const gateway = at(gateways, index % 3);
        await Promise.all([
          gateway.say({ query_text: key }, { key }),
          gateway.say({ query_text: key }, { key }),
          gateway.faqs({ page_url: `${SHOP}/p/${index % 20}` }),
        ]).catch((error: unknown) => failures.push(error));
      }),
    );
    expect(failures).toEqual([]);
    const said = alhena.messages.map(({ query_text }) => query_text);
    expect(new Set(said).size).toBe(120);
    expect(said).toHaveLength(120);
  });

  it('F37 when flushed does not make a message in flight be said again elsewhere', async () => {
    const gateways = await instances(2);
    alhena.onMessage = slowly(800, alhena.onMessage);
    const first = at(gateways, 0).say({ query_text: 'Hi' }, { key: 'same-key' });
    await until(() => alhena.messages.length === 1);
    await redis.client.flushall();
    const second = await codeOf(at(gateways, 1).say({ query_text: 'Hi' }, { key: 'same-key' }));
    expect(['delivery_unknown', 'no failure']).toContain(second);
    expect((await first).replayed).toBe(false);
    expect(alhena.messages).toHaveLength(1);
  });

  it('F37 when flushed is told again what was answered', async () => {
    const gateways = await instances(2);
    const first = await at(gateways, 0).say({ query_text: 'Hi' }, { key: 'same-key' });
    await redis.client.flushall();
    await until(async () => (await redis.client.keys('shelftalk:1:said:*')).length === 1);
    const again = await at(gateways, 1).say({ query_text: 'Hi' }, { key: 'same-key' });
    expect(again).toEqual({ reply: first.reply, replayed: true });
  });

  it('F37 when flushed does not make an instance that began later say again what was answered before', async () => {
    const [old] = await instances(1);
    const first = await old?.say({ query_text: 'Hi' }, { key: 'same-key' });
    const [young] = await instances(1);
    await until(async () => (await redis.client.zcard('shelftalk:1:instances')) === 2);
    await redis.client.flushall();
    const again = await young?.say({ query_text: 'Hi' }, { key: 'same-key' });
    expect(again).toEqual({ reply: first?.reply, replayed: true });
    expect(alhena.messages).toHaveLength(1);
  });

  it('F37 when flushed has new messages said as soon as all have told it what they know', async () => {
    const [gateway] = await instances(2);
    await redis.client.flushall();
    const { value, ms } = await timed(async () => gateway?.say({ query_text: 'Hi' }));
    expect(value?.replayed).toBe(false);
    expect(ms).toBeLessThan(4_000);
  });

  it('F35 when killed does not make a message that another instance is sending be said again', async () => {
    const gateways = await instances(2);
    alhena.onMessage = slowly(600, alhena.onMessage);
    const first = at(gateways, 0).say({ query_text: 'Hi' }, { key: 'same-key' });
    await until(() => alhena.messages.length === 1);
    await redis.kill();
    expect(await codeOf(at(gateways, 1).say({ query_text: 'Hi' }, { key: 'same-key' }))).toBe(
      'delivery_unknown',
    );
    await first;
    expect(alhena.messages).toHaveLength(1);
  });

  it('F35 when killed keeps all of them within the budget', async () => {
    const gateways = await instances(3, { faqBudgetPerMinute: 90 });
    await until(() => gateways.every(({ gateway }) => gateway.health().status === 'ok'));
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    const ask = (from: number, count: number) =>
      Promise.all(
        Array.from({ length: count }, (_, index) =>
          at(gateways, index % 3).faqs({ page_url: `${SHOP}/p/${from + index}` }),
        ),
      );
    await ask(0, 120);
    expect(alhena.lists.length).toBeGreaterThan(70);
    expect(alhena.lists.length).toBeLessThanOrEqual(90);
    await redis.kill();
    await ask(1_000, 120);
    expect(alhena.lists.length).toBeLessThanOrEqual(90);
    await redis.start();
    await until(() => gateways.every(({ gateway }) => gateway.health().status === 'ok'));
    await ask(2_000, 120);
    await new Promise((resolve) => setTimeout(resolve, 4_500));
    await ask(3_000, 120);
    expect(alhena.lists.length).toBeLessThanOrEqual(90);
  });
});

describe('an instance that dies', () => {
  // A store that has known all instances for long, so that who is silent is dead.
  beforeEach(async () => {
    await redis.client.set('shelftalk:1:epoch', 'long-ago:1');
  });

  it('F39 leaves its message unknown, not said again', async () => {
    const [gateway] = await instances(1);
    await redis.client.hset(`shelftalk:1:said:${digest(SHOP, 'same-key')}`, {
      state: 'in_flight',
      fingerprint: digest(JSON.stringify({ query_text: 'Hi' })),
      owner: 'an-instance-that-is-gone',
      body: '',
    });
    expect(
      await codeOf(gateway?.say({ query_text: 'Hi' }, { key: 'same-key' }) ?? Promise.reject()),
    ).toBe('delivery_unknown');
    expect(alhena.messages).toHaveLength(0);
  });

  it('does not block the threads it was speaking in', async () => {
    const [gateway] = await instances(1);
    const first = await gateway?.say({ query_text: 'Hello' });
    await redis.client.rpush(
      `shelftalk:1:lane:${digest('thread', 'upstream-thread-1')}`,
      'an-instance-that-is-gone/7',
    );
    const { ms } = await timed(async () =>
      gateway?.say({ query_text: 'And?', thread_id: first?.reply.thread_id ?? '' }),
    );
    expect(ms).toBeLessThan(500);
  });
});

async function dumped(): Promise<string> {
  const lines: string[] = [];
  for (const key of await redis.client.keys('*')) {
    const type = await redis.client.type(key);
    if (type === 'string') lines.push(key, (await redis.client.get(key)) ?? '');
    if (type === 'hash') lines.push(key, JSON.stringify(await redis.client.hgetall(key)));
    if (type === 'set') lines.push(key, ...(await redis.client.smembers(key)));
    if (type === 'list') lines.push(key, ...(await redis.client.lrange(key, 0, -1)));
    if (type === 'zset') lines.push(key, ...(await redis.client.zrange(key, 0, -1)));
  }
  return lines.join('\n');
}
