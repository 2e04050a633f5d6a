import { gzipSync } from 'node:zlib';
import { type ScenarioTable, sendText } from '../exchange';

const JSON_TYPE = { 'content-type': 'application/json' };
const MEBIBYTE = 1_048_576;

/** Replies whose bytes are wrong, though the connection lives. */
export const BODY_FAULTS: ScenarioTable = {
  truncated_json({ res, accept }) {
    const text = JSON.stringify(accept().body);
    sendText(res, 200, text.slice(0, Math.floor(text.length / 2)), JSON_TYPE);
  },
  wrong_ct_html({ res, accept }) {
    accept();
    sendText(res, 200, '<!doctype html><title>Sign in</title>', { 'content-type': 'text/html' });
  },
  s200_empty({ res, accept }) {
    accept();
    sendText(res, 200, '', JSON_TYPE);
  },
  s204({ res, accept }) {
    accept();
    res.writeHead(204).end();
  },
  no_ct({ res, accept }) {
    sendText(res, 200, JSON.stringify(accept().body));
  },
  bom({ res, accept }) {
    sendText(res, 200, `\uFEFF${JSON.stringify(accept().body)}`, JSON_TYPE);
  },
  early_hints({ res, accept }) {
    const { body } = accept();
    res.writeEarlyHints({ link: '</style.css>; rel=preload; as=style' }, () =>
      sendText(res, 200, JSON.stringify(body), JSON_TYPE),
    );
  },
  /** Every byte a chunk of its own, so characters arrive in pieces. */
  async utf8_split({ res, accept }) {
    const bytes = Buffer.from(JSON.stringify(accept().body));
    res.writeHead(200, JSON_TYPE);
    for (const byte of bytes) {
      await new Promise<void>((resolve) => res.write(Buffer.of(byte), () => resolve()));
    }
    res.end();
  },
  latin1({ res, accept }) {
    sendText(res, 200, Buffer.from(JSON.stringify(accept().body), 'latin1'), {
      'content-type': 'application/json; charset=iso-8859-1',
    });
  },
  /** Valid JSON of 50 MB, as fast as it is taken. */
  huge_body({ res, accept }) {
    accept();
    res.writeHead(200, JSON_TYPE);
    res.write('{"padding":"');
    const chunk = Buffer.alloc(65_536, 'a');
    let left = (50 * MEBIBYTE) / chunk.length;
    const pump = () => {
      while (left > 0) {
        left -= 1;
        if (!res.write(chunk)) return;
      }
      res.end('"}');
    };
    res.on('drain', pump);
    pump();
  },
  /** 200 MB of spaces in 200 kB: one small gzip member, many times over. */
  gzip_bomb({ res, accept }) {
    accept();
    const member = gzipSync(Buffer.alloc(MEBIBYTE, ' '));
    sendText(res, 200, Buffer.concat(Array.from({ length: 200 }, () => member)), {
      ...JSON_TYPE,
      'content-encoding': 'gzip',
    });
  },
  bad_gzip({ res, accept }) {
    sendText(res, 200, JSON.stringify(accept().body), { ...JSON_TYPE, 'content-encoding': 'gzip' });
  },
  gzip({ res, accept }) {
    sendText(res, 200, gzipSync(JSON.stringify(accept().body)), {
      ...JSON_TYPE,
      'content-encoding': 'gzip',
    });
  },
};
