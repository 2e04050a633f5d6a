import fc from 'fast-check';

/** What one shopper does next; `instance` is the one the balancer happens to pick. */
export type Step =
  | { kind: 'expand'; instance: number; faq: number; waitMs: number }
  | { kind: 'ask'; instance: number; faq: number | undefined; waitMs: number }
  | { kind: 'double_tap'; instance: number; other: number; waitMs: number }
  | { kind: 'abort'; instance: number; other: number; afterMs: number; waitMs: number }
  | { kind: 'reload'; instance: number; waitMs: number };

/** What goes wrong meanwhile. */
export type Trouble =
  | { kind: 'kill_instance'; instance: number; waitMs: number }
  | { kind: 'freeze_redis'; forMs: number; waitMs: number }
  | { kind: 'restart_redis'; waitMs: number }
  | { kind: 'flush_redis'; waitMs: number }
  | { kind: 'upstream'; scenario: string; times: number; waitMs: number };

export type History = { shoppers: Step[][]; troubles: Trouble[] };

const instance = fc.nat(2);
const faq = fc.integer({ min: 1, max: 3 });
const waitMs = fc.nat(120);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('expand'), instance, faq, waitMs }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('ask'),
      instance,
      faq: fc.option(faq, { nil: undefined }),
      waitMs,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('double_tap'), instance, other: instance, waitMs }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('abort'),
      instance,
      other: instance,
      afterMs: fc.nat(40),
      waitMs,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reload'), instance, waitMs }) },
);

const SCENARIOS = [
  'processed_then_reset',
  'reset_before',
  'reset_mid',
  'fin_before',
  's500',
  's503',
  's503_ra',
  'truncated_json',
  'wrong_ct_html',
  'slow-150',
];

const trouble: fc.Arbitrary<Trouble> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('kill_instance'), instance, waitMs }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('freeze_redis'), forMs: fc.nat(500), waitMs }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart_redis'), waitMs }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('flush_redis'), waitMs }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('upstream'),
      scenario: fc.constantFrom(...SCENARIOS),
      times: fc.integer({ min: 1, max: 3 }),
      waitMs,
    }),
  },
);

/** Histories of up to six shoppers; half of them without trouble, where the stricter counts hold. */
export const history: fc.Arbitrary<History> = fc.record({
  shoppers: fc.array(fc.array(step, { minLength: 1, maxLength: 6 }), {
    minLength: 2,
    maxLength: 6,
  }),
  troubles: fc.oneof(fc.constant<Trouble[]>([]), fc.array(trouble, { minLength: 1, maxLength: 5 })),
});
