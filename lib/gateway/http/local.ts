import type { ApiRequest } from './api-request';
import type { Answer } from './handler';
import { readBody } from './request-body';
import type { RouteParts } from './route';

type Local = Pick<RouteParts, 'config' | 'clock'> & {
  handleLocal: (request: Request) => Promise<Response>;
};

export function isLocalPath(path: string): boolean {
  return path.startsWith('/api/v1/');
}

/** All that the embedded Alhena reads of a request's head. */
const READ_HEADERS = ['authorization', 'cache-control', 'content-type'];

/**
 * Hands a call on to the embedded Alhena under the app's own address, with a body that is bounded like any other.
 * Throws what reading a body throws.
 */
export async function passToLocal(
  request: ApiRequest,
  url: URL,
  requestId: string,
  { config, clock, handleLocal }: Local,
): Promise<Answer> {
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
  const body = hasBody ? await readBody(request, clock) : undefined;
  const response = await handleLocal(
    new Request(`${config.appUrl}${url.pathname}${url.search}`, {
      // There is no Request of that method; it is refused like any other that is not taken.
      method: request.method === 'TRACE' ? 'PATCH' : request.method,
      headers: READ_HEADERS.flatMap((name): [string, string][] => {
        const value = request.headers.get(name);
        return value === null ? [] : [[name, value]];
      }),
      ...(body ? { body } : {}),
    }),
  );
  const text = await response.text();
  return {
    status: response.status,
    headers: {
      'cache-control': 'no-store',
      ...Object.fromEntries(response.headers),
      'x-request-id': requestId,
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    },
    body: request.method === 'HEAD' || text === '' ? null : text,
  };
}
