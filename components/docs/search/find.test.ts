import { describe, expect, it } from 'vitest';
import { readPages } from '../read-page';
import { entriesOf } from './entries';
import { find } from './find';

const entries = entriesOf(readPages());
const firstOf = (query: string) => find(entries, query)[0]?.href;

describe('find', () => {
  it.each([
    ['events', '/docs/events'],
    ['csp', '/docs/csp'],
    ['content security', '/docs/csp'],
    ['rate_limited', '/docs/errors#rate_limited'],
    ['right to left', '/docs/languages#rtl'],
    ['hono', '/docs/server#hono'],
    ['consent', '/docs/privacy#consent'],
    ['Light and DARK', '/docs/theming#dark'],
  ])('leads from %j to %s', (query, href) => {
    expect(firstOf(query)).toBe(href);
  });

  it('finds a variable in the text of its table', () => {
    expect(find(entries, 'TRUST_PROXY').map(({ href }) => href)).toContain(
      '/docs/configuration#shops',
    );
  });

  it('wants every word', () => {
    expect(find(entries, 'hono zebra')).toEqual([]);
    expect(find(entries, '  ')).toEqual([]);
  });

  it('shows the words around the hit', () => {
    expect(find(entries, 'TRUST_PROXY')[0]?.excerpt).toContain('TRUST_PROXY');
  });
});
