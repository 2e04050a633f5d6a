const BRIDGE = ['lib/contract.ts', 'lib/clock.ts'];

/**
 * Who may import whom. One table: `npm run lint` and `lib/import-rules.test.ts` both read it, ARCHITECTURE.md shows it.
 * A file belongs to the first row whose `from` it starts with; it may import its own row and what `may` lists.
 * `packages` names what it may take from npm ("*" is anything); `node` tells whether Node's built-ins are allowed.
 * Tests (`*.test.ts`, `*.test.tsx`) may import anything.
 */
export const IMPORT_RULES = [
  { from: 'lib/contract.ts', may: [], packages: ['valibot'], node: false },
  { from: 'lib/clock.ts', may: [], packages: [], node: false },
  {
    from: 'lib/alhena/',
    may: ['lib/contract.ts', 'lib/clock.ts'],
    packages: ['valibot'],
    node: false,
  },
  {
    from: 'lib/alhena-local/',
    may: ['lib/contract.ts', 'lib/clock.ts'],
    packages: ['valibot', 'htmlparser2', '@orama/stemmers', 'eld', 'undici'],
    node: true,
  },
  serverRow('lib/gateway/testing/', ['lib/', 'e2e/upstream/', 'scripts/redis.mjs']),
  serverRow('lib/gateway/upstream/upstream.ts', [
    'lib/gateway/upstream/',
    'lib/gateway/telemetry/',
    'lib/gateway/config.ts',
    'lib/alhena/',
    'lib/alhena-local/index.ts',
    ...BRIDGE,
  ]),
  serverRow('lib/gateway/store/', ['lib/gateway/config.ts', ...BRIDGE]),
  serverRow('lib/gateway/telemetry/', [
    'lib/gateway/config.ts',
    'lib/gateway/version.ts',
    ...BRIDGE,
  ]),
  serverRow('lib/gateway/upstream/', [
    'lib/gateway/upstream/upstream.ts',
    'lib/gateway/store/',
    'lib/gateway/telemetry/',
    'lib/gateway/config.ts',
    'lib/gateway/problem.ts',
    'lib/alhena/',
    ...BRIDGE,
  ]),
  serverRow('lib/gateway/faqs/', [
    'lib/gateway/upstream/',
    'lib/gateway/store/',
    'lib/gateway/telemetry/',
    'lib/gateway/problem.ts',
    'lib/alhena/',
    ...BRIDGE,
  ]),
  serverRow('lib/gateway/messages/', [
    'lib/gateway/faqs/',
    'lib/gateway/upstream/',
    'lib/gateway/store/',
    'lib/gateway/telemetry/',
    'lib/gateway/config-values.ts',
    'lib/gateway/gateway.ts',
    'lib/gateway/limits.ts',
    'lib/gateway/problem.ts',
    'lib/alhena/',
    ...BRIDGE,
  ]),
  serverRow('lib/gateway/http/', [
    'lib/gateway/telemetry/',
    'lib/gateway/config.ts',
    'lib/gateway/config-values.ts',
    'lib/gateway/gateway.ts',
    'lib/gateway/limits.ts',
    'lib/gateway/problem.ts',
    'lib/gateway/version.ts',
    ...BRIDGE,
  ]),
  serverRow('lib/gateway/', ['lib/gateway/upstream/upstream.ts', 'lib/alhena/', ...BRIDGE]),
  {
    from: 'lib/client/',
    may: ['lib/contract.ts'],
    packages: ['valibot', 'react', '@tanstack/react-query'],
    node: false,
  },
  { from: 'components/ui/', may: [], packages: ['react'], node: false },
  {
    from: 'components/faq/',
    may: ['components/ui/', 'lib/client/', 'lib/contract.ts'],
    packages: ['react', '@tanstack/react-query'],
    node: false,
  },
  {
    from: 'components/chat/',
    may: ['components/ui/', 'lib/client/', 'lib/contract.ts'],
    packages: ['react', '@tanstack/react-query'],
    node: false,
  },
  {
    from: 'components/widget/',
    may: [
      'components/ui/',
      'components/faq/',
      'components/chat/',
      'lib/client/',
      'lib/contract.ts',
    ],
    packages: ['react', 'react-dom', '@tanstack/react-query'],
    node: false,
  },
  {
    from: 'components/embed/',
    may: [
      'components/ui/',
      'components/faq/',
      'components/chat/',
      'components/widget/',
      'lib/client/',
      'lib/contract.ts',
    ],
    packages: ['react', 'react-dom', 'preact', '@tanstack/react-query'],
    node: false,
  },
  {
    from: 'components/docs/',
    may: ['components/storefront/', 'components/ui/', 'lib/contract.ts'],
    packages: '*',
    node: true,
  },
  {
    from: 'components/playground/',
    may: [
      'components/docs/',
      'components/embed/event-names.ts',
      'components/storefront/',
      'components/ui/',
      'lib/client/',
      'lib/contract.ts',
    ],
    packages: '*',
    node: true,
  },
  {
    from: 'components/storefront/',
    may: ['components/ui/', 'components/widget/', 'lib/contract.ts'],
    packages: '*',
    node: true,
  },
  {
    from: 'app/',
    may: [
      'components/widget/',
      'components/storefront/',
      'components/docs/',
      'components/playground/',
      'components/ui/',
      'lib/gateway/',
      'lib/contract.ts',
    ],
    packages: '*',
    node: true,
  },
];

/** A part of the server: any package, and Node's built-ins. */
function serverRow(from, may) {
  return { from, may, packages: '*', node: true };
}
