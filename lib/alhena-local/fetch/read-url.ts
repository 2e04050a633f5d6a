import { fetch as undiciFetch } from 'undici';
import type { Clock } from '@/lib/clock';
import { createPublicAgent, createTrustedAgent, PrivateAddressError } from './agent';
import { type PageTarget, parsePageUrl } from './page-url';

/** A page's HTML, or why there is none; the cause is kept coarse so that it tells nothing about a network. */
export type PageRead =
  | { kind: 'html'; html: string; url: string; validators?: Validators }
  /** Still what it was when its validators were given. */
  | { kind: 'unchanged' }
  | { kind: 'gone' }
  | { kind: 'unreadable' }
  /** Its server did not answer, or answered that it cannot just now: another try may do. */
  | { kind: 'unreachable' };

/** What a server told of a version of a page, to ask later whether it changed (RFC 9110, 13.1). */
export type Validators = { url: string; etag: string | null; lastModified: string | null };

/** With `known`, a page that has not changed since is not sent again. */
export type ReadUrl = (target: PageTarget, known?: Validators) => Promise<PageRead>;

export type ReadUrlOptions = {
  /** Origins that may be private or on any port. */
  trusted: ReadonlySet<string>;
  clock: Clock;
  /** Replaces the network, for tests; the address checks at connect time then do not apply. */
  fetch?: typeof globalThis.fetch;
};

/** What is needed of a reply, whichever `fetch` it came from. */
type Reply = {
  status: number;
  ok: boolean;
  headers: { get(name: string): string | null };
  body: {
    cancel(): Promise<void>;
    getReader(): {
      read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>;
      cancel(): Promise<void>;
    };
  } | null;
};

/** All hops, headers and body together. */
const TOTAL_MS = 8000;
const REDIRECTS_MAX = 3;
/** After decompression. */
const BODY_MAX_BYTES = 3_000_000;
const HEADERS = {
  accept: 'text/html,application/xhtml+xml;q=0.9',
  'user-agent': 'ShelftalkReader/1.0 (+product FAQs)',
} as const;

/** Makes the reader of pages: plain GET, HTML only, few redirects and each checked like the first URL. */
export function createReadUrl({ trusted, clock, fetch }: ReadUrlOptions): ReadUrl {
  const agents = fetch ? undefined : { open: createPublicAgent(), trusted: createTrustedAgent() };

  async function get(
    target: PageTarget,
    known: Validators | undefined,
    signal: AbortSignal,
  ): Promise<Reply | undefined> {
    const headers = { ...HEADERS, ...conditions(target, known) };
    const init = { method: 'GET', headers, redirect: 'manual', signal } as const;
    if (fetch) return fetch(target.url, init);
    const dispatcher = target.trusted ? agents?.trusted : agents?.open;
    if (!dispatcher) return undefined;
    return undiciFetch(target.url, { ...init, dispatcher });
  }

  async function follow(
    first: PageTarget,
    known: Validators | undefined,
    signal: AbortSignal,
  ): Promise<PageRead> {
    let target = first;
    for (let hop = 0; hop <= REDIRECTS_MAX; hop += 1) {
      const reply = await get(target, known, signal);
      if (!reply) return { kind: 'unreadable' };
      if (reply.status === 304 && known?.url === target.url.href) {
        await reply.body?.cancel();
        return { kind: 'unchanged' };
      }
      const location = reply.headers.get('location');
      if (reply.status >= 300 && reply.status < 400 && location) {
        await reply.body?.cancel();
        const next = redirectTarget(location, target.url, trusted);
        if (!next) return { kind: 'unreadable' };
        target = next;
        continue;
      }
      if (!reply.ok || !isHtml(reply)) {
        await reply.body?.cancel();
        return { kind: failureOf(reply.status) };
      }
      const url = target.url.href;
      const etag = reply.headers.get('etag');
      const lastModified = reply.headers.get('last-modified');
      const html = await bodyText(reply);
      return { kind: 'html', html, url, validators: { url, etag, lastModified } };
    }
    return { kind: 'unreadable' };
  }

  return async function readUrl(target, known) {
    const timeout = new AbortController();
    const timer = clock.setTimeout(() => timeout.abort(), TOTAL_MS);
    try {
      return await follow(target, known, timeout.signal);
    } catch (error) {
      return { kind: isRefusal(error) ? 'unreadable' : 'unreachable' };
    } finally {
      clock.clearTimeout(timer);
    }
  };
}

function conditions({ url }: PageTarget, known: Validators | undefined): Record<string, string> {
  if (known?.url !== url.href) return {};
  return {
    ...(known.etag === null ? {} : { 'if-none-match': known.etag }),
    ...(known.lastModified === null ? {} : { 'if-modified-since': known.lastModified }),
  };
}

function failureOf(status: number): 'gone' | 'unreadable' | 'unreachable' {
  if (status === 404 || status === 410) return 'gone';
  return status >= 500 || PASSING.has(status) ? 'unreachable' : 'unreadable';
}

/** Request Timeout, Too Early and Too Many Requests (RFC 9110, 8470, 6585). */
const PASSING = new Set([408, 425, 429]);

function isRefusal(error: unknown): boolean {
  return error instanceof Error && error.cause instanceof PrivateAddressError;
}

function redirectTarget(
  location: string,
  from: URL,
  trusted: ReadonlySet<string>,
): PageTarget | undefined {
  if (!URL.canParse(location, from)) return undefined;
  const next = parsePageUrl(new URL(location, from).href, trusted);
  if (typeof next === 'string') return undefined;
  return from.protocol === 'https:' && next.url.protocol === 'http:' ? undefined : next;
}

function isHtml(reply: Reply): boolean {
  return /^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i.test(
    reply.headers.get('content-type') ?? '',
  );
}

/** Reads up to the cap and keeps what came before it: the product is near the top of a page. */
async function bodyText(reply: Reply): Promise<string> {
  const reader = reply.body?.getReader();
  if (!reader) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done || !value) break;
    chunks.push(value);
    size += value.byteLength;
    if (size >= BODY_MAX_BYTES) {
      await reader.cancel();
      break;
    }
  }
  const bytes = new Uint8Array(Math.min(size, BODY_MAX_BYTES));
  let at = 0;
  for (const chunk of chunks) {
    const part = chunk.subarray(0, bytes.length - at);
    bytes.set(part, at);
    at += part.byteLength;
  }
  return decoder(reply, bytes).decode(bytes);
}

function decoder(reply: Reply, bytes: Uint8Array): TextDecoder {
  const declared = /charset=["']?([\w-]+)/i.exec(reply.headers.get('content-type') ?? '')?.[1];
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const label = declared ?? /<meta[^>]{0,200}charset=["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('utf-8');
  }
}
