import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CHAT_ATTRIBUTES, FAQS_ATTRIBUTES } from '@/components/embed/attributes/known';
import { EVENT_NAMES } from '@/components/embed/event-names';
import { callMethods } from '@/components/embed/loader/call-queue';
import { ProblemSchema } from '@/lib/contract';
import { englishLabels } from '@/scripts/embed-labels.mjs';
import { readExample } from './read-page';

const ROOT = process.cwd();
const FENCE = /^```(\w+)\n([\s\S]*?)^```$/gm;

type Snippet = { file: string; language: string; code: string };

const pages = readdirSync(path.join(ROOT, 'docs'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);
const snippets = [...pages, 'README.md', 'docs/package/README.md'].flatMap(snippetsOf);
const written = (...languages: string[]) =>
  snippets.filter(({ language }) => languages.includes(language));
const words = (pattern: RegExp, text: string) =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? '');

describe('what the documentation shows beside its examples', () => {
  it.each(
    snippets
      .filter(({ file }) => /README/.test(file))
      .filter(({ language }) => /tsx?/.test(language)),
  )('is an example that is tested: $file, $language', ({ code }) => {
    const examples = readdirSync(path.join(ROOT, 'docs/examples')).map(readExample);
    expect(examples.filter((example) => example.includes(code.trimEnd()))).toHaveLength(1);
  });

  it.each(written('ts', 'tsx', 'js'))('is a program: $file', ({ code }) => {
    const { diagnostics } = ts.transpileModule(code, {
      reportDiagnostics: true,
      compilerOptions: { jsx: ts.JsxEmit.ReactJSX, module: ts.ModuleKind.ESNext },
    });
    expect(diagnostics?.map(({ messageText }) => messageText)).toEqual([]);
  });

  it.each([
    ...written('js').filter(({ code }) => code.includes('Shelftalk.')),
    { file: 'analytics.js', code: readExample('analytics.js') },
  ])('calls what window.Shelftalk has: $file', ({ code }) => {
    const said: unknown[][] = [];
    const Shelftalk = callMethods((...call) => said.push(call));
    const navigator = { sendBeacon: () => true };
    const window = { Shelftalk, addEventListener: () => {} };
    new Function('window', 'Shelftalk', 'navigator', code)(window, Shelftalk, navigator);
    expect(said.length).toBeGreaterThan(0);
  });

  it('sets labels that there are', () => {
    const chosen = written('js').flatMap(({ code }) => words(/\b((?:faq|chat)[A-Z]\w+):/g, code));
    expect(chosen.length).toBeGreaterThan(0);
    expect(Object.keys(englishLabels(`${ROOT}/`))).toEqual(expect.arrayContaining(chosen));
  });

  it('writes elements and attributes that there are', () => {
    const tags = written('html').flatMap(({ code }) => words(/<(shelftalk-\w+[^>]*)>/g, code));
    expect(tags.length).toBeGreaterThan(2);
    for (const tag of tags) {
      const known = tag.startsWith('shelftalk-faqs') ? FAQS_ATTRIBUTES : CHAT_ATTRIBUTES;
      expect(known).toEqual(expect.arrayContaining(words(/\s([a-z-]+)=/g, tag)));
    }
  });

  it('styles variables and parts that there are', () => {
    const theming = readFileSync(path.join(ROOT, 'docs/theming.md'), 'utf8');
    const styles = [...written('css').map(({ code }) => code), readExample('theming.css')].join(
      '\n',
    );
    const named = [
      ...words(/(--shelftalk-[\w-]+):/g, styles),
      ...words(/::part\(([\w-]+)\)/g, styles),
      ...words(/data-slot="([\w-]+)"/g, styles),
    ];
    expect(named.length).toBeGreaterThan(10);
    for (const name of named) expect(theming.split('```')[0] ?? '').toContain(`\`${name}\``);
  });

  it('shows an error and an event as they are', () => {
    const [problem, event] = ['docs/errors.md', 'docs/events.md'].map((file) =>
      JSON.parse(written('json').find((snippet) => snippet.file === file)?.code ?? ''),
    );
    expect(v.parse(ProblemSchema, problem)).toEqual(problem);
    expect(EVENT_NAMES).toContain(event.shelftalk.name);
  });

  it('runs commands and sets variables that there are', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    const variables = readFileSync(path.join(ROOT, '.env.example'), 'utf8');
    const shell = written('sh')
      .map(({ code }) => code)
      .join('\n');
    const named = words(/(?:^|\s)([A-Z][A-Z_]+)=|\$([A-Z_]+)/gm, shell);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(words(/npm run ([\w:]+)/g, shell)));
    expect(named.length).toBeGreaterThan(2);
    for (const name of named) expect(variables).toContain(`${name}=`);
  });
});

function snippetsOf(file: string): Snippet[] {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  return [...text.matchAll(FENCE)].map(([, language = '', code = '']) => ({
    file,
    language,
    code,
  }));
}
