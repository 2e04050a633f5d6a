import { act, render } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { ScriptJson } from './script-json-element';

const NAME = '</script><img src=x onerror=alert(1)>';

describe('ScriptJson', () => {
  it('is in the HTML of the server, escaped and readable as JSON', () => {
    vi.stubGlobal('document', undefined);
    const html = renderToString(<ScriptJson id="product" value={{ name: NAME }} />);
    vi.unstubAllGlobals();
    const text = /^<script id="product" type="application\/ld\+json">([^<]*)<\/script>$/.exec(html);
    expect(JSON.parse(text?.[1] ?? '')).toEqual({ name: NAME });
  });

  it('stays in the document when the page comes alive', async () => {
    const host = document.createElement('div');
    host.innerHTML = '<script id="product" type="application/ld+json">{"name":"Mug"}</script>';
    document.body.append(host);
    const root = await act(async () =>
      hydrateRoot(host, <ScriptJson id="product" value={{ name: 'Mug' }} />),
    );
    expect(document.getElementById('product')).toHaveTextContent('{"name":"Mug"}');
    act(() => root.unmount());
    host.remove();
  });

  it('makes no script element in the browser', () => {
    const { container } = render(<ScriptJson id="product" value={{ name: 'Mug' }} />);
    expect(container).toBeEmptyDOMElement();
  });
});
