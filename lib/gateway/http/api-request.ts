import { readStream } from './request-body';

/** A request as the API reads it, whatever brought it: a Web `Request`, or Node's own message. */
export type ApiRequest = {
  method: string;
  /** Absolute. Its host has no say in anything: whoever sends the request chooses it. */
  url: string;
  headers: HeaderReader;
  /** All of the body. Throws `payload_too_large` beyond `maxBytes`, `invalid_request` when it is cut off. */
  readBody(maxBytes: number): Promise<Uint8Array<ArrayBuffer>>;
  /** As hooks and frameworks know it; its body may be read already. */
  toRequest(): Request;
};

/** Names are in lower case; a header that came more than once is joined by commas. */
export type HeaderReader = { get(name: string): string | null };

export function ofWeb(request: Request): ApiRequest {
  return {
    method: request.method,
    url: request.url,
    headers: request.headers,
    readBody: (maxBytes) => readStream(request.body, maxBytes),
    toRequest: () => request,
  };
}
