import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, it } from 'vitest';
import { addToBag, readBag, setQuantity } from './bag';
import { BagLink } from './bag-link';
import { BagView } from './bag-view';

const MUG = {
  slug: 'enamel-mug',
  name: 'Enamel Mug',
  variant: 'Moss',
  search: '?colour=moss',
  photo: '/products/enamel-mug-moss.webp',
  pricePence: 1400,
};

beforeEach(() => {
  for (const line of readBag()) setQuantity(line, 0);
});

describe('BagView', () => {
  it('says that it is empty and where to go', () => {
    render(<BagView />);
    expect(screen.getByText('There is nothing in it yet.')).toBeInTheDocument();
    expect(screen.getByRole('link')).toHaveAttribute('href', '/#out-in-it');
  });

  it('says nothing of the kind where the bag cannot be known', () => {
    expect(renderToString(<BagView />)).not.toContain('There is nothing in it yet.');
  });

  it('shows something to begin with below an empty bag alone', () => {
    const { rerender } = render(<BagView>A kettle</BagView>);
    expect(screen.getByText('A kettle')).toBeInTheDocument();
    act(() => addToBag(MUG));
    rerender(<BagView>A kettle</BagView>);
    expect(screen.queryByText('A kettle')).not.toBeInTheDocument();
  });

  it('shows a line that leads back to the same variant, and what it would cost', async () => {
    addToBag(MUG);
    render(<BagView />);
    expect(screen.getByRole('link', { name: 'Enamel Mug' })).toHaveAttribute(
      'href',
      '/products/enamel-mug?colour=moss',
    );
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'How many: Enamel Mug, Moss' }),
      '3',
    );
    expect(screen.getAllByText('£42')).toHaveLength(2);
  });

  it('lets go of what is removed', async () => {
    addToBag(MUG);
    render(<BagView />);
    await userEvent.click(screen.getByRole('button', { name: 'Remove Enamel Mug, Moss' }));
    expect(screen.getByText('There is nothing in it yet.')).toBeInTheDocument();
  });
});

describe('BagLink', () => {
  it('counts along', () => {
    render(<BagLink />);
    expect(screen.getByRole('link')).toHaveAccessibleName('Bag 0 things');
    act(() => addToBag(MUG));
    expect(screen.getByRole('link')).toHaveAccessibleName('Bag 1 thing');
  });
});
