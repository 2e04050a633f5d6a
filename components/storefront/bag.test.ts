import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const MUG = {
  slug: 'enamel-mug',
  name: 'Enamel Mug',
  variant: 'Moss',
  search: '?colour=moss',
  photo: '/products/enamel-mug-moss.webp',
  pricePence: 1400,
};

async function openBag() {
  vi.resetModules();
  return import('./bag');
}

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

describe('the bag', () => {
  it('starts empty and stores nothing until something is put in', async () => {
    const { readBag } = await openBag();
    expect(readBag()).toEqual([]);
    expect(localStorage).toHaveLength(0);
  });

  it('adds up the same variant on one line and keeps others apart', async () => {
    const { addToBag, readBag, bagCount, bagTotalPence } = await openBag();
    addToBag(MUG);
    addToBag(MUG);
    addToBag({ ...MUG, variant: 'Clay' });
    expect(readBag().map(({ variant, quantity }) => [variant, quantity])).toEqual([
      ['Moss', 2],
      ['Clay', 1],
    ]);
    expect(bagCount(readBag())).toBe(3);
    expect(bagTotalPence(readBag())).toBe(4200);
  });

  it('changes quantities within bounds and takes out what is wanted no more', async () => {
    const { addToBag, setQuantity, readBag, QUANTITY_MAX } = await openBag();
    addToBag(MUG);
    setQuantity(MUG, 40);
    expect(readBag()[0]?.quantity).toBe(QUANTITY_MAX);
    setQuantity(MUG, 0);
    expect(readBag()).toEqual([]);
  });

  it('is still there after a reload', async () => {
    (await openBag()).addToBag(MUG);
    expect((await openBag()).readBag()).toMatchObject([{ ...MUG, quantity: 1 }]);
  });

  it('tells its listeners, and follows what another tab puts in', async () => {
    const { subscribeToBag, readBag, parseBag } = await openBag();
    const listener = vi.fn();
    const unsubscribe = subscribeToBag(listener);
    const newValue = JSON.stringify([{ ...MUG, quantity: 2 }]);
    window.dispatchEvent(new StorageEvent('storage', { key: 'twinfell-bag', newValue }));
    expect(listener).toHaveBeenCalledTimes(1);
    expect(readBag()).toEqual(parseBag(newValue));
    unsubscribe();
    window.dispatchEvent(new StorageEvent('storage', { key: 'twinfell-bag', newValue: '[]' }));
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('works in memory when storage is blocked', async () => {
    const { addToBag, readBag } = await openBag();
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    addToBag(MUG);
    expect(readBag()).toHaveLength(1);
  });
});

describe('parseBag', () => {
  it.each([
    ['nothing', null],
    ['broken JSON', '[{'],
    ['another shape', '{"lines":[]}'],
    [
      'a photograph from elsewhere',
      JSON.stringify([{ ...MUG, quantity: 1, photo: '//evil.example/x.webp' }]),
    ],
    ['a negative quantity', JSON.stringify([{ ...MUG, quantity: -1 }])],
    ['a slug that leaves the shop', JSON.stringify([{ ...MUG, quantity: 1, slug: '../api' }])],
  ])('reads %s as an empty bag', async (_, text) => {
    const { parseBag } = await openBag();
    expect(parseBag(text)).toEqual([]);
  });
});
