import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { attackSet } from './scripts/attack-set.mjs';
import { browserLaunch } from './scripts/browser.mjs';

declare module 'vitest/browser' {
  interface BrowserCommands {
    attackSet(name: string): Promise<unknown[]>;
  }
}

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      // The examples of the documentation import what is published.
      { find: /^shelftalk\/react\/styles\.css$/, replacement: `${root}scripts/empty.mjs` },
      { find: /^shelftalk\/react$/, replacement: `${root}components/widget/index.ts` },
      { find: /^shelftalk\/server$/, replacement: `${root}lib/gateway/index.ts` },
      { find: /^shelftalk\/embed$/, replacement: `${root}components/embed/load-shelftalk.ts` },
    ],
  },
  test: {
    // Told from a test that hangs, not from one that is slow: the machine may have other things to do.
    testTimeout: 20_000,
    // A busy build machine may be late once; what fails twice is broken.
    retry: process.env.CI ? 1 : 0,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['{lib,app,scripts,e2e/upstream}/**/*.test.ts'],
          exclude: ['lib/client/**', '**/node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['lib/client/**/*.test.{ts,tsx}', 'components/**/*.test.{ts,tsx}'],
          exclude: ['**/*.browser.test.tsx', '**/node_modules/**'],
          setupFiles: ['./scripts/vitest-dom.ts'],
        },
      },
      {
        extends: true,
        // Known beforehand, or the first run finds them one by one and reloads the page under the tests.
        optimizeDeps: {
          include: [
            'react',
            'react/jsx-runtime',
            'react/jsx-dev-runtime',
            'react-dom',
            'react-dom/client',
            'react-dom/server',
            '@tanstack/react-query',
            'valibot',
            '@testing-library/react',
          ],
        },
        test: {
          name: 'browser',
          include: ['components/**/*.browser.test.tsx'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: browserLaunch() }),
            instances: [{ browser: 'chromium' }],
            // A browser reads no files.
            commands: { attackSet: (_, name: string) => attackSet(name) },
          },
        },
      },
    ],
  },
});
