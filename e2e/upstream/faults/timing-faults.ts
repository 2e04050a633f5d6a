import { type Exchange, pause, type ScenarioTable, sendGood } from '../exchange';

const JSON_TYPE = { 'content-type': 'application/json' };

/** Replies that come late, in drops, or never. */
export const TIMING_FAULTS: ScenarioTable = {
  timeout_headers({ accept }) {
    accept();
  },
  stall_body({ res, accept }) {
    const text = JSON.stringify(accept().body);
    res.writeHead(200, { ...JSON_TYPE, 'content-length': Buffer.byteLength(text) });
    res.write(text.slice(0, 10));
  },
  /** One byte every 250 ms, or as often as the number says: no gap between chunks is ever long. */
  async slow_drip(exchange) {
    const bytes = Buffer.from(JSON.stringify(exchange.accept().body));
    exchange.res.writeHead(200, JSON_TYPE);
    for (const byte of bytes) {
      if (exchange.res.destroyed) return;
      exchange.res.write(Buffer.of(byte));
      await pause(exchange.amount ?? 250);
    }
    exchange.res.end();
  },
  /** Good, after 2 s or as many milliseconds as the number says. */
  async slow(exchange: Exchange) {
    const reply = exchange.accept();
    await pause(exchange.amount ?? 2000);
    sendGood(exchange, reply);
  },
};
