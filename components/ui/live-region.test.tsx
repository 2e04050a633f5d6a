import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { LiveRegion } from './live-region';

afterEach(cleanup);

describe('LiveRegion', () => {
  it('is there, empty and polite, before anything is said', () => {
    render(<LiveRegion announcement={null} />);
    const region = screen.getByRole('status');
    expect(region).toBeEmptyDOMElement();
    expect(region).toHaveAttribute('aria-live', 'polite');
  });

  it('says the same words again', () => {
    const { rerender } = render(<LiveRegion announcement={{ text: 'Copied', number: 1 }} />);
    const region = screen.getByRole('status');
    const before = region.textContent;
    rerender(<LiveRegion announcement={{ text: 'Copied', number: 2 }} />);
    expect(screen.getByRole('status')).toBe(region);
    expect(region.textContent).not.toBe(before);
    expect(region.textContent.trim()).toBe('Copied');
  });
});
