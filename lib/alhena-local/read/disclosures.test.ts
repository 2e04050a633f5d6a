import { describe, expect, it } from 'vitest';
import { readPage } from './page';

function unitsOf(body: string) {
  const html = `<html lang="en"><body><h1>Lamp</h1>${body}</body></html>`;
  return readPage(html, 'https://shop.example/lamp', 0).units.map(({ section, key, text }) =>
    [section, key, text].filter(Boolean).join(' | '),
  );
}

describe('panels', () => {
  it('are read though hidden where a disclosure button stands before them, and bear its title', () => {
    const units = unitsOf(
      '<div><button aria-expanded="false">Care</button><div hidden><p>Wipe it clean now and then.</p></div></div><p>It is a fine lamp indeed.</p>',
    );
    expect(units).toContain('Care | Wipe it clean now and then.');
    expect(units).toContain('Lamp | It is a fine lamp indeed.');
  });

  it('take the titles of tabs in turn', () => {
    const units = unitsOf(
      '<div role="tablist"><button role="tab">Sizing</button><button role="tab">Washing</button></div><div role="tabpanel"><p>One size fits most of us.</p></div><div role="tabpanel"><p>Line dry in the shade only.</p></div>',
    );
    expect(units).toContain('Washing | Line dry in the shade only.');
  });

  it('stay out where nothing opens them', () => {
    expect(unitsOf('<div hidden><p>Weighs 900 kg in all.</p></div>').join()).not.toContain('900');
  });
});

describe('rows without names', () => {
  it('are labels with values where three of them stand in a row', () => {
    const units = unitsOf(
      '<div><div><span>Height</span><span>20 cm</span></div><div><span>Shade</span><span>Linen</span></div><div><strong>Cable</strong> 2 m</div></div>',
    );
    expect(units).toContain('Lamp | Height | 20 cm');
    expect(units).toContain('Lamp | Cable | 2 m');
  });

  it('are none where they are cards of other products', () => {
    const units = unitsOf(
      '<div><div><span>Shade</span><span>£20</span></div><div><span>Bulb</span><span>£5</span></div><div><span>Stand</span><span>£9</span></div></div>',
    );
    expect(units.join()).not.toContain('Shade | £20');
  });
});
