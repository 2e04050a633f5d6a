import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BadCall, readCall } from './call';
import { createControls } from './controls';
import { type Exchange, sendJson } from './exchange';
import { GOOD } from './good-replies';
import { goodReply } from './good-upstream';
import { chooseScenario, isOver, type PageScenarios } from './scenario';
import { createThreads } from './threads';
import { createTruthLog, type LoggedCall, type TruthLog } from './truth-log';

export type Upstream = {
  url: string;
  log(): TruthLog;
  reset(): void;
  close(): Promise<void>;
};

type StartOptions = {
  /** 0 takes any free one. */
  port?: number;
  key?: string;
  host?: string;
  pages?: PageScenarios;
};

/**
 * An Alhena with faults on a real socket: both endpoints, bearer-checked, good unless a scenario is chosen (`scenario.ts`).
 * `GET /__log`, `POST /__reset` and `POST /__scenario` are for tests and need no key.
 */
export async function startUpstream({
  port = 0,
  key = 'test-key',
  host = '127.0.0.1',
  pages = {},
}: StartOptions = {}): Promise<Upstream> {
  const truth = createTruthLog();
  const threads = createThreads();
  const controls = createControls(truth, threads);
  const offsite = createServer((req, res) => {
    truth.countOffsite(req.headers.authorization !== undefined);
    sendJson(res, 200, {});
  });
  const offsiteUrl = await listen(offsite, 0, host);

  const server = createServer((req, res) => {
    answer(req, res).catch((error: unknown) => {
      if (res.headersSent) res.destroy();
      else if (error instanceof BadCall) sendJson(res, error.status, { error: error.message });
      else sendJson(res, 500, { error: 'the test upstream itself failed' });
    });
  });
  const url = await listen(server, port, host);

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const target = new URL(req.url ?? '/', 'http://upstream');
    if (target.pathname.startsWith('/__')) return controls.answer(req, res, target);
    if (!isBearer(req, key)) {
      truth.countUnauthorised();
      return sendJson(res, 401, { error: 'API key required' });
    }
    const call = await readCall(req, target);
    const override = controls.takeOverride(call.route);
    const chosen = chooseScenario(call, override, pages);
    const run = controls.countRun(
      [chosen.name, call.route, call.page_url, call.locale, call.faq_id].join(' '),
    );
    const isGoodAgain = isOver(chosen, run);
    const entry: LoggedCall = {
      ...call,
      at: Date.now(),
      scenario: isGoodAgain ? 'good' : chosen.name,
      accepted: false,
    };
    truth.add(entry);
    if (call.route === 'product_faqs' && !truth.admitProductFaqs(entry.at)) {
      return sendJson(res, 429, { error: 'rate limit exceeded' }, { 'retry-after': '10' });
    }
    const exchange: Exchange = {
      req,
      res,
      route: call.route,
      key,
      threadId: call.thread_id,
      offsite: offsiteUrl,
      run,
      amount: chosen.amount,
      accept() {
        const reply = goodReply(call, threads);
        entry.accepted = reply.status === 200;
        if (typeof reply.body.thread_id === 'string') entry.reply_thread_id = reply.body.thread_id;
        return reply;
      },
    };
    res.setHeader('x-request-id', `upstream-${truth.read().calls.length}`);
    await (isGoodAgain ? GOOD : chosen.scenario)(exchange);
  }

  return {
    url,
    log: truth.read,
    reset: controls.reset,
    close: async () => {
      await Promise.all([stop(server), stop(offsite)]);
    },
  };
}

function isBearer(req: IncomingMessage, key: string): boolean {
  const given = Buffer.from(req.headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${key}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

async function listen(server: Server, port: number, host: string): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    // A thousand callers may connect at once; beyond the backlog each would wait a second to try again.
    server.listen({ port, host, backlog: 4096 }, resolve);
  });
  const address = server.address();
  return `http://${host}:${isAddress(address) ? address.port : port}`;
}

function isAddress(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
