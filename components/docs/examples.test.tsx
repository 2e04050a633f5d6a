import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { jwtVerify } from 'jose';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ScriptTagQuestions } from '@/docs/examples/jsx-elements';
import NextProductPage from '@/docs/examples/next-product-page';
import { Questions as ServerQuestions } from '@/docs/examples/next-server-questions';
import { OwnQuestions } from '@/docs/examples/react-own-ui';
import { ProductPage } from '@/docs/examples/react-product-page';
import { Questions } from '@/docs/examples/react-questions';
import { userToken } from '@/docs/examples/signed-metadata';

vi.stubEnv('LOG_LEVEL', 'silent');

const FAQS = [{ faq_id: 1, question: 'Is it waterproof?' }];
const asked = vi.fn();

async function gateway(address: string) {
  const { pathname, origin } = new URL(address, 'https://same.example');
  asked(origin, pathname);
  return Response.json(
    pathname.endsWith('/1')
      ? { ...FAQS[0], answer: 'Yes, it is.' }
      : { status: 'ready', faqs: FAQS },
  );
}

describe('examples for React', () => {
  beforeEach(() => vi.stubGlobal('fetch', vi.fn(gateway)));
  afterEach(() => {
    cleanup();
    asked.mockReset();
    vi.unstubAllGlobals();
  });

  it('show questions and a button to ask', async () => {
    render(<ProductPage />);
    expect(await screen.findByRole('button', { name: 'Is it waterproof?' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Ask a question' })).toBeInTheDocument();
    expect(asked).toHaveBeenCalledWith('https://your-app', '/api/product-faqs');
  });

  it('write the elements with their attributes', () => {
    const { container } = render(<ScriptTagQuestions pageUrl="https://shop.example/a" />);
    expect(container.querySelector('shelftalk-faqs')).toHaveAttribute('heading-level', '3');
    expect(container.querySelector('shelftalk-chat')).toHaveAttribute('position', 'bottom-start');
  });

  it('show questions without a provider', async () => {
    render(<Questions pageUrl="https://shop.example/products/blue-jacket" />);
    expect(await screen.findByRole('button', { name: 'Is it waterproof?' })).toBeInTheDocument();
    expect(asked).toHaveBeenCalledWith('https://your-app', '/api/product-faqs');
  });

  it('build an interface of one’s own from the hooks', async () => {
    render(<OwnQuestions pageUrl="https://shop.example/products/blue-jacket" />);
    await userEvent.click(await screen.findByRole('button', { name: 'Is it waterproof?' }));
    expect(await screen.findByText('Yes, it is.')).toBeInTheDocument();
  });

  it('ask on the page’s own origin in Next.js', async () => {
    render(await NextProductPage({ params: Promise.resolve({ slug: 'blue-jacket' }) }));
    expect(await screen.findByRole('button', { name: 'Is it waterproof?' })).toBeInTheDocument();
    expect(asked).toHaveBeenCalledWith('https://same.example', '/api/product-faqs');
  });

  it('hand on what the server knows', async () => {
    const { shelftalk } = await import('@/docs/examples/private-metadata');
    vi.spyOn(shelftalk, 'peekProductFaqs').mockResolvedValue({ status: 'ready', faqs: FAQS });
    render(await ServerQuestions({ shelftalk, pageUrl: 'https://shop.example/a' }));
    expect(screen.getByRole('button', { name: 'Is it waterproof?' })).toBeInTheDocument();
    expect(asked).not.toHaveBeenCalled();
    await shelftalk.close();
  });
});

describe('examples for servers', () => {
  it('mount in Next.js', async () => {
    const { GET } = await import('@/docs/examples/next-route');
    const response = await GET(new Request('http://localhost:3000/api/health'));
    expect(await response.json()).toMatchObject({ status: 'ok' });
  });

  it('mount in Hono', async () => {
    const { app } = await import('@/docs/examples/hono-server');
    const response = await app.request(
      'https://gateway.shop.example/api/health',
      {},
      { incoming: { socket: { remoteAddress: '192.0.2.1' } } },
    );
    expect(await response.json()).toMatchObject({ status: 'ok' });
  });

  it('mount on plain Node', async () => {
    const { server } = await import('@/docs/examples/node-server');
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port }: AddressInfo | { port: 0 } = addressOf(server.address());
    const response = await fetch(`http://127.0.0.1:${port}/api/health`);
    expect(response.status).toBe(200);
    server.close();
  });

  it('sign facts that the gateway can verify', async () => {
    const secret = 'a-secret-of-more-than-thirty-two-characters';
    const token = await userToken({ id: 'c-1', tier: 'gold' }, secret);
    const { payload } = await jwtVerify(token, new TextEncoder().encode(secret));
    expect(payload.user_metadata).toEqual({ customer_id: 'c-1', tier: 'gold' });
  });
});

function addressOf(address: AddressInfo | string | null): AddressInfo | { port: 0 } {
  return typeof address === 'object' && address ? address : { port: 0 };
}
