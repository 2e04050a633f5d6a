import { fold } from '../nlp/text';
import type { Scan } from './blocks';
import { ownLinks } from './page';

const LINKS_MAX = 3;
const KINDS: RegExp[] = [
  /\b(?:returns?|refunds?|exchanges?|ruckgabe|retouren?|widerruf|retours?|remboursements?|devoluciones?|reembolsos?|resi|rimborsi|devolucoes|retourneren)\b/,
  /\b(?:shipping|delivery|postage|versand|lieferung|livraison|envios?|entrega|spedizion[ei]|consegna|verzending|bezorging|levering)\b/,
  /\b(?:warranty|guarantee|garantie|gewahrleistung|garantia|garanzia)\b/,
];

/** Links of a product page to its shop's returns, shipping and warranty pages: one each, same origin. */
export function policyLinks(scan: Pick<Scan, 'links' | 'base'>, url: string): URL[] {
  const links = ownLinks(scan, url);
  const chosen: URL[] = [];
  for (const kind of KINDS) {
    const link = links.find(
      ({ href, text }) => text.length < 60 && (kind.test(fold(text)) || kind.test(pathOf(href))),
    );
    if (!link || link.href === url || chosen.some((known) => known.href === link.href)) continue;
    chosen.push(new URL(link.href));
  }
  return chosen.slice(0, LINKS_MAX);
}

/** A short path's words; long ones are articles or products, not policies. */
function pathOf(href: string): string {
  const path = new URL(href).pathname;
  return path.length > 60 ? '' : fold(path.replace(/[-_/.]+/g, ' '));
}
