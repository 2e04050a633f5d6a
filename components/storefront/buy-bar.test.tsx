import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readBag, setQuantity } from './bag';
import { BuyBar } from './buy-bar';
import { dryBag } from './catalogue/dry-bag';

type Report = (entries: { isIntersecting: boolean }[]) => void;
let report: Report = () => {};

vi.stubGlobal(
  'IntersectionObserver',
  class {
    constructor(given: Report) {
      report = given;
    }
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);
vi.mock('next/navigation', () => ({
  useSearchParams: () => new URLSearchParams('?volume=35l&colour=clay'),
}));

function show() {
  const { slug, name, pricePence, photo, choices } = dryBag;
  render(
    <>
      <div data-buy />
      <BuyBar product={{ slug, name, pricePence, choices, photo: photo.src }} />
    </>,
  );
}

beforeEach(() => {
  for (const line of readBag()) setQuantity(line, 0);
});

describe('BuyBar', () => {
  it('is there only while the buy box has gone by', () => {
    show();
    for (const isIntersecting of [true, false, true]) {
      act(() => report([{ isIntersecting }]));
      expect(screen.queryAllByRole('button', { name: 'Add to bag' })).toHaveLength(
        isIntersecting ? 0 : 1,
      );
    }
  });

  it('shows the picked variant with its price and puts it into the bag', async () => {
    show();
    act(() => report([{ isIntersecting: false }]));
    expect(screen.getByRole('status')).toHaveTextContent('£42 · Clay, 35 l');
    await userEvent.click(screen.getByRole('button', { name: 'Add to bag' }));
    expect(readBag()).toMatchObject([{ slug: 'dry-bag', variant: 'Clay, 35 l', quantity: 1 }]);
    expect(screen.getByRole('status')).toHaveTextContent('In your bag.');
    expect(screen.getByRole('link', { name: 'See the bag' })).toHaveAttribute('href', '/bag');
  });
});
