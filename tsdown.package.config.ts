import { defineConfig } from 'tsdown';

const shared = {
  format: 'esm',
  target: 'es2022',
  dts: true,
  clean: true,
  sourcemap: false,
  outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
  deps: { skipNodeModulesBundle: true },
} as const;

/** What is published: `scripts/pack.mjs` adds the manifest and the style sheet. */
export default defineConfig([
  {
    ...shared,
    entry: { index: 'components/widget/index.ts' },
    outDir: 'dist/package/react',
    platform: 'neutral',
    // One file for each module: 'use client' stays where a client tree begins, and the drawer stays lazy.
    unbundle: true,
  },
  {
    ...shared,
    entry: { index: 'lib/gateway/index.ts' },
    outDir: 'dist/package/server',
    platform: 'node',
    target: 'node20.19',
  },
  {
    ...shared,
    entry: { index: 'components/embed/load-shelftalk.ts', jsx: 'components/embed/jsx.ts' },
    outDir: 'dist/package/embed',
    platform: 'neutral',
  },
]);
