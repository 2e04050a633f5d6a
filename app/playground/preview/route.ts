import { existsSync } from 'node:fs';
import path from 'node:path';
import { previewDocument } from '@/components/playground/preview-document';
import { parseSettings } from '@/components/playground/settings';
import { appOrigin } from '../../origin';

const WIDGET = path.join(process.cwd(), 'public', 'widget.js');

/** The page inside the playground's frame. The proxy gives it its nonce and lets only this app frame it. */
export function GET(request: Request): Response {
  const html = previewDocument({
    settings: parseSettings(new URL(request.url).searchParams),
    origin: appOrigin(),
    nonce: request.headers.get('x-nonce') ?? '',
    hasWidget: existsSync(WIDGET),
  });
  return new Response(html, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });
}
