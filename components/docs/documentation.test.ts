import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHAT_ATTRIBUTES, FAQS_ATTRIBUTES } from '@/components/embed/attributes/known';
import { EVENT_NAMES } from '@/components/embed/event-names';
import { LANGUAGES } from '@/lib/client/labels/labels';
import { PROBLEM_CODES } from '@/lib/contract';
import { resolveConfig } from '@/lib/gateway/config';
import { openApi } from '@/lib/gateway/http/openapi/openapi';
import { PROBLEMS } from '@/lib/gateway/problem';
import { createShelftalk } from '@/lib/gateway/shelftalk';
import { createMetrics } from '@/lib/gateway/telemetry/metrics';
import { documentedLabels, labelTable } from '@/scripts/label-table.mjs';
import { readApi } from './api/read-api';
import { PAGES, pageHref } from './contents';
import type { Block } from './markdown/blocks';
import { parseInline } from './markdown/inline';
import { siteHref } from './markdown/inline-text';
import { readExample, readPage, readPages } from './read-page';

const ROOT = process.cwd();
const pages = readPages();
const api = readApi(openApi({ appUrl: 'https://app.example', version: '1.0.0' }));

const sourceOf = (slug: string) => readFileSync(path.join(ROOT, 'docs', `${slug}.md`), 'utf8');
const filesUnder = (folder: string, pattern: RegExp) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => pattern.test(file) && !file.includes('.test.'))
    .map((file) => readFileSync(path.join(ROOT, folder, file), 'utf8'))
    .join('\n');
const all = (pattern: RegExp, text: string) =>
  [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))].sort();

describe('documentation', () => {
  it('has a file for every page and a page for every file', () => {
    const files = readdirSync(path.join(ROOT, 'docs')).filter((file) => file.endsWith('.md'));
    expect(files.sort()).toEqual(PAGES.map(({ slug }) => `${slug || 'index'}.md`).sort());
  });

  it('knows no page but its own', () => {
    expect(readPage('../README')).toBeUndefined();
    expect(readPage('nothing')).toBeUndefined();
  });

  it('links only to pages and sections that exist', () => {
    const places = new Set([
      ...pages.map(({ slug }) => pageHref(slug)),
      ...pages.flatMap(({ slug, blocks }) => idsOf(blocks).map((id) => pageHref(slug, id))),
      ...api.operations.map(({ id }) => pageHref('api', id)),
      '/playground',
      '/api/openapi.json',
      '/api/health',
      '/embed/manifest.json',
      '/r/registry.json',
    ]);
    const links = pages.flatMap((page) =>
      page.blocks
        .flatMap(textsOf)
        .flatMap(hrefsOf)
        .map(siteHref)
        .map((href) => (href.startsWith('#') ? pageHref(page.slug, href.slice(1)) : href)),
    );
    expect(links.length).toBeGreaterThan(40);
    expect(links.filter((href) => !places.has(href))).toEqual([]);
  });

  it('gives each heading of a page an anchor of its own', () => {
    for (const { blocks } of pages) {
      const ids = idsOf(blocks);
      expect(ids).toEqual([...new Set(ids)]);
    }
  });

  it('shows every example file, and none that is missing', () => {
    const shown = pages
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.type === 'example' ? [block.file] : []));
    for (const file of shown) expect(readExample(file)).not.toBe('');
    expect(shown.sort()).toEqual(readdirSync(path.join(ROOT, 'docs', 'examples')).sort());
  });
});

