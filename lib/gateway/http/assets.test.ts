import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Assets, loadAssets } from './assets';

describe('embed files', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'assets-'));
  const source = `export const answer = '${'x'.repeat(2000)}';`;
  let assets: Assets;
  beforeAll(() => {
    for (const version of ['1.2.3', '1.2.3-0f3a9c'])
      mkdirSync(path.join(folder, 'embed', version), { recursive: true });
    for (const file of [
      'widget.js',
      'secret.txt',
      'embed/1.2.3-0f3a9c/chat.js',
      'embed/manifest.json',
      'embed/1.2.3/all.js',
    ])
      writeFileSync(path.join(folder, file), source);
    assets = loadAssets(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const get = (address: string, headers: Record<string, string> = {}, method = 'GET') =>
    assets.find(new Request(`http://localhost${address}`, { headers, method }));

  it.each([
    ['/widget.js', 'text/javascript; charset=utf-8', /max-age=600/],
    ['/embed/1.2.3-0f3a9c/chat.js', 'text/javascript; charset=utf-8', /immutable/],
    ['/embed/1.2.3/all.js', 'text/javascript; charset=utf-8', /immutable/],
    ['/embed/manifest.json', 'application/json', /max-age=600/],
  ])('serves %s to any site', async (address, type, cacheControl) => {
    const response = get(address);
    expect(response?.status).toBe(200);
    expect(response?.headers.get('content-type')).toBe(type);
    expect(response?.headers.get('cache-control')).toMatch(cacheControl);
    expect(response?.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(response?.headers.get('access-control-allow-origin')).toBe('*');
    expect(response?.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response?.text()).toBe(source);
  });

  it.each([
    '/secret.txt',
    '/embed/',
    '/embed/../secret.txt',
    '/embed/%2e%2e/secret.txt',
    '/api/health',
  ])('has nothing at %s', (address) => {
    expect(get(address)).toBeUndefined();
  });

  it('compresses for whoever takes it', async () => {
    const body = async (encoding: string) =>
      Buffer.from(
        (await get('/widget.js', { 'accept-encoding': encoding })?.arrayBuffer()) ??
          new ArrayBuffer(0),
      );
    expect(brotliDecompressSync(await body('gzip, deflate, br')).toString()).toBe(source);
    expect(gunzipSync(await body('gzip, br;q=0')).toString()).toBe(source);
    expect((await body('identity')).toString()).toBe(source);
  });

  it('is not sent again to whoever has it, and has no body for HEAD', async () => {
    const etag = get('/widget.js')?.headers.get('etag') ?? '';
    expect(get('/widget.js', { 'if-none-match': etag })?.status).toBe(304);
    const head = get('/widget.js', {}, 'HEAD');
    expect(head?.headers.get('content-length')).toBe(String(source.length));
    expect(await head?.text()).toBe('');
  });

  it('is empty before anything is built', () => {
    expect(loadAssets(path.join(folder, 'nowhere')).count).toBe(0);
  });
});
