import { type Exchange, type ScenarioTable, sendGood, sendJson, sendText } from '../exchange';

const BODY = {
  status: 'generating',
  message: 'FAQs are being generated for this page. Please retry.',
};

/** A list that is still being written, said in every way. */
export const GENERATING: ScenarioTable = {
  /** `generating-3`: three polls, a second apart, then ready. */
  generating(exchange) {
    const { run, amount = 1 } = exchange;
    if (run > amount) return sendGood(exchange, exchange.accept());
    generating(exchange, { header: '1', seconds: 1 });
  },
  gen_forever: (exchange) => generating(exchange, { header: '1', seconds: 1 }),
  gen_ten: (exchange) => generating(exchange, { header: '10', seconds: 10 }),
  gen_no_retry: (exchange) => generating(exchange, {}),
  gen_header_only({ res, accept }) {
    accept();
    sendText(res, 202, '', { 'retry-after': '4' });
  },
  gen_html({ res, accept }) {
    accept();
    sendText(res, 202, '<p>Working on it</p>', { 'content-type': 'text/html' });
  },
  gen_latin1({ res, accept }) {
    accept();
    sendText(res, 202, Buffer.from('später', 'latin1'), { 'retry-after': '6' });
  },
  gen_200({ res, accept }) {
    accept();
    sendJson(res, 200, { ...BODY, retry_after_seconds: 3 });
  },
  gen_header_beats_body: (exchange) => generating(exchange, { header: '7', seconds: 20 }),
  ra_nan: (exchange) => generating(exchange, { header: 'soon', seconds: 'later' }),
  ra_negative: (exchange) => generating(exchange, { header: '-5', seconds: -5 }),
  ra_zero: (exchange) => generating(exchange, { header: '0', seconds: 0 }),
  ra_huge: (exchange) => generating(exchange, { header: '1000000000000', seconds: 1e12 }),
};

function generating(
  { res, accept }: Exchange,
  { header, seconds }: { header?: string; seconds?: unknown },
): void {
  accept();
  sendJson(
    res,
    202,
    { ...BODY, ...(seconds === undefined ? {} : { retry_after_seconds: seconds }) },
    header === undefined ? {} : { 'retry-after': header },
  );
}
