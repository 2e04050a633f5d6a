import { describe, expect, it } from 'vitest';
import { readPage } from '../read/page';
import { parseQuestion } from './question';
import { scoreUnits } from './score';
import { statusOf } from './status';

const PAGE = readPage(
  '<html lang="en"><body><main><h1>Camera</h1><ul><li>The SD card is sold apart.</li><li>Bluetooth</li></ul><table><tr><th>Lens width</th><td>9 mm</td></tr></table><h2>Returns</h2><p>Shipping &amp; Returns</p></main></body></html>',
  'https://shop.example.com/camera',
  0,
);

function statusFor(question: string, confident: boolean) {
  const parsed = parseQuestion(question, 'en', {
    lang: 'en',
    nameStems: new Set(),
    isWorn: false,
    isFilled: false,
  });
  const [best] = scoreUnits(PAGE, parsed);
  return statusOf(best && confident ? { ...best, p: 0.9 } : best, parsed);
}

describe('statusOf', () => {
  it('does not take a high score for an answer while a word of the question is open', () => {
    expect(statusFor('Can I record to an SD card?', true)).toBe('partial');
    expect(statusFor('Is the SD card sold apart?', true)).toBe('answer');
  });

  it.each(['Does it have bluetooth?', 'Can I return it?'])(
    'takes a bare name for no answer to "%s"',
    (question) => {
      expect(statusFor(question, true)).not.toBe('answer');
    },
  );

  it('knows nothing where nothing matches', () => {
    expect(statusFor('Who won the match?', false)).toBe('unknown');
    expect(
      statusOf(
        undefined,
        parseQuestion('x', 'en', {
          lang: 'en',
          nameStems: new Set(),
          isWorn: false,
          isFilled: false,
        }),
      ),
    ).toBe('unknown');
  });
});
