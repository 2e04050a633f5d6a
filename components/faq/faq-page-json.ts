/**
 * schema.org `FAQPage` as JSON for a script element. `<` is written as an escape, so that no text can close the
 * element; plain JSON strings take care of the rest.
 */
export function faqPageJson(entries: { question: string; answer: string }[]): string {
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: entries.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  }).replaceAll('<', '\\u003c');
}
