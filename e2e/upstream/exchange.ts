import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Route } from './truth-log';

/** What a good upstream would answer. */
export type GoodReply = {
  status: number;
  headers?: Record<string, string>;
  body: Record<string, unknown>;
};

/** One call that reached the upstream, with everything a fault may need to spoil it. */
export type Exchange = {
  req: IncomingMessage;
  res: ServerResponse;
  route: Route;
  key: string;
  /** The thread the message brought. */
  threadId: string | undefined;
  /** Another origin, which counts who comes. */
  offsite: string;
  /** How often this scenario has run for this page and route, 1 the first time. */
  run: number;
  /** The number at the end of the scenario's name, as in `slow-3000`. */
  amount: number | undefined;
  /** Processes the call: the log counts it as accepted, a thread remembers it. Once only. */
  accept(): GoodReply;
};

/** Spoils or makes a reply. */
export type Scenario = (exchange: Exchange) => void | Promise<void>;

export type ScenarioTable = Record<string, Scenario>;

export function sendJson(
  res: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  sendText(res, status, JSON.stringify(body), { 'content-type': 'application/json', ...headers });
}

export function sendText(
  res: ServerResponse,
  status: number,
  text: string | Buffer,
  headers: Record<string, string> = {},
): void {
  res.writeHead(status, { 'content-length': String(Buffer.byteLength(text)), ...headers });
  res.end(text);
}

export function sendGood({ res }: Exchange, reply: GoodReply): void {
  sendJson(res, reply.status, reply.body, reply.headers);
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
