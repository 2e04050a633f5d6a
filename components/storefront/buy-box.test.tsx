import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readBag } from './bag';
import { BuyBox } from './buy-box';
import { dryBag } from './catalogue/dry-bag';

const address = vi.hoisted(() => ({ search: '' }));
vi.mock('next/navigation', () => ({
  useSearchParams: () => new URLSearchParams(address.search),
}));

function show(search = '') {
  address.search = search;
  const { slug, name, pricePence, photo, choices } = dryBag;
  return render(<BuyBox product={{ slug, name, pricePence, choices, photo: photo.src }} />);
}

beforeEach(() => window.history.replaceState(null, '', '/products/dry-bag'));

describe('BuyBox', () => {
  it('offers each choice as a named group of radio buttons', () => {
    show();
    expect(screen.getByRole('group', { name: /Colour/ })).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'Moss' })).toBeChecked();
    expect(screen.getByRole('radio', { name: '20 l' })).toBeChecked();
  });

  it('shows what the address picks, with its price', () => {
    show('?volume=35l&colour=clay');
    expect(screen.getByRole('radio', { name: 'Clay' })).toBeChecked();
    expect(screen.getByText('£42')).toBeInTheDocument();
  });

  it('shows a pick at once and writes it to the address', async () => {
    show();
    await userEvent.click(screen.getByRole('radio', { name: '10 l' }));
    expect(window.location.search).toBe('?volume=10l');
    expect(screen.getByRole('radio', { name: '10 l' })).toBeChecked();
    expect(screen.getByText('£28')).toBeInTheDocument();
  });

  it('puts the picked variant into the bag and says so', async () => {
    show('?volume=35l&colour=clay');
    await userEvent.click(screen.getByRole('button', { name: 'Add to bag' }));
    expect(screen.getByRole('status')).toHaveTextContent(
      'Beck Dry Bag, Clay, 35 l, is in your bag',
    );
    expect(readBag()).toMatchObject([
      {
        slug: 'dry-bag',
        variant: 'Clay, 35 l',
        search: '?colour=clay&volume=35l',
        pricePence: 4200,
        photo: '/products/dry-bag-clay.webp',
      },
    ]);
  });
});
