import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { formsOf, leaks } from '../../scripts/secret-forms.mjs';
import { APP_PAGES } from '../addresses';
import { type Cluster, KEY_CANARY, METRICS_TOKEN, SHOP, startCluster } from '../history/cluster';
import { scenarioNames } from '../upstream/scenario';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SECRET = 'canary-sealing-secret-of-more-than-32-characters';
const ADMIN_TOKEN = 'canary-admin-token-81c2';
const SECRETS = [KEY_CANARY, SECRET, ADMIN_TOKEN, METRICS_TOKEN];
const PAGES = [
  ...APP_PAGES,
  '/docs/api',
  '/playground/status?page=%2Fproducts%2Fcamp-kettle',
  '/sitemap.xml',
];
const API = [
  'health',
  'live',
  'ready',
  'openapi.json',
  'metrics',
  'purge',
  'nothing',
  'v1/product-faqs',
];

test.describe.configure({ mode: 'serial', timeout: 180_000 });

test.describe('the key, and every other secret', () => {
  let cluster: Cluster;
  test.beforeAll(async () => {
    cluster = await startCluster({
      mount: 'next',
      // One for each of two kinds of fault: after a key was refused an instance asks nothing for a minute.
      count: 2,
      hasRedis: false,
      env: { SHELFTALK_SECRET: SECRET, ADMIN_TOKEN, LOG_LEVEL: 'trace' },
    });
  });
  test.afterAll(() => cluster.stop());

  async function served(address: string, init: RequestInit = {}, instance = 0): Promise<string> {
    const url = `${cluster.instances[instance]?.url}${address}`;
    const response = await fetch(url, { redirect: 'manual', ...init });
    return `${address} ${response.status}\n${JSON.stringify([...response.headers])}\n${await response.text()}`;
  }

  /** What is answered to a list, an answer and a message while the upstream has each of these faults. */
  function played(faults: string[], instance = 0): Promise<string[]> {
    return Promise.all(
      faults.flatMap((fault) => [
        served(`/api/product-faqs?page_url=${SHOP}/faqs-${fault}/p`, {}, instance),
        served(`/api/product-faqs/1?page_url=${SHOP}/answers-${fault}/p`, {}, instance),
        served(
          '/api/send_message',
          {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'idempotency-key': `canary-${fault}` },
            body: JSON.stringify({ query_text: `Hi [[scenario:messages-${fault}]]` }),
          },
          instance,
        ),
      ]),
    );
  }

  test('is in no page, no payload of a page and no reply without a fault', async () => {
    const bodies: string[] = [];
    for (const page of PAGES)
      for (const headers of [{}, { RSC: '1' }, { RSC: '1', 'Next-Router-Prefetch': '1' }])
        bodies.push(await served(page, { headers }));
    for (const name of API)
      for (const method of ['GET', 'POST', 'DELETE'])
        bodies.push(await served(`/api/${name}`, { method }));
    const text = bodies.join('\n');
    expect(text).toContain('/products/two-person-tent 200');
    expect(leaks(text, SECRETS)).toEqual([]);
  });

  test('is in no reply and no log line under any fault, not even one that echoes it', async () => {
    const all = [...new Set([...scenarioNames('product_faqs'), ...scenarioNames('send_message')])];
    // Failures open a breaker, before which those who are silent must have gone out.
    const silent = ['timeout_headers', 'stall_body', 'slow_drip'];
    const refusing = ['s401', 's403'];
    const others = all.filter((fault) => ![...silent, ...refusing].includes(fault));
    const calls = () => cluster.upstream.log().calls.length;
    const awaited = played(silent);
    await expect.poll(calls).toBeGreaterThanOrEqual(silent.length);
    const replies = [...(await played(others)), ...(await awaited), ...(await played(refusing, 1))];
    const codes = new Set(replies.map((reply) => /"code":"([a-z_]+)"/.exec(reply)?.[1]));
    for (const code of [
      'misconfigured',
      'delivery_unknown',
      'upstream_timeout',
      'upstream_rejected',
    ])
      expect([...codes]).toContain(code);
    expect(leaks(replies.join('\n'), SECRETS)).toEqual([]);
    const log = () => cluster.instances.map((instance) => instance.output()).join('\n');
    await expect.poll(() => log().includes('upstream_refuses_key')).toBe(true);
    expect(leaks(log(), SECRETS)).toEqual([]);
    // The build shortens the names of classes; the log has to tell them all the same.
    const named = [...new Set([...log().matchAll(/"error":"([^" ]*)/g)].map(([, name]) => name))];
    expect(named).toEqual(expect.arrayContaining(['AlhenaStatusError', 'AlhenaReplyError']));
    expect(named.filter((name = '') => !/^(?:ERR_\w+|\w*Error)$/.test(name))).toEqual([]);
  });

  test('has no place in what is built, nor does its name in what browsers load', () => {
    const built = ['.next/static', '.next/server', 'public', 'dist'].flatMap(filesIn);
    expect(built.length).toBeGreaterThan(100);
    const found = built.filter((file) => leaks(readFileSync(file, 'latin1'), SECRETS).length > 0);
    expect(found).toEqual([]);
    const named = ['.next/static', 'public/embed']
      .flatMap(filesIn)
      .filter((file) =>
        /process\.env\.(?:ALHENA_API_KEY|SHELFTALK_SECRET)/.test(readFileSync(file, 'latin1')),
      );
    expect(named).toEqual([]);
  });

  test('would be found in every form, amid anything', () => {
    for (const secret of SECRETS)
      for (const form of formsOf(secret))
        expect(leaks(`<p>${form}</p>`, SECRETS), form).not.toEqual([]);
    for (const before of ['', 'x', 'xy'])
      expect(
        leaks(Buffer.from(`${before}${KEY_CANARY}${before}`).toString('base64'), SECRETS),
      ).not.toEqual([]);
  });
});

function filesIn(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
