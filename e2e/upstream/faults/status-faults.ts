import { type Exchange, type ScenarioTable, sendGood, sendJson, sendText } from '../exchange';

/** Statuses that are not a success. 4xx and 503 with `Retry-After` are not taken; the other 5xx are, to the worst. */
export const STATUS_FAULTS: ScenarioTable = {
  s301_loop(exchange) {
    exchange.accept();
    redirect(exchange, 301, exchange.req.url ?? '/');
  },
  s302_offsite(exchange) {
    exchange.accept();
    redirect(exchange, 302, `${exchange.offsite}/caught`);
  },
  s307_offsite(exchange) {
    exchange.accept();
    redirect(exchange, 307, `${exchange.offsite}/caught`);
  },
  s400: refuse(400),
  /** The body echoes the key. */
  s401({ res, key }) {
    sendJson(res, 401, { error: `API key ${key} is not valid`, key });
  },
  s403({ res, key }) {
    sendJson(res, 403, { error: { message: `Bearer ${key} may not do this` } });
  },
  s404: refuse(404),
  s422: refuse(422),
  s408: refuse(408),
  s418({ res }) {
    sendText(res, 418, 'short and stout');
  },
  s429: refuse(429),
  s429_ra: refuse(429, '1'),
  s429_ra_huge: refuse(429, '999999999999'),
  s500({ res, accept }) {
    accept();
    sendJson(res, 500, { error: 'Traceback (most recent call last)' });
  },
  s501: refuse(501),
  s502({ res, accept }) {
    accept();
    sendText(res, 502, '<html><h1>502 Bad Gateway</h1></html>', { 'content-type': 'text/html' });
  },
  s503({ res, accept }) {
    accept();
    res.writeHead(503).end();
  },
  s503_ra: refuse(503, '1'),
  s503_ra_zero: refuse(503, '0'),
  s503_ra_nan({ res, accept }) {
    accept();
    sendJson(res, 503, {}, { 'retry-after': 'soon' });
  },
  ra_http_date_past: refuse(503, 'Wed, 21 Oct 2015 07:28:00 GMT'),
  ra_http_date_future({ res }) {
    const header = new Date(Date.now() + 2000).toUTCString();
    sendJson(res, 503, { error: 'Later' }, { 'retry-after': header });
  },
  s504({ res, accept }) {
    accept();
    sendText(res, 504, '<html>504</html>', { 'content-type': 'text/html' });
  },
  /** A refusal whose body never ends: the status must be enough. */
  s500_endless({ res, accept }) {
    accept();
    res.writeHead(500, { 'content-type': 'text/plain' });
    res.write('The end of this never comes');
  },
  /** A 2xx that is neither 200 nor 202. */
  s203(exchange) {
    sendGood(exchange, { ...exchange.accept(), status: 203 });
  },
};

function refuse(status: number, retryAfter?: string) {
  return ({ res }: Exchange) =>
    sendJson(
      res,
      status,
      { error: `Refused with ${status}` },
      retryAfter === undefined ? {} : { 'retry-after': retryAfter },
    );
}

function redirect({ res }: Exchange, status: number, location: string): void {
  res.writeHead(status, { location, 'content-length': '0' }).end();
}
