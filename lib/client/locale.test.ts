import { afterEach, describe, expect, it, vi } from 'vitest';
import { canonicalLocale, pageLocale, watchPageLocale } from './locale';

afterEach(() => document.documentElement.removeAttribute('lang'));

describe('canonicalLocale', () => {
  it.each([
    ['en', 'en'],
    ['EN-gb', 'en-GB'],
    ['pt_BR', 'pt-BR'],
    [' de ', 'de'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['', undefined],
    [null, undefined],
    ['english please', undefined],
    ['x', undefined],
  ])('reads %j as %j', (tag, expected) => {
    expect(canonicalLocale(tag)).toBe(expected);
  });
});

describe('watchPageLocale', () => {
  it('follows <html lang> until it is told to stop', async () => {
    const onChange = vi.fn();
    const stop = watchPageLocale(onChange);
    document.documentElement.lang = 'fr';
    await vi.waitFor(() => expect(onChange).toHaveBeenCalled());
    expect(pageLocale()).toBe('fr');
    stop();
    onChange.mockClear();
    document.documentElement.lang = 'de';
    await Promise.resolve();
    expect(onChange).not.toHaveBeenCalled();
  });
});
