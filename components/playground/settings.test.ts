import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, pageUrlOf, parseSettings, type Settings, searchOf } from './settings';

const read = (search: string) => parseSettings(new URLSearchParams(search));

describe('settings', () => {
  it.each<[string, Partial<Settings>]>([
    ['', {}],
    ['?product=camp-kettle&locale=de&count=3', { product: 'camp-kettle', locale: 'de', count: 3 }],
    [
      '?theme=dark&accent=%231d4ed8&corners=round&size=large&density=compact&position=top-start&frame=both',
      {
        theme: 'dark',
        accent: '#1d4ed8',
        corners: 'round',
        size: 'large',
        density: 'compact',
        position: 'top-start',
        frame: 'both',
      },
    ],
    [
      '?page_url=https%3A%2F%2Fwww.shop.example%2Fa%3Fb%3D1',
      { product: '', pageUrl: 'https://www.shop.example/a?b=1' },
    ],
  ])('say in the address what is chosen: %j', (search, chosen) => {
    const settings = { ...DEFAULT_SETTINGS, ...chosen };
    expect(read(search)).toEqual(settings);
    expect(searchOf(settings)).toBe(search);
  });

  it.each([
    'count=0',
    'count=11',
    'count=2.5',
    'count=many',
    'locale=xx',
    'theme=neon',
    'accent=red',
    'accent=%23fff;}',
    'product=../admin',
    'position=middle',
    'density=0.7',
    'frame=watch',
  ])('take the default for %s', (search) => {
    expect(read(search)).toEqual(DEFAULT_SETTINGS);
  });

  it('know the page of a product by the shop’s public origin', () => {
    expect(pageUrlOf(DEFAULT_SETTINGS, 'https://app.example')).toBe(
      'https://app.example/products/blue-jacket',
    );
  });
});
