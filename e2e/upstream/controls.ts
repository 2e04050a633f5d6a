import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendJson } from './exchange';
import { type Override, scenarioNames } from './scenario';
import type { Threads } from './threads';
import type { createTruthLog, Route } from './truth-log';

/** What tests may ask of the upstream, and what it counts for its scenarios. */
export function createControls(truth: ReturnType<typeof createTruthLog>, threads: Threads) {
  let override: Override | undefined;
  const runs = new Map<string, number>();

  function reset(): void {
    override = undefined;
    runs.clear();
    truth.reset();
    threads.reset();
  }

  return {
    reset,
    /** The override for this call, one use of it taken. */
    takeOverride(route: Route): Override | undefined {
      if (!override || override.times <= 0) return undefined;
      if (override.route !== 'any' && override.route !== route) return undefined;
      override.times -= 1;
      return override;
    },
    /** How often this has happened, this time included. */
    countRun(what: string): number {
      const run = (runs.get(what) ?? 0) + 1;
      runs.set(what, run);
      return run;
    },
    async answer(req: IncomingMessage, res: ServerResponse, target: URL): Promise<void> {
      switch (`${req.method} ${target.pathname}`) {
        case 'GET /__log':
          return sendJson(res, 200, truth.read());
        case 'POST /__reset':
          reset();
          return sendJson(res, 200, {});
        case 'POST /__scenario': {
          const wanted = toOverride(await text(req));
          if (wanted === 'unknown') return sendJson(res, 400, { error: 'no such scenario' });
          override = wanted;
          return sendJson(res, 200, {});
        }
        default:
          return sendJson(res, 404, { error: 'GET /__log, POST /__reset or POST /__scenario' });
      }
    },
  };
}

/** Undefined ends the override; a misspelt scenario is an error, or a test would pass for nothing. */
function toOverride(json: string): Override | undefined | 'unknown' {
  const body: { route?: unknown; scenario?: unknown; times?: unknown } = JSON.parse(json);
  if (body.scenario === null) return undefined;
  const route = body.route ?? 'any';
  if (route !== 'any' && route !== 'product_faqs' && route !== 'send_message') return 'unknown';
  const known = [...scenarioNames('product_faqs'), ...scenarioNames('send_message'), 'good'];
  if (typeof body.scenario !== 'string') return 'unknown';
  const bare = body.scenario
    .replace(/^(?:faqs|answers|messages)-/, '')
    .replace(/-(?:once|twice|thrice|\d+)$/, '')
    .replaceAll('-', '_');
  if (!known.includes(bare)) return 'unknown';
  return {
    route,
    scenario: body.scenario,
    times: typeof body.times === 'number' ? body.times : Number.POSITIVE_INFINITY,
  };
}

async function text(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
