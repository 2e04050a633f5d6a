import { describe, expect, it } from 'vitest';
import { documentedTable, importTable } from '../scripts/import-table.mjs';
import { brokenImports, importsOf } from '../scripts/imports.mjs';

describe('import table', () => {
  it('holds for every source file', () => {
    expect(brokenImports()).toEqual([]);
  });

  it.each([
    ['components/faq/a.tsx', `import { x } from '@/components/chat/b';`],
    ['components/widget/a.tsx', `import Link from 'next/link';`],
    ['lib/client/a.ts', `import { x } from '@/lib/gateway/b';`],
    ['lib/alhena/a.ts', `import { readFileSync } from 'node:fs';`],
    ['lib/gateway/a.ts', `import { x } from '@/lib/alhena-local/index';`],
    ['lib/gateway/http/a.ts', `import { x } from '@/lib/gateway/store/store';`],
    ['lib/gateway/store/a.ts', `import { x } from '@/lib/gateway/upstream/calls';`],
    ['app/page.tsx', `const x = await import('@/lib/alhena/client');`],
    ['elsewhere/a.ts', ''],
  ])('catches a forbidden arrow in %s', (file, source) => {
    expect(brokenImports(undefined, [{ file, source }])).toHaveLength(1);
  });

  it('is the one ARCHITECTURE.md shows (write it with: node scripts/import-table.mjs)', () => {
    expect(documentedTable()).toBe(importTable());
  });

  it('reads multi-line, type-only, bare and dynamic imports', () => {
    const source = `import type {\n  A,\n} from './a';\nimport './b';\nexport * from './c';\nawait import('./d');`;
    expect(importsOf(source)).toEqual(['./a', './b', './c', './d']);
  });
});
