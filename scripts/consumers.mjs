import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';
import { browserLaunch } from './browser.mjs';
import { buildPackage, packTarball } from './package.mjs';
import { secretComplaints } from './package-secrets.mjs';
import { ROOT } from './setup.mjs';

/**
 * Installs the packed tarball into real apps, builds and runs them, and reads an answer in a browser:
 * `npm run consumers [name…]`. Needs a package registry and the ports from `CONSUMERS_PORT` (4710) on.
 */
const PORT = Number(process.env.CONSUMERS_PORT || 4710);
const ADDRESSES = {
  upstream: `http://127.0.0.1:${PORT}`,
  gateway: `http://localhost:${PORT + 1}`,
  shop: `http://localhost:${PORT + 2}`,
};
const GATEWAY_ENV = {
  ALHENA_API_KEY: 'consumers',
  ALHENA_API_URL: ADDRESSES.upstream,
  SHELFTALK_SECRET: 'consumers-secret-of-more-than-32-characters',
  STOREFRONT_ORIGINS: ADDRESSES.shop,
  LOG_LEVEL: 'warn',
};
const own = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const version = (name) => `${name}@${own.devDependencies[name] ?? own.dependencies[name]}`;
const REACT_18 = ['react@18.3.1', 'react-dom@18.3.1', '@types/react@18', '@types/react-dom@18'];
const REACT_19 = ['react', 'react-dom', '@types/react', '@types/react-dom'].map(version);

const CONSUMERS = [
  {
    name: 'vite-react-18',
    folder: 'vite-react',
    install: [...REACT_18, version('vite'), version('typescript')],
    run: viteApp,
  },
  {
    name: 'vite-react-19',
    folder: 'vite-react',
    install: [...REACT_19, version('vite'), version('typescript')],
    run: viteApp,
  },
  {
    name: 'next-app',
    folder: 'next-app',
    install: [...REACT_19, version('next'), version('typescript'), version('@types/node')],
    run: nextApp,
  },
  {
    name: 'hono-server',
    folder: 'hono-server',
    install: ['hono@4', version('@hono/node-server')],
    run: honoServer,
  },
  { name: 'plain-html', folder: 'plain-html', install: [], run: plainHtml },
];

const wanted = process.argv.slice(2);
const started = [];
const results = [];
await buildPackage();
const tarball = packTarball();
const leaking = secretComplaints(tarball);
if (leaking.length > 0) throw new Error(leaking.join('\n'));
const browser = await chromium.launch(browserLaunch());
try {
  const { ALHENA_API_KEY: key } = GATEWAY_ENV;
  start(`--import tsx e2e/upstream/main.ts --port ${PORT} --key ${key}`.split(' '), ROOT, {});
  start(['scripts/gateway.mjs'], ROOT, { ...GATEWAY_ENV, PORT: `${PORT + 1}` });
  await ready(`${ADDRESSES.gateway}/api/ready`);
  for (const consumer of CONSUMERS) {
    if (wanted.length > 0 && !wanted.includes(consumer.name)) continue;
    const begun = Date.now();
    const before = started.length;
    try {
      await consumer.run(prepare(consumer));
      results.push(`ok    ${consumer.name} ${((Date.now() - begun) / 1000).toFixed(0)} s`);
    } catch (error) {
      results.push(`FAILED ${consumer.name}: ${error.message}`);
      process.exitCode = 1;
    }
    await stop(started.splice(before));
  }
} finally {
  await browser.close();
  await stop(started);
}
console.log(results.join('\n'));

async function viteApp(folder) {
  npm(folder, ['run', 'build'], { VITE_GATEWAY: ADDRESSES.gateway });
  const server = serveFolder(path.join(folder, 'dist'));
  await readAnswer(`${ADDRESSES.shop}/products/alpine-mug`).finally(() => server.close());
}

async function nextApp(folder) {
  const env = {
    ...GATEWAY_ENV,
    APP_URL: ADDRESSES.shop,
    PORT: `${PORT + 2}`,
    NEXT_TELEMETRY_DISABLED: '1',
  };
  npm(folder, ['run', 'build'], env);
  start(['node_modules/next/dist/bin/next', 'start', '-p', env.PORT], folder, env);
  const address = `${ADDRESSES.shop}/products/alpine-mug`;
  await ready(address);
  const html = await (await fetch(address)).text();
  if (!html.includes('How warm is the Alpine Mug?')) {
    throw new Error('the questions are not in the HTML the server sends');
  }
  await readAnswer(address);
}

async function honoServer(folder) {
  start(['server.mjs'], folder, { ...GATEWAY_ENV, APP_URL: ADDRESSES.shop, PORT: `${PORT + 2}` });
  await ready(ADDRESSES.shop);
  const query = new URLSearchParams({ page_url: `${ADDRESSES.shop}/products/alpine-mug` });
  const list = await (await fetch(`${ADDRESSES.shop}/api/product-faqs?${query}`)).json();
  if (list.status !== 'ready' || list.faqs.length !== 5) throw new Error(JSON.stringify(list));
  const refused = await fetch(`${ADDRESSES.shop}/api/product-faqs`);
  if (refused.status !== 400)
    throw new Error(`a call without page_url is answered ${refused.status}`);
}

async function plainHtml(folder) {
  const file = path.join(folder, 'index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace('GATEWAY', ADDRESSES.gateway));
  const server = serveFolder(folder);
  await readAnswer(`${ADDRESSES.shop}/products/alpine-mug`).finally(() => server.close());
}

/** Opens the page as a shopper: five questions, the first one opened, its answer on screen, no error. */
async function readAnswer(address) {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  try {
    await page.goto(address);
    const questions = page.getByRole('heading', { level: 3 }).getByRole('button');
    await questions.nth(4).waitFor();
    await questions.first().click();
    await page.getByText('Answer 1 about the Alpine Mug').first().waitFor();
    if (errors.length > 0) throw new Error(errors.join('; '));
  } finally {
    await page.close();
  }
}

function prepare({ folder, install }) {
  const place = mkdtempSync(path.join(os.tmpdir(), 'shelftalk-consumer-'));
  process.once('exit', () => rmSync(place, { recursive: true, force: true }));
  cpSync(path.join(ROOT, 'e2e', 'consumers', folder), place, { recursive: true });
  if (install.length > 0) {
    npm(place, ['install', '--no-audit', '--no-fund', '--loglevel=error', tarball, ...install]);
  }
  return place;
}

function npm(cwd, args, env = {}) {
  const { status } = spawnSync('npm', args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  const remedy = args[0] === 'install' ? ': see that npm reaches its registry (npm ping)' : '';
  throw new Error(`npm ${args.slice(0, 2).join(' ')} exited with ${status}${remedy}`);
}

function start(args, cwd, env) {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  started.push(child);
}

async function stop(children) {
  await Promise.all(
    children.map((child) => {
      if (child.exitCode !== null || child.signalCode !== null) return undefined;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      return ended;
    }),
  );
}

async function ready(address) {
  for (let tries = 0; tries < 120; tries += 1) {
    const isUp = await fetch(address).then(
      (response) => response.status < 500,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`${address} did not come up`);
}

function serveFolder(folder) {
  const types = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', ADDRESSES.shop);
    const asked = path.join(folder, pathname);
    const file = path.extname(asked) && existsSync(asked) ? asked : path.join(folder, 'index.html');
    response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'text/plain' });
    response.end(readFileSync(file));
  }).listen(PORT + 2);
}
