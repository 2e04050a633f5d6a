import { describe, expect, it } from 'vitest';
import { listLanguages, numberReads } from './embed-labels.mjs';

const NAMES = ['faqRetry', 'faqRetryLater', 'chatTitle'];

describe('numberReads', () => {
  it.each([
    ['labels.faqRetry', 'labels[0]'],
    ['labels.faqRetryLater', 'labels[1]'],
    ['labels?.chatTitle ?? ""', 'labels?.[2] ?? ""'],
    ["{ reason: 'late', label: 'faqRetryLater' }", "{ reason: 'late', label: 1 }"],
    ['labels.faqRetryNever', 'labels.faqRetryNever'],
    ['/** Says `chatTitle`. */ read()', '/** Says `chatTitle`. */ read()'],
  ])('makes of %s %s', (code, numbered) => {
    expect(numberReads(code, NAMES)).toBe(numbered);
  });

  it.each(['const { faqRetry } = labels;', 'render({ chatTitle: text });'])(
    'refuses %s, which would read nothing',
    (code) => {
      expect(() => numberReads(code, NAMES)).toThrow('its name is a number here');
    },
  );
});

describe('listLanguages', () => {
  const loader = (language: string, file: string) =>
    `${language}:()=>import(\`./${file}.js\`).then(e=>e.words)`;

  it('writes the loaders of the languages as one', () => {
    const code = `x={en:async()=>y,${loader('de', 'de2')},${loader('fr', 'fr2')}};`;
    expect(listLanguages(code)).toBe(
      `x={en:async()=>y,...Object.fromEntries(\`de fr\`.split(\` \`).map(t=>[t,()=>import(\`./\${t}2.js\`).then(e=>e.words)]))};`,
    );
  });

  it.each([
    ['files that are not named alike', `{${loader('de', 'de2')},${loader('fr', 'fr')}}`],
    ['a file of another language', `{${loader('de', 'nl')},${loader('fr', 'it')}}`],
  ])('leaves %s', (_, code) => {
    expect(listLanguages(code)).toBe(code);
  });
});
