import { getShelftalk } from '@/lib/gateway/instance';
import { readPageStatus } from './read-page-status';

/** How a page's questions stand, with Alhena's own words; asks nobody. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const status = await readPageStatus(getShelftalk(), {
    page_url: query.get('page_url') ?? '',
    locale: query.get('locale') ?? 'en',
  });
  return Response.json(status, { headers: { 'cache-control': 'no-store' } });
}
