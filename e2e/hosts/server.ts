import { createServer, type Server } from 'node:http';
import { renderHost } from './host-page';
import { HOSTS } from './hosts';

/**
 * Serves the pages of a foreign shop.
 * @param widget Address of the gateway the pages embed, without a trailing slash.
 */
export function createHosts(widget: string): Server {
  return createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    const name = path.split('/')[1] ?? '';
    const host = Object.hasOwn(HOSTS, name) ? HOSTS[name] : undefined;
    if (!host) {
      response.writeHead(path === '/' ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(
        Object.keys(HOSTS)
          .map((known) => `<p><a href="/${known}">${known}</a></p>`)
          .join('\n'),
      );
      return;
    }
    const headers = Object.fromEntries(
      Object.entries(host.headers ?? {}).map(([header, value]) => [
        header,
        value.replaceAll('WIDGET', widget),
      ]),
    );
    const html = await withPin(renderHost(host, widget, path), widget);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(html);
  });
}

async function withPin(html: string, widget: string): Promise<string> {
  if (!html.includes('PINNED')) return html;
  const manifest: unknown = await (await fetch(`${widget}/embed/manifest.json`)).json();
  const pinned = pinOf(manifest);
  return html.replaceAll('PINNED', pinned.src).replaceAll('INTEGRITY', pinned.integrity);
}

function pinOf(manifest: unknown): { src: string; integrity: string } {
  if (typeof manifest === 'object' && manifest !== null && 'pinned' in manifest) {
    const { pinned } = manifest;
    if (typeof pinned === 'object' && pinned !== null && 'src' in pinned && 'integrity' in pinned) {
      return { src: String(pinned.src), integrity: String(pinned.integrity) };
    }
  }
  throw new Error('The gateway serves no embed/manifest.json: run npm run build:embed first.');
}
