import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Answer, Answerer } from './handler';
import { ofNode } from './node-request';

/** How long, and how far, a body nobody wants may go on arriving, so that its sender reads the refusal. */
const UNWANTED_MS = 500;
const UNWANTED_MAX_BYTES = 1_000_000;

/** The API for a plain Node server. It answers every request and never throws. */
export function createNodeListener(answer: Answerer): RequestListener {
  return (incoming, outgoing) => {
    const { remoteAddress } = incoming.socket;
    void answer(ofNode(incoming), { remoteAddress }).then((answered) => {
      if (!incoming.complete) letGo(incoming);
      write(outgoing, answered);
    });
  };
}

function write(outgoing: ServerResponse, { status, headers, body }: Answer): void {
  if (outgoing.destroyed) return;
  if (body !== null) headers['content-length'] = String(Buffer.byteLength(body));
  outgoing.writeHead(status, headers);
  if (body === null) outgoing.end();
  else outgoing.end(body);
}

function letGo(incoming: IncomingMessage): void {
  let bytes = 0;
  const cut = () => incoming.socket.destroySoon();
  const timer = setTimeout(cut, UNWANTED_MS);
  incoming.on('data', (chunk: Uint8Array) => {
    bytes += chunk.byteLength;
    if (bytes > UNWANTED_MAX_BYTES) cut();
  });
  incoming.once('close', () => clearTimeout(timer));
  incoming.resume();
}
