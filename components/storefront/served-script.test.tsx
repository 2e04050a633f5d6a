import { act, render } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { ServedScript } from './served-script';

const SCRIPT = (
  <div>
    <ServedScript nonce={undefined}>{'// read once'}</ServedScript>
  </div>
);

describe('ServedScript', () => {
  it('is in the HTML of the server, and stays when the page comes alive', async () => {
    const host = document.createElement('div');
    host.innerHTML = renderToString(SCRIPT);
    expect(host.querySelector('script')?.textContent).toBe('// read once');
    const root = await act(async () => hydrateRoot(host, SCRIPT));
    expect(host.querySelector('script')?.textContent).toBe('// read once');
    act(() => root.unmount());
  });

  it('is not made in the browser', () => {
    const { container } = render(SCRIPT);
    expect(container.querySelector('script')).toBeNull();
  });

  it('is not made in the browser when the server’s page cannot be taken over', async () => {
    const host = document.createElement('div');
    host.innerHTML = renderToString(SCRIPT).replace('<div>', '<div><p>Something else</p>');
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const root = await act(async () => hydrateRoot(host, SCRIPT, { onRecoverableError: () => {} }));
    expect(host.querySelector('p')).toBeNull();
    expect(host.querySelector('script')).toBeNull();
    act(() => root.unmount());
    vi.restoreAllMocks();
  });
});
