import { socketAddressOf } from '@/lib/gateway/http/socket-address';
import { getShelftalk } from '@/lib/gateway/instance';

/** The API, mounted: every method of every path under `/api` goes to the one handler. */
export function handle(request: Request): Promise<Response> {
  return getShelftalk().fetch(request, { remoteAddress: socketAddressOf(request.headers) });
}
