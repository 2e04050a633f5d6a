/**
 * Page text as it may stand in an answer: links lead nowhere but to pages the product page itself links on its own
 * host, images and markup lose their syntax. What is quoted was written by whoever could write on the page.
 */
export function withOwnLinksOnly(text: string, links: ReadonlySet<string>): string {
  return text
    .replace(/!\[/g, '[')
    .replace(/\[([^[\]]{0,200})\]\([^()\s]{0,500}\)/g, '$1')
    .replace(/<(?=[a-z/!?])/gi, '‹')
    .replace(ADDRESS, (match) => {
      if (/^(?:javascript|data|vbscript):/i.test(match)) return '';
      const url = match.replace(/[.,;:!?)]+$/, '');
      return isOwn(url, links) ? match : match.slice(url.length);
    })
    .replace(/[ \t]{2,}/g, ' ');
}

const ADDRESS =
  /(?:\b[a-z][a-z0-9+.-]{1,20}:\/\/|(?<![\w:])\/\/|\bwww\.|\b(?:javascript|data|vbscript):)[^\s"'<>\]”»]+/gi;

function isOwn(url: string, links: ReadonlySet<string>): boolean {
  return URL.canParse(url) && links.has(new URL(url).href);
}
