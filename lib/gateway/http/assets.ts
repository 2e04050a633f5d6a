import { hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** The embed's files, held in memory. */
export type Assets = {
  /** The answer for the embed's own paths; undefined for every other path. */
  find(request: Asked): Found | undefined;
  count: number;
};

/** What is read of a request: Node's message has it. */
type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;
type Found = { status: number; headers: Record<string, string>; body: Uint8Array | null };
type Asset = { body: Uint8Array; type: string; etag: string; cacheControl: string };
type Encoding = 'br' | 'gzip' | 'identity';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};
const COMPRESSIBLE = /^(text\/|application\/json|image\/svg)/;
const IMMUTABLE = 'public, max-age=31536000, immutable';
/** The loader keeps its name across releases, so it is asked for again soon. */
const EVERGREEN = 'public, max-age=600, stale-while-revalidate=86400';
const VERSIONED_FOLDER = /^\/embed\/v?\d+\.\d+\.\d+[^/]*\//;

/** Loads `widget.js` and `embed/` from the public folder; what is not built yet is simply not there. */
export function loadAssets(publicDir: string): Assets {
  const assets = new Map<string, Asset>();
  for (const file of filesOf(publicDir)) {
    const extension = path.extname(file);
    const body = readFileSync(path.join(publicDir, file));
    const address = `/${file.split(path.sep).join('/')}`;
    assets.set(address, {
      body,
      type: TYPES[extension] ?? 'application/octet-stream',
      etag: `W/"${hash('sha1', body, 'base64')}"`,
      cacheControl: VERSIONED_FOLDER.test(address) ? IMMUTABLE : EVERGREEN,
    });
  }
  const compressed = new Map<string, Uint8Array>();

  return {
    count: assets.size,
    find: (request) => {
      if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
      const [address = ''] = (request.url ?? '').split('?', 1);
      const asset = assets.get(address);
      return asset && answer(request, address, asset, compressed);
    },
  };
}

function filesOf(publicDir: string): string[] {
  return ['widget.js', 'embed'].flatMap((name) => {
    try {
      if (statSync(path.join(publicDir, name)).isFile()) return [name];
      return readdirSync(path.join(publicDir, name), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(publicDir, path.join(entry.parentPath, entry.name)));
    } catch {
      return [];
    }
  });
}

function answer(
  { method, headers: asked }: Asked,
  address: string,
  asset: Asset,
  compressed: Map<string, Uint8Array>,
): Found {
  const headers: Record<string, string> = {
    'content-type': asset.type,
    'cache-control': asset.cacheControl,
    etag: asset.etag,
    vary: 'Accept-Encoding',
    // Any shop's page may load them, and check their integrity.
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
  };
  if (asked['if-none-match']?.includes(asset.etag.slice(2)))
    return { status: 304, headers, body: null };
  const encoding = encodingFor(asked['accept-encoding'], asset);
  if (encoding !== 'identity') headers['content-encoding'] = encoding;
  const body = encoded(address, asset, encoding, compressed);
  headers['content-length'] = String(body.byteLength);
  return { status: 200, headers, body: method === 'HEAD' ? null : body };
}

function encodingFor(accepted: string | string[] | undefined, asset: Asset): Encoding {
  if (typeof accepted !== 'string' || !COMPRESSIBLE.test(asset.type)) return 'identity';
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(accepted)) return 'br';
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(accepted) ? 'gzip' : 'identity';
}

function encoded(
  address: string,
  asset: Asset,
  encoding: Encoding,
  compressed: Map<string, Uint8Array>,
): Uint8Array {
  if (encoding === 'identity') return asset.body;
  const key = `${encoding} ${address}`;
  const known = compressed.get(key);
  if (known) return known;
  const body =
    encoding === 'br'
      ? brotliCompressSync(asset.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
      : gzipSync(asset.body, { level: 9 });
  compressed.set(key, body);
  return body;
}
