/** The gateway with one promise broken on purpose; the invariant that must notice. */
export type Mutant = {
  name: string;
  breaks: 'I1' | 'I3' | 'I5' | 'I9';
  changes: { file: string; find: string; replace: string }[];
};

export const MUTANTS: Mutant[] = [
  {
    name: 'no-idempotency',
    breaks: 'I1',
    changes: [
      {
        file: 'lib/gateway/policy.ts',
        find: "idempotency.run(caller.origin ?? '', key,",
        replace: "idempotency.run(caller.origin ?? '', { ...key, key: String(Math.random()) },",
      },
    ],
  },
  {
    name: 'message-retried-after-reset',
    breaks: 'I1',
    changes: [
      {
        file: 'lib/alhena/retry.ts',
        find: "if (kind === 'message') return 1;",
        replace: "if (kind === 'message') return 2;",
      },
    ],
  },
  {
    name: 'thread-kept-with-answer',
    breaks: 'I3',
    changes: [
      {
        file: 'lib/gateway/messages/delivery.ts',
        find: 'const played = await playFaq(thread, letter, page, faq);',
        replace: `const shared = (globalThis.sharedThreads ??= new Map());
    const played = shared.get(page + faq.faq_id) ?? (await playFaq(thread, letter, page, faq));
    shared.set(page + faq.faq_id, { ...played, thread: { ...played.thread, played: [] } });`,
      },
    ],
  },
  {
    name: 'lock-without-token',
    breaks: 'I5',
    changes: [
      {
        file: 'lib/gateway/store/shared-flights.ts',
        find: "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0",
        replace: "return redis.call('DEL', KEYS[1])",
      },
      {
        file: 'lib/gateway/store/shared-flights.ts',
        find: 'const result = await found();',
        replace:
          "if (taken === 'taken') await release(lock, token);\n      const result = await found();",
      },
    ],
  },
  {
    name: 'requests-kept',
    breaks: 'I9',
    changes: [
      {
        file: 'lib/gateway/http/handler.ts',
        find: 'const requestId = requestIdOf(headers);',
        replace: `const requestId = requestIdOf(headers);
    (globalThis.keptRequests ??= []).push(Array(100_000).fill(requestId));`,
      },
    ],
  },
];
