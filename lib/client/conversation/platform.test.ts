import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserPlatform } from './platform';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('withLock', () => {
  it('works where the browser has locks and refuses them', async () => {
    const denied = new DOMException('denied in this context', 'SecurityError');
    vi.stubGlobal('navigator', { locks: { request: () => Promise.reject(denied) } });
    const work = vi.fn(async () => {});
    await browserPlatform().withLock('name', work);
    expect(work).toHaveBeenCalledOnce();
  });

  it('does failed work once', async () => {
    const request = (_: string, held: () => Promise<void>) => held();
    vi.stubGlobal('navigator', { locks: { request } });
    const work = vi.fn(() => Promise.reject(new Error('failed')));
    await expect(browserPlatform().withLock('name', work)).rejects.toThrow('failed');
    expect(work).toHaveBeenCalledOnce();
  });
});
