import { socketAddressOf } from '@/lib/gateway/http/socket-address';
import { getShelftalk } from '@/lib/gateway/instance';

/** The API, mounted: every method of every path under `/api` goes to the one handler. */
function handle(request: Request): Promise<Response> {
  return getShelftalk().fetch(request, { remoteAddress: socketAddressOf(request.headers) });
}

export {
  handle as DELETE,
  handle as GET,
  handle as HEAD,
  handle as OPTIONS,
  handle as PATCH,
  handle as POST,
  handle as PUT,
};
