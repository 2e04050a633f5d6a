import { type Exchange, type ScenarioTable, sendGood } from '../exchange';

const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n';

/** Connections that break, and bytes that are not HTTP. */
export const CONNECTION_FAULTS: ScenarioTable = {
  reset_before({ req }) {
    req.socket.resetAndDestroy();
  },
  fin_before({ req }) {
    req.socket.end();
  },
  /** To the caller the same as `reset_before`. */
  processed_then_reset({ req, accept }) {
    accept();
    req.socket.resetAndDestroy();
  },
  reset_mid({ req, res, accept }) {
    const text = JSON.stringify(accept().body);
    res.writeHead(200, { 'content-type': 'application/json', 'content-length': text.length + 99 });
    // Past the kernel's buffer first, or the reset overtakes the headers.
    res.write(text.slice(0, 20), () => setTimeout(() => req.socket.resetAndDestroy(), 30));
  },
  short_body_cl(exchange) {
    const text = JSON.stringify(exchange.accept().body);
    raw(exchange, `${HEAD}content-length: ${Buffer.byteLength(text) + 50}\r\n\r\n${text}`);
  },
  chunked_no_end(exchange) {
    const text = JSON.stringify(exchange.accept().body);
    const size = Buffer.byteLength(text).toString(16);
    raw(exchange, `${HEAD}transfer-encoding: chunked\r\n\r\n${size}\r\n${text}\r\n`);
  },
  chunk_ext_bad(exchange) {
    const text = JSON.stringify(exchange.accept().body);
    raw(exchange, `${HEAD}transfer-encoding: chunked\r\n\r\nZZ;\u0000bad\r\n${text}\r\n0\r\n\r\n`);
  },
  garbage(exchange) {
    exchange.accept();
    raw(exchange, `\u0000\u0001 this is not HTTP ${exchange.key}\r\n\r\n`);
  },
  huge_header(exchange) {
    const text = JSON.stringify(exchange.accept().body);
    raw(
      exchange,
      `${HEAD}x-huge: ${'h'.repeat(65_536)}\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
    );
  },
  /** Every second call fails, each time in another way. */
  flapping(exchange) {
    if (exchange.run % 2 === 0) return sendGood(exchange, exchange.accept());
    if (exchange.run % 4 === 1) exchange.req.socket.resetAndDestroy();
    else raw(exchange, 'HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n');
  },
};

function raw({ req }: Exchange, bytes: string): void {
  req.socket.end(bytes);
}
