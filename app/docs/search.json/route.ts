import { readPages } from '@/components/docs/read-page';
import { entriesOf } from '@/components/docs/search/entries';

/** What the documentation's search looks through; asked for when somebody opens it. */
export function GET(): Response {
  return Response.json(entriesOf(readPages()), {
    headers: { 'cache-control': 'public, max-age=300' },
  });
}
