import Link from 'next/link';
import { pageUrlOf, type Settings } from './settings';
import { type PageStatusState, usePageStatus } from './use-page-status';

type Props = { settings: Settings; origin: string };

/** How the page's questions stand, and what Alhena says about it in its own words. */
export function StatusPanel({ settings, origin }: Props) {
  const pageUrl = pageUrlOf(settings, origin);
  const status = usePageStatus(pageUrl, settings.locale);
  const message = 'message' in status ? status.message : undefined;
  return (
    <section className="play-panel" aria-label="Status">
      <h2>Status</h2>
      <div role="status">
        <p>
          <code data-status={status.status}>{status.status}</code> {wordsOf(status)}
        </p>
        {message && (
          <p>
            Alhena says: <q>{message}</q>
          </p>
        )}
        {status.status === 'refused' && (
          <p>
            <Link href={`/docs/errors#${status.code}` as '/docs'}>What to do about it</Link>
          </p>
        )}
      </div>
      <p className="play-page">{pageUrl}</p>
    </section>
  );
}

function wordsOf(state: PageStatusState): string {
  switch (state.status) {
    case 'loading':
      return 'Looking.';
    case 'ready':
      return state.count === 1 ? 'One question is known.' : `${state.count} questions are known.`;
    case 'generating':
      return 'The questions are being written.';
    case 'not_available':
      return 'There are no questions for this page; the box to ask stays.';
    case 'unknown':
      return 'Nothing is known of this page yet.';
    case 'refused':
      return state.detail;
    case 'failed':
      return 'The app could not be asked. It is tried again.';
    default:
      return state satisfies never;
  }
}
