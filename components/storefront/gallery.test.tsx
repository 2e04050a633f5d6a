import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { dryBag } from './catalogue/dry-bag';
import { Gallery } from './gallery';

const address = vi.hoisted(() => ({ search: '' }));
vi.mock('next/navigation', () => ({
  useSearchParams: () => new URLSearchParams(address.search),
}));

function show(search: string) {
  address.search = search;
  render(<Gallery photo={dryBag.photo} details={dryBag.details} choices={dryBag.choices} />);
  return screen.getAllByRole('img');
}

describe('Gallery', () => {
  it('shows the photograph and its details, each with words of its own', () => {
    const images = show('');
    expect(images.map((image) => image.getAttribute('alt'))).toEqual([
      dryBag.photo.alt,
      ...dryBag.details.map(({ alt }) => alt),
    ]);
  });

  it('shows all of them in the picked colour, and says so', () => {
    const images = show('?colour=clay');
    for (const image of images) {
      expect(image).toHaveAttribute('src', expect.stringContaining('dry-bag-clay.webp'));
    }
    expect(images[0]).toHaveAccessibleName(/here in Clay$/);
  });
});
