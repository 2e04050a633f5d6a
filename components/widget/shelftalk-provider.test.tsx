import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useShelftalk } from './hooks';
import { ProductFaqs } from './product-faqs';
import { ShelftalkProvider, type ShelftalkProviderProps } from './shelftalk-provider';

const PAGE = 'https://shop.example/products/blue-jacket';
const fetch = vi.fn();

beforeEach(() => {
  vi.stubGlobal('fetch', fetch);
  fetch.mockImplementation(
    async () => new Response('{"status":"ready","faqs":[{"faq_id":1,"question":"Is it warm?"}]}'),
  );
});

afterEach(() => {
  cleanup();
  fetch.mockReset();
  vi.unstubAllGlobals();
});

function view(props: ShelftalkProviderProps) {
  return (
    <ShelftalkProvider pageUrl={PAGE} {...props}>
      <ProductFaqs />
    </ShelftalkProvider>
  );
}

const asked = () => fetch.mock.calls.map(([url]) => new URL(String(url), 'http://own.example'));

describe('ShelftalkProvider', () => {
  it('takes every prop live', async () => {
    const { container, rerender } = render(view({ theme: 'light', locale: 'en' }));
    await screen.findByRole('button', { name: 'Is it warm?' });
    expect(container.querySelector('.st-root')).toHaveAttribute('data-theme', 'light');

    rerender(view({ theme: 'dark', locale: 'he', endpoint: 'https://talk.example' }));
    await waitFor(() => expect(asked().at(-1)?.origin).toBe('https://talk.example'));
    const root = container.querySelector('.st-root');
    expect(root).toHaveAttribute('data-theme', 'dark');
    expect(root).toHaveAttribute('dir', 'rtl');
    expect(asked().at(-1)?.searchParams.get('locale')).toBe('he');

    rerender(view({ locale: 'he', pageUrl: `${PAGE}-2`, endpoint: 'https://talk.example' }));
    await waitFor(() => expect(asked().at(-1)?.searchParams.get('page_url')).toBe(`${PAGE}-2`));
  });

  it('tells the developer of a page that the gateway does not serve', async () => {
    const reported = vi.fn();
    vi.stubGlobal('reportError', reported);
    const problem = { type: 'about:blank', title: 'No', status: 403, request_id: 'r' };
    fetch.mockImplementation(
      async () =>
        new Response(JSON.stringify({ ...problem, code: 'page_not_allowed' }), { status: 403 }),
    );
    render(view({}));
    await waitFor(() => expect(reported).toHaveBeenCalledOnce());
    expect(String(reported.mock.calls[0])).toContain(
      `The gateway does not serve ${PAGE}: correct pageUrl, or add its origin`,
    );
  });

  it('asks once when two sections want the same', async () => {
    render(
      <ShelftalkProvider pageUrl={PAGE}>
        <ProductFaqs />
        <ProductFaqs />
      </ShelftalkProvider>,
    );
    await waitFor(() =>
      expect(screen.getAllByRole('button', { name: 'Is it warm?' })).toHaveLength(2),
    );
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('keeps its value while a host writes its labels anew with each render', () => {
    const seen = new Set<unknown>();
    function Probe() {
      seen.add(useShelftalk());
      return null;
    }
    const probe = () => (
      <ShelftalkProvider locale="en" labels={{ faqHeading: 'FAQ' }} userMetadata={{ plan: 'pro' }}>
        <Probe />
      </ShelftalkProvider>
    );
    const { rerender } = render(probe());
    rerender(probe());
    rerender(probe());
    expect(seen.size).toBe(1);
  });

  it('says what is missing when a part stands outside of it', () => {
    function Lost() {
      useShelftalk();
      return null;
    }
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => render(<Lost />)).toThrow(/needs a <ShelftalkProvider>/);
    quiet.mockRestore();
  });

  it('reports a section that does not know its page instead of breaking the host’s', async () => {
    const reportError = vi.fn();
    vi.stubGlobal('reportError', reportError);
    const { container } = render(
      <ShelftalkProvider>
        <ProductFaqs />
      </ShelftalkProvider>,
    );
    await act(async () => undefined);
    expect(container).toBeEmptyDOMElement();
    expect(String(reportError.mock.calls[0]?.[0])).toContain('pageUrl');
    expect(fetch).not.toHaveBeenCalled();
  });
});
