import { describe, expect, it } from 'vitest';
import { toSettings } from './settings';

describe('toSettings', () => {
  it('goes to Alhena itself by default', () => {
    expect(toSettings({ apiKey: 'k' })).toMatchObject({
      baseUrl: 'https://api.alhena.ai',
      readTimeoutMs: 5000,
      messageTimeoutMs: 28_000,
      readDeadlineMs: 12_000,
      messageDeadlineMs: 30_000,
    });
  });

  it.each([
    ['https://eu.alhena.ai/', 'https://eu.alhena.ai'],
    ['https://proxy.example/alhena//', 'https://proxy.example/alhena'],
    ['http://localhost:3000', 'http://localhost:3000'],
    ['http://127.0.0.1:4100', 'http://127.0.0.1:4100'],
    ['http://127.9.9.9', 'http://127.9.9.9'],
    ['http://[::1]:4100', 'http://[::1]:4100'],
    ['http://upstream.localhost', 'http://upstream.localhost'],
    ['http://2130706433', 'http://127.0.0.1'],
  ])('takes %s', (baseUrl, expected) => {
    expect(toSettings({ apiKey: 'k', baseUrl }).baseUrl).toBe(expected);
  });

  it.each([
    ['http://api.alhena.ai', /must be https/],
    ['http://127.0.0.1.evil.example', /must be https/],
    ['http://localhost.evil.example', /must be https/],
    ['http://10.0.0.1', /must be https/],
    ['ftp://localhost', /must be https/],
    ['api.alhena.ai', /absolute URL/],
    ['', /absolute URL/],
    ['https://user:pass@api.alhena.ai', /user or password/],
    ['https://api.alhena.ai?x=1', /query or fragment/],
  ])('refuses %s', (baseUrl, message) => {
    expect(() => toSettings({ apiKey: 'k', baseUrl })).toThrow(message);
  });

  it.each([
    ['key\n'],
    ['key\r\nx-evil: 1'],
    [' key'],
    ['a key'],
    ['ключ'],
    ['\u0000'],
    ['key\u00e9'],
  ])('refuses the key %j and does not show it', (apiKey) => {
    const message = thrownBy(() => toSettings({ apiKey }));
    expect(message).toMatch(/^apiKey has /);
    expect(message).not.toContain(apiKey.trim() || apiKey);
  });

  it('refuses an empty key', () => {
    expect(() => toSettings({ apiKey: '' })).toThrow('apiKey is empty');
  });

  it.each([[0], [-1], [Number.NaN], [2 ** 31], [Number.POSITIVE_INFINITY]])(
    'refuses a timeout of %d',
    (readTimeoutMs) => {
      expect(() => toSettings({ apiKey: 'k', readTimeoutMs })).toThrow(/^readTimeoutMs must be/);
    },
  );
});

function thrownBy(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return error instanceof TypeError ? error.message : 'not a TypeError';
  }
  return 'nothing thrown';
}
