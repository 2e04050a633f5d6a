import { afterEach, describe, expect, it, vi } from 'vitest';
import { createEmitter, type ShelftalkEvent } from './events';

afterEach(() => vi.unstubAllGlobals());

const EMPTY = { name: 'faqs:empty', page_url: 'https://a.example/p', locale: 'en' } as const;

describe('createEmitter', () => {
  it('gives each event an id of its own and a time', () => {
    const seen: ShelftalkEvent[] = [];
    const emitter = createEmitter();
    emitter.on('*', (event) => seen.push(event));
    emitter.emit(EMPTY);
    emitter.emit(EMPTY);
    expect(seen[0]).toMatchObject(EMPTY);
    expect(seen[0]?.id).not.toBe(seen[1]?.id);
    expect(new Date(seen[0]?.at ?? '').toISOString()).toBe(seen[0]?.at);
  });

  it('tells only who asked for that name, until they leave', () => {
    const emitter = createEmitter();
    const onEmpty = vi.fn();
    const onClosed = vi.fn();
    const off = emitter.on('faqs:empty', onEmpty);
    emitter.on('chat:closed', onClosed);
    emitter.emit(EMPTY);
    off();
    emitter.emit(EMPTY);
    expect(onEmpty).toHaveBeenCalledTimes(1);
    expect(onClosed).not.toHaveBeenCalled();
  });

  it('goes on when a listener of the host throws, and reports it', () => {
    const reportError = vi.fn();
    vi.stubGlobal('reportError', reportError);
    const emitter = createEmitter();
    const after = vi.fn();
    emitter.on('*', () => {
      throw new Error('host');
    });
    emitter.on('*', after);
    emitter.emit(EMPTY);
    expect(after).toHaveBeenCalledTimes(1);
    expect(reportError).toHaveBeenCalledWith(new Error('host'));
  });

  it('works on plain http, where randomUUID is missing', () => {
    const { crypto } = globalThis;
    const getRandomValues = crypto.getRandomValues.bind(crypto);
    vi.stubGlobal('crypto', { getRandomValues });
    const emitter = createEmitter();
    const listener = vi.fn();
    emitter.on('*', listener);
    emitter.emit(EMPTY);
    expect(listener.mock.calls[0]?.[0].id).toMatch(/\w{5,}/);
  });
});
