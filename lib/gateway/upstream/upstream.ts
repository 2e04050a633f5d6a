import { Agent } from 'undici';
import type { Alhena, AlhenaAttempt } from '@/lib/alhena/alhena';
import { createAlhena } from '@/lib/alhena/client';
import type { AlhenaFetch } from '@/lib/alhena/fetch';
import type { Clock } from '@/lib/clock';
import type { ShelftalkConfig } from '@/lib/gateway/config';
import type { Log } from '@/lib/gateway/telemetry/log';
import type { Metrics } from '@/lib/gateway/telemetry/metrics';
import { createDispatchFetch } from './dispatch';

const CONNECT_MS = 2_000;
// Under what common servers and balancers keep, so that a message is rarely written to a socket that is being closed.
const KEEP_ALIVE_MS = 4_000;
const READ_CONNECTIONS = 128;
const MESSAGE_CONNECTIONS = 1_024;
/** Past every deadline of the client: it owns the timing. */
const AGENT_MS = 35_000;
/** Never resolved: requests to it are handed to the embedded Alhena. */
const LOCAL_BASE_URL = 'http://localhost';

export type Upstream = {
  alhena: Alhena;
  kind: 'alhena' | 'embedded';
  /** The embedded Alhena's own HTTP handler, for `/api/v1/*`. */
  handleLocal?: (request: Request) => Promise<Response>;
  /** Has the embedded Alhena read a page anew that it read before an edit; Alhena's own memory is out of reach. */
  renewPage?: (page: string) => Promise<void>;
};

type UpstreamParts = { clock: Clock; metrics: Metrics; log: Log };

/**
 * Alhena with a key, the embedded one without. Reads and messages have connections of their own, so that slow messages
 * never hold up reads. Throws a `TypeError` when the key or address cannot work.
 */
export function createUpstream(config: ShelftalkConfig, parts: UpstreamParts): Upstream {
  const common = { clock: parts.clock, onAttempt: observer(parts) };
  if (config.apiKey === undefined) {
    const local = localAlhena(config, parts.clock);
    // Whoever asks hears of a failure; until then it is nobody's.
    local.catch(() => {});
    const handleLocal = async (request: Request) => (await local)(request);
    const alhena = createAlhena({
      ...common,
      apiKey: config.localApiKey,
      baseUrl: LOCAL_BASE_URL,
      fetch: (input, init) => untilAborted(handleLocal(new Request(input, init)), init?.signal),
    });
    const renewPage = async (page: string) => {
      const url = `${LOCAL_BASE_URL}/api/v1/product-faqs?${new URLSearchParams({ page_url: page })}`;
      const authorization = `Bearer ${config.localApiKey}`;
      await handleLocal(
        new Request(url, { headers: { authorization, 'cache-control': 'no-cache' } }),
      );
    };
    return { alhena, kind: 'embedded', handleLocal, renewPage };
  }
  const client = (connections: number) =>
    createAlhena({
      ...common,
      apiKey: config.apiKey ?? '',
      baseUrl: config.apiUrl,
      fetch: config.fetch ?? fetchOver(connections),
    });
  const reads = client(READ_CONNECTIONS);
  const messages = client(MESSAGE_CONNECTIONS);
  return {
    kind: 'alhena',
    alhena: {
      productFaqs: reads.productFaqs,
      sendMessage: (request, options) =>
        (options?.answerOnly ? reads : messages).sendMessage(request, options),
    },
  };
}

/** Loaded only where it is needed: with a key nothing of the embedded Alhena is in memory. */
async function localAlhena(
  config: ShelftalkConfig,
  clock: Clock,
): Promise<(request: Request) => Promise<Response>> {
  const { createLocalAlhena } = await import('@/lib/alhena-local/index');
  return createLocalAlhena({
    apiKey: config.localApiKey,
    appUrl: config.appUrl,
    allowedOrigins: config.storefrontOrigins,
    clock,
    ...(config.fetch ? { fetch: config.fetch } : {}),
    ...(config.localModel ? { model: config.localModel } : {}),
  });
}

function observer({ metrics, log }: UpstreamParts): (attempt: AlhenaAttempt) => void {
  return ({ route, attempt, outcome, ms, status, upstreamRequestId }) => {
    metrics.upstreamCall(route, outcome, ms);
    if (attempt > 1) metrics.retry(route);
    if (outcome !== 'ok')
      log.warn('upstream_failed', {
        route,
        attempt,
        outcome,
        ms: Math.round(ms),
        status,
        upstream_request_id: upstreamRequestId,
      });
  };
}

function fetchOver(connections: number): AlhenaFetch {
  return createDispatchFetch(
    new Agent({
      connections,
      connect: { timeout: CONNECT_MS },
      keepAliveTimeout: KEEP_ALIVE_MS,
      keepAliveMaxTimeout: KEEP_ALIVE_MS,
      headersTimeout: AGENT_MS,
      bodyTimeout: AGENT_MS,
    }),
  );
}

/** In the same process there is no connection to cut: the caller stops waiting, the work ends by itself. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal | null | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