describe('documentation of the code', () => {
  it('names every theming variable and none besides', () => {
    const used = all(
      /(--shelftalk-[a-z]+(?:-[a-z]+)*)(?=[,)])/g,
      filesUnder('components', /\.css$/),
    );
    const told = all(/`(--shelftalk-[a-z-]+)`/g, sourceOf('theming'));
    expect(used.length).toBeGreaterThan(15);
    expect(told).toEqual(used);
  });

  it('names every part', () => {
    const used = all(/slot\('([a-z-]+)'/g, filesUnder('components', /\.tsx$/));
    const parts = sourceOf('theming').split('## Parts')[1] ?? '';
    expect(used.length).toBeGreaterThan(30);
    expect(all(/`([a-z-]+)`/g, parts)).toEqual(expect.arrayContaining(used));
  });

  it('names every event', () => {
    const rows = all(/^\| `([\w:]+)` \|/gm, sourceOf('events'));
    expect(rows).toEqual([...EVENT_NAMES].sort());
  });

  it('names every attribute of the elements', () => {
    const [, faqs = '', chat = ''] = sourceOf('script-tag').split(/^## .*shelftalk-/m);
    expect(all(/`([a-z-]+)`/g, faqs)).toEqual(expect.arrayContaining([...FAQS_ATTRIBUTES].sort()));
    expect(all(/`([a-z-]+)`/g, chat)).toEqual(expect.arrayContaining([...CHAT_ATTRIBUTES].sort()));
  });

  it('names every variable of the environment', () => {
    const known = all(
      /^#?([A-Z][A-Z_]+)=/gm,
      readFileSync(path.join(ROOT, '.env.example'), 'utf8'),
    );
    expect(all(/`([A-Z][A-Z_]+)`/g, sourceOf('configuration'))).toEqual(known);
  });

  it('names every error with its status', () => {
    const told = [...sourceOf('errors').matchAll(/^### `(\w+)` · (\d+) \{#(\w+)\}$/gm)];
    expect(told.map(([, code, status, id]) => `${code} ${status} ${id}`).sort()).toEqual(
      PROBLEM_CODES.map((code) => `${code} ${PROBLEMS[code].status} ${code}`).sort(),
    );
  });

  it('names every message of the console', () => {
    const source = readFileSync(path.join(ROOT, 'components/embed/problem.ts'), 'utf8');
    const messages = sourceOf('troubleshooting').split('{#messages}')[1] ?? '';
    expect(all(/^\| `(\w+)` \|/gm, messages)).toEqual(all(/^ {2}\| '(\w+)'/gm, source));
  });

  it('names every metric with its labels', async () => {
    const known = all(/^# TYPE (\w+)/gm, await createMetrics().text());
    const source = filesUnder('lib/gateway/telemetry', /metrics\.ts$/);
    const made = [
      ...source.matchAll(/name: '(shelftalk_\w+)',\s+help: .*\s+(?:labelNames: \[(.*)\])?/g),
    ];
    expect(made.map(([, name = '']) => name).sort()).toEqual(known);
    const rows = sourceOf('operations').matchAll(/^\| `(shelftalk_\w+)` \| (.*?) ?\|/gm);
    const told = [...rows].map(([, name, labels = '']) => [name, labels.replaceAll('`', '')]);
    const used = made.map(([, name, labels = '']) => [name, labels.replace(/[',]/g, '')]);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(used));
  });

  it('raises alarms on metrics and labels that there are', () => {
    const [metrics = '', alarms = ''] = sourceOf('operations').split('{#alarms}');
    const used = [...alarms.matchAll(/(shelftalk_[a-z_]+?)(?:_bucket)?(?:\{(\w+)=|[[)])/g)];
    expect(used.length).toBeGreaterThan(4);
    for (const [, name = '', label = ''] of used) {
      const row = metrics.split('\n').find((line) => line.startsWith(`| \`${name}\` |`));
      expect(row).toContain(label && `\`${label}\``);
    }
  });

  it('names every event of the log', () => {
    const source = filesUnder('lib/gateway', /\.ts$/);
    const logged = all(/\b(?:log\.(?:info|warn|error)|warn)\('(\w+)'/g, source);
    const [, events = ''] = sourceOf('operations').split('| event | level |');
    const rows = (events.split('\n## ')[0] ?? '').split('\n').map((row) => row.split('|')[1] ?? '');
    expect(logged.length).toBeGreaterThan(5);
    expect(all(/`(\w+)`/g, rows.join(' '))).toEqual(logged);
  });

  it('names every field of the configuration and every member of the server', async () => {
    const shelftalk = createShelftalk({ logLevel: 'silent' });
    const told = all(/`(\w+)[`(]/g, sourceOf('server').split('## Hono')[0] ?? '');
    expect(told).toEqual(expect.arrayContaining(Object.keys(shelftalk)));
    expect(told).toEqual(expect.arrayContaining(Object.keys(resolveConfig({}, {}))));
    await shelftalk.close();
  });

  it('names every label with its English words, as scripts/label-table.mjs writes them', () => {
    expect(documentedLabels()).toBe(labelTable());
  });

  it('says in ARCHITECTURE.md where each promise is kept', () => {
    const [, table = ''] = readFileSync(path.join(ROOT, 'ARCHITECTURE.md'), 'utf8').split(
      'where it is kept',
    );
    const files = all(/`([\w/-]+\.ts)`/g, table.split('\n\n')[0] ?? '');
    expect(files.length).toBeGreaterThan(8);
    for (const file of files)
      expect(existsSync(path.join(ROOT, 'lib/gateway', file)), file).toBe(true);
  });

  it('names every language', () => {
    const told = all(/\w `([a-z]{2})`/g, sourceOf('languages'));
    expect(told).toEqual([...LANGUAGES].sort());
  });
});

function idsOf(blocks: Block[]): string[] {
  return blocks.flatMap((block) => (block.type === 'heading' ? [block.id] : []));
}

function textsOf(block: Block): string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return [block.text];
    case 'list':
      return block.items;
    case 'table':
      return block.rows.flat();
    case 'code':
    case 'example':
      return [];
    default:
      return block satisfies never;
  }
}

function hrefsOf(text: string): string[] {
  return parseInline(text).flatMap((run) => (run.type === 'link' ? [run.href] : []));
}
