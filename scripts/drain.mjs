/** How long a stopping process goes on serving while the load balancer turns to others. */
const QUIET_MS = 1000;
const LINGER_MS = 5000;
/** How long requests in flight may take to finish. */
const DRAIN_MS = 30_000;
const PROBES = new Set(['/api/live', '/api/ready', '/api/health', '/api/metrics']);

/**
 * Ends the process in order on SIGTERM or SIGINT: not ready any more, still serving until nothing has arrived for a
 * second, then no new connections, what is in flight finished, exit 0. A second signal ends it at once.
 *
 * @param {import('node:http').Server} server
 * @param {{ drain(): void, close(): Promise<void> }} app
 */
export function drainOnSignal(server, app) {
  let lastRequest = 0;
  let inFlight = 0;
  let isStopping = false;
  server.prependListener('request', (request, response) => {
    if (!PROBES.has(request.url?.split('?')[0] ?? '')) lastRequest = performance.now();
    // Tells callers that keep connections to make their next request elsewhere.
    if (isStopping) response.setHeader('connection', 'close');
    inFlight++;
    response.once('close', () => inFlight--);
  });

  async function stop(signal) {
    if (isStopping) process.exit(1);
    isStopping = true;
    app.drain();
    if (signal === 'SIGTERM') await quiet();
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    const idle = setInterval(() => server.closeIdleConnections(), 100);
    await Promise.race([closed, after(DRAIN_MS)]);
    clearInterval(idle);
    await Promise.race([app.close(), after(2000)]);
    process.exit(0);
  }

  async function quiet() {
    const begun = performance.now();
    const isQuiet = () => inFlight === 0 && performance.now() - lastRequest > QUIET_MS;
    while (!isQuiet() && performance.now() - begun < LINGER_MS) await after(50);
  }

  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

function after(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
