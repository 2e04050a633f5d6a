import { describe, expect, it } from 'vitest';
import { faqPageJson } from './faq-page-json';

describe('faqPageJson', () => {
  it.each([
    '</script><script>alert(1)</script>',
    '<!--<script>',
    '"quoted" \\ and \u2028 lines',
    '&lt;',
  ])('carries %j unharmed and lets nothing close its element', (text) => {
    const json = faqPageJson([{ question: text, answer: text }]);
    expect(json).not.toContain('<');
    expect(JSON.parse(json).mainEntity[0]).toEqual({
      '@type': 'Question',
      name: text,
      acceptedAnswer: { '@type': 'Answer', text },
    });
  });
});
