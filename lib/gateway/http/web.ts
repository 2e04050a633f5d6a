import { ofWeb } from './api-request';
import type { Answerer, RequestInfo } from './handler';

export type Handler = (request: Request, info?: RequestInfo) => Promise<Response>;

/** The API as one Web-standard function. It never rejects. */
export function createFetch(answer: Answerer): Handler {
  return async (request, info = {}) => {
    const { status, headers, body } = await answer(ofWeb(request), info);
    return new Response(body, { status, headers });
  };
}
