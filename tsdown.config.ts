import { defineConfig } from 'tsdown';

/** The gateway as plain Node runs it, and as the package offers it under `shelftalk/server`. */
export default defineConfig({
  entry: { index: 'lib/gateway/index.ts', node: 'lib/gateway/node.ts' },
  outDir: 'dist/server',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  dts: false,
  clean: true,
  sourcemap: false,
  deps: { skipNodeModulesBundle: true },
});
