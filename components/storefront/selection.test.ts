import { describe, expect, it } from 'vitest';
import type { Choice } from './catalogue/product';
import {
  readSelection,
  searchWith,
  selectedPhoto,
  selectedPricePence,
  selectionLabel,
} from './selection';

const COLOUR: Choice = {
  name: 'colour',
  label: 'Colour',
  values: [
    { value: 'lake', label: 'Lake blue' },
    { value: 'moss', label: 'Moss', photo: '/products/thing-moss.webp' },
  ],
};
const SIZE: Choice = {
  name: 'size',
  label: 'Size',
  preselected: 'm',
  values: [
    { value: 's', label: 'S', isSoldOut: true },
    { value: 'm', label: 'M' },
    { value: 'l', label: 'L', pricePence: 4200 },
  ],
};

function selectionOf(search: string) {
  return readSelection([COLOUR, SIZE], new URLSearchParams(search));
}

describe('readSelection', () => {
  it.each([
    ['', 'Lake blue, M'],
    ['colour=moss', 'Moss, M'],
    ['colour=moss&size=l', 'Moss, L'],
    ['size=s', 'Lake blue, M'],
    ['size=xxl&colour=%3Cscript%3E', 'Lake blue, M'],
    ['size=l&size=m', 'Lake blue, L'],
  ])('reads "%s" as %s', (search, label) => {
    expect(selectionLabel(selectionOf(search))).toBe(label);
  });

  it('still shows something when everything is sold out', () => {
    const soldOut: Choice = { ...SIZE, values: [{ value: 's', label: 'S', isSoldOut: true }] };
    expect(selectionLabel(readSelection([soldOut], new URLSearchParams()))).toBe('S');
  });
});

describe('a selection', () => {
  it('has the price of its variant, else the product’s own', () => {
    expect(selectedPricePence(3400, selectionOf('size=l'))).toBe(4200);
    expect(selectedPricePence(3400, selectionOf('size=m'))).toBe(3400);
  });

  it('has the photograph of its colour, if there is one', () => {
    expect(selectedPhoto(selectionOf('colour=moss'))).toBe('/products/thing-moss.webp');
    expect(selectedPhoto(selectionOf('colour=lake'))).toBeUndefined();
  });
});

describe('searchWith', () => {
  it('replaces one choice and leaves the rest of the address alone', () => {
    expect(searchWith('?colour=lake&ref=mail', 'colour', 'moss')).toBe('?colour=moss&ref=mail');
    expect(searchWith('', 'size', 'm')).toBe('?size=m');
  });
});
