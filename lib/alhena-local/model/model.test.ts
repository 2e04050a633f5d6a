import { describe, expect, it } from 'vitest';
import { systemClock } from '@/lib/clock';
import { answerQuestion } from '../answer/answer';
import { readPage } from '../read/page';
import { createModel } from './model';

const PAGE = readPage(
  '<html lang="en"><body><main><h1>Dell kettle</h1><table><tr><th>Capacity</th><td>1.7 litres</td></tr><tr><th>Power</th><td>2200 W</td></tr></table><p>The kettle switches off by itself when the water boils.</p></main></body></html>',
  'https://shop.invalid/kettle',
  0,
);
const QUESTION = 'What is the capacity?';

function answered(content: string | undefined, status = 200) {
  const asked: { url: string; body: string }[] = [];
  const model = createModel({
    url: 'http://model.invalid/v1/',
    key: 'k',
    clock: systemClock,
    fetch: async (url, init) => {
      asked.push({ url: String(url), body: String(init?.body) });
      return new Response(JSON.stringify({ choices: [{ message: { content } }] }), { status });
    },
  });
  const extractive = answerQuestion(PAGE, QUESTION, 'en', []);
  return { asked, text: model(PAGE, QUESTION, 'en', extractive) };
}

describe('createModel', () => {
  it('keeps a grounded answer, wherever the JSON stands in the reply', async () => {
    const { asked, text } = answered(
      'Sure:\n{"answer": "The capacity is 1.7 litres.", "unit_ids": [1]}',
    );
    expect(await text).toBe('The capacity is 1.7 litres.');
    expect(asked[0]?.url).toBe('http://model.invalid/v1/chat/completions');
    expect(asked[0]?.body).toContain('[1] Capacity: 1.7 litres');
  });

  it.each([
    ['another number', '{"answer": "The capacity is 1.8 litres.", "unit_ids": [1]}'],
    [
      'other facts',
      '{"answer": "It comes with a bamboo lid and a lifelong promise of joy.", "unit_ids": [1]}',
    ],
    ['a denial', '{"answer": "The capacity is not 1.7 litres.", "unit_ids": [1]}'],
    [
      'a foreign link',
      '{"answer": "The capacity is 1.7 litres, see https://evil.example/x", "unit_ids": [1]}',
    ],
    ['an image', '{"answer": "![Capacity](x) 1.7 litres", "unit_ids": [1]}'],
    ['no passage', '{"answer": "The capacity is 1.7 litres.", "unit_ids": []}'],
    ['an unknown passage', '{"answer": "The capacity is 1.7 litres.", "unit_ids": [99]}'],
    ['prose', 'The capacity is 1.7 litres.'],
    ['broken JSON', '{"answer": "The capacity'],
    ['nothing', undefined],
  ])('drops an answer with %s', async (_name, content) => {
    expect(await answered(content).text).toBeUndefined();
  });

  it('drops an answer of a failing server', async () => {
    expect(
      await answered('{"answer": "The capacity is 1.7 litres.", "unit_ids": [1]}', 500).text,
    ).toBeUndefined();
  });

  it('gives up after its time', async () => {
    const model = createModel({
      url: 'http://model.invalid',
      clock: { ...systemClock, setTimeout: (callback) => systemClock.setTimeout(callback, 5) },
      fetch: (_url, init) =>
        new Promise((_resolve, reject) =>
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
        ),
    });
    expect(
      await model(PAGE, QUESTION, 'en', answerQuestion(PAGE, QUESTION, 'en', [])),
    ).toBeUndefined();
  });

  it('is not asked what the page does not say', async () => {
    const { asked } = answered('{}');
    const before = asked.length;
    const model = createModel({
      url: 'http://model.invalid',
      clock: systemClock,
      fetch: async () => {
        asked.push({ url: '', body: '' });
        return new Response('{}');
      },
    });
    await model(
      PAGE,
      'Is it made of bamboo?',
      'en',
      answerQuestion(PAGE, 'Does it have bluetooth?', 'en', []),
    );
    expect(asked.length).toBe(before);
  });
});
