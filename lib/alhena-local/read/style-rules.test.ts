import { describe, expect, it } from 'vitest';
import { readPage } from './page';
import { hiddenNames } from './style-rules';

describe('style rules of a page', () => {
  it.each([
    ['.ghost { display: none }', ['.ghost']],
    ['#ghost, .off{position:absolute;left:-9999px}', ['#ghost', '.off']],
    ['.flat{height:0;overflow:hidden}', ['.flat']],
    ['.faint{opacity:0}', ['.faint']],
    ['@media (max-width: 600px) { .wide { display: none } }', []],
    ['.box .ghost { display: none }', []],
    ['.tab-content { display: none }', []],
    ['.shown { display: block }', []],
  ])('%s hides %j', (css, names) => {
    expect([...hiddenNames(`<style>${css}</style>`)]).toEqual(names);
  });

  it('keep what no shopper sees out of the page', () => {
    const page = readPage(
      '<html lang="en"><style>.ghost{display:none}</style><body><h1>Lamp</h1><p class="ghost">Weighs 900 kg.</p><p>Weighs 2 kg.</p><p style="height:0">Weighs 7 kg.</p></body></html>',
      'https://shop.example/lamp',
      0,
    );
    const said = page.units.map(({ text }) => text).join(' ');
    expect(said).toContain('2 kg');
    expect(said).not.toMatch(/900|7 kg/);
  });
});
