import { describe, expect, it } from 'vitest';
import { parseBlocks } from './blocks';

describe('parseBlocks', () => {
  it.each([
    ['## Two words', [{ type: 'heading', level: 2, id: 'two-words', text: 'Two words' }]],
    ['### `a_b` · 400 {#a_b}', [{ type: 'heading', level: 3, id: 'a_b', text: '`a_b` · 400' }]],
    ['one\ntwo', [{ type: 'paragraph', text: 'one two' }]],
    ['> one\n> two', [{ type: 'note', text: 'one two' }]],
    ['- one\n  more\n- two', [{ type: 'list', isOrdered: false, items: ['one more', 'two'] }]],
    ['1. one\n2. two', [{ type: 'list', isOrdered: true, items: ['one', 'two'] }]],
    ['```sh\na\n\nb\n```', [{ type: 'code', language: 'sh', text: 'a\n\nb' }]],
    [
      '| a | b |\n|---|---|\n| 1 \\| 2 | |',
      [{ type: 'table', head: ['a', 'b'], rows: [['1 | 2', '']] }],
    ],
    ['[a.html](examples/b.html)', [{ type: 'example', title: 'a.html', file: 'b.html' }]],
    ['See [a](examples/b.html).', [{ type: 'paragraph', text: 'See [a](examples/b.html).' }]],
    [
      'text\n- item',
      [
        { type: 'paragraph', text: 'text' },
        { type: 'list', isOrdered: false, items: ['item'] },
      ],
    ],
    ['```sh\nnever closed', [{ type: 'code', language: 'sh', text: 'never closed' }]],
    ['', []],
  ])('reads %j', (text, blocks) => {
    expect(parseBlocks(text)).toEqual(blocks);
  });
});
