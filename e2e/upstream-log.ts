import { ADDRESSES } from './addresses';
import type { LoggedCall, TruthLog } from './upstream/truth-log';

/** What the upstream really received for the page at this path, in order. */
export async function upstreamCalls(path: string): Promise<LoggedCall[]> {
  const response = await fetch(`${ADDRESSES.upstream}/__log`);
  const log: TruthLog = await response.json();
  return log.calls.filter(
    ({ page_url }) => page_url !== undefined && new URL(page_url).pathname === path,
  );
}

/** How often the upstream accepted a message with this text, about whatever page. */
export async function timesAccepted(text: string): Promise<number> {
  const response = await fetch(`${ADDRESSES.upstream}/__log`);
  const log: TruthLog = await response.json();
  return log.calls.filter((call) => call.query_text === text && call.accepted).length;
}
