import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

const HEADER = 'x-shelftalk-socket-address';

declare global {
  var shelftalkSocketAddresses: boolean | undefined;
}

/**
 * Makes every HTTP server of this process write the socket's address into a header of our own before anyone reads the
 * request. A framework's request does not tell it, and `X-Forwarded-For` holds whatever the caller wrote there.
 */
export function tellSocketAddresses(): void {
  if (globalThis.shelftalkSocketAddresses) return;
  globalThis.shelftalkSocketAddresses = true;
  subscribe('http.server.request.start', (message) => {
    if (!isRequestStart(message)) return;
    const { request } = message;
    request.headers[HEADER] = request.socket.remoteAddress ?? '';
  });
}

/** The socket's address as `tellSocketAddresses` wrote it; undefined where nobody could have written it but the caller. */
export function socketAddressOf(headers: Headers): string | undefined {
  return globalThis.shelftalkSocketAddresses ? (headers.get(HEADER) ?? undefined) : undefined;
}

function isRequestStart(message: unknown): message is { request: IncomingMessage } {
  return typeof message === 'object' && message !== null && 'request' in message;
}
