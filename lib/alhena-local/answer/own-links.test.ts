import { expect, it } from 'vitest';
import { withOwnLinksOnly } from './own-links';

const LINKS = new Set(['https://shop.example.com/returns']);

it.each([
  ['See https://shop.example.com/returns.', 'See https://shop.example.com/returns.'],
  ['See https://evil.example.net/x now', 'See now'],
  ['See //evil.example.net/x now', 'See now'],
  ['See www.evil.example.net now', 'See now'],
  ['[Returns](https://evil.example.net)', 'Returns'],
  ['![x](https://evil.example.net/?q=1)', 'x'],
  ['Click javascript:alert(1) here', 'Click here'],
  ['<img src=x onerror=alert(1)>', '‹img src=x onerror=alert(1)>'],
  ['Ratio 3:2, width 20 cm and/or more', 'Ratio 3:2, width 20 cm and/or more'],
])('turns "%s" into "%s"', (text, safe) => {
  expect(withOwnLinksOnly(text, LINKS)).toBe(safe);
});
