import { defineConfig } from '@playwright/test';
import { ADDRESSES, HOST_PREFIXES, PAGE_SCENARIOS, SHARED_ENV } from './e2e/addresses';
import type { SurfaceOption } from './e2e/product-page';
import { browserLaunch } from './scripts/browser.mjs';

const shutdown = { signal: 'SIGTERM', timeout: 5000 } as const;
const stdout = 'ignore' as const;

const pages = Object.entries(PAGE_SCENARIOS)
  .flatMap(([slug, scenario]) =>
    ['', ...HOST_PREFIXES].map((prefix) => `${prefix}/products/${slug}=${scenario}`),
  )
  .join(',');

export default defineConfig<SurfaceOption>({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: true,
  // A busy build machine may be late once; what fails twice is broken, and the report names what needed a second try.
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    browserName: 'chromium',
    launchOptions: browserLaunch(),
    locale: 'en-GB',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'embedded', testDir: 'e2e/embedded', use: { baseURL: ADDRESSES.embedded } },
    {
      name: 'behaviour of the React components',
      testDir: 'e2e/behaviour',
      use: { baseURL: ADDRESSES.live, surface: 'react' },
    },
    {
      name: 'behaviour of the elements',
      testDir: 'e2e/behaviour',
      use: { baseURL: ADDRESSES.hosts, surface: 'element' },
    },
    { name: 'journeys', testDir: 'e2e/journeys', use: { baseURL: ADDRESSES.live } },
    { name: 'faults', testDir: 'e2e/faults', use: { baseURL: ADDRESSES.shaken } },
    { name: 'embed', testDir: 'e2e/embed', use: { baseURL: ADDRESSES.hosts } },
  ],
  webServer: [
    {
      name: 'shop on the embedded Alhena',
      command: 'npm start --silent',
      url: `${ADDRESSES.embedded}/api/ready`,
      env: { ...SHARED_ENV, PORT: port(ADDRESSES.embedded), STOREFRONT_ORIGINS: ADDRESSES.hosts },
      gracefulShutdown: shutdown,
      stdout,
    },
    {
      name: 'upstream',
      command: `npx tsx e2e/upstream/main.ts --port ${port(ADDRESSES.upstream)} --key ${SHARED_ENV.UPSTREAM_KEY} --pages ${pages}`,
      url: `${ADDRESSES.upstream}/__log`,
      gracefulShutdown: shutdown,
      stdout,
    },
    liveShop('shop against the upstream', ADDRESSES.live),
    liveShop('shop that meets faults', ADDRESSES.shaken),
    {
      name: 'pages of another shop',
      command: `npx tsx e2e/hosts/main.ts --port ${port(ADDRESSES.hosts)} --widget ${ADDRESSES.live}`,
      url: ADDRESSES.hosts,
      gracefulShutdown: shutdown,
      stdout,
    },
  ],
});

function liveShop(name: string, address: string) {
  return {
    name,
    command: 'npm start --silent',
    url: `${address}/api/ready`,
    env: {
      ...SHARED_ENV,
      PORT: port(address),
      ALHENA_API_KEY: SHARED_ENV.UPSTREAM_KEY,
      ALHENA_API_URL: ADDRESSES.upstream,
      STOREFRONT_ORIGINS: ADDRESSES.hosts,
    },
    gracefulShutdown: shutdown,
    stdout,
  };
}

function port(address: string): string {
  return new URL(address).port;
}
