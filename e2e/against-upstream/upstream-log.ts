import { ADDRESSES } from '../addresses';
import type { LoggedCall, TruthLog } from '../upstream/truth-log';

/** What the upstream really received for pages whose URL contains `path`, in order. */
export async function upstreamCalls(path: string): Promise<LoggedCall[]> {
  const response = await fetch(`${ADDRESSES.upstream}/__log`);
  const log: TruthLog = await response.json();
  return log.calls.filter((call) => call.page_url?.includes(path));
}
