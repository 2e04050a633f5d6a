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
    assets.find({ url: address, headers, method });

  it.each([
    ['/widget.js', 'text/javascript; charset=utf-8', /max-age=600/],
    ['/embed/1.2.3-0f3a9c/chat.js', 'text/javascript; charset=utf-8', /immutable/],
    ['/embed/1.2.3/all.js', 'text/javascript; charset=utf-8', /immutable/],
    ['/embed/manifest.json', 'application/json', /max-age=600/],
  ])('serves %s to any site', (address, type, cacheControl) => {
    const response = get(address);
    expect(response?.status).toBe(200);
    expect(response?.headers['content-type']).toBe(type);
    expect(response?.headers['cache-control']).toMatch(cacheControl);
    expect(response?.headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect(response?.headers['access-control-allow-origin']).toBe('*');
    expect(response?.headers['x-content-type-options']).toBe('nosniff');
    expect(textOf(response)).toBe(source);
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

  it('compresses for whoever takes it', () => {
    const body = (encoding: string) =>
      Buffer.from(get('/widget.js', { 'accept-encoding': encoding })?.body ?? []);
    expect(brotliDecompressSync(body('gzip, deflate, br')).toString()).toBe(source);
    expect(gunzipSync(body('gzip, br;q=0')).toString()).toBe(source);
    expect(body('identity').toString()).toBe(source);
  });

  it('is not sent again to whoever has it, and has no body for HEAD', () => {
    const etag = get('/widget.js')?.headers.etag ?? '';
    expect(get('/widget.js', { 'if-none-match': etag })?.status).toBe(304);
    const head = get('/widget.js', {}, 'HEAD');
    expect(head?.headers['content-length']).toBe(String(source.length));
    expect(head?.body).toBeNull();
  });

  it('is empty before anything is built', () => {
    expect(loadAssets(path.join(folder, 'nowhere')).count).toBe(0);
  });
});

function textOf(found: ReturnType<Assets['find']>): string {
  return Buffer.from(found?.body ?? []).toString();
}
