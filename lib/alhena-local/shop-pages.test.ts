import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from './answer/answer';
import { readPage } from './read/page';
import { SHOP_QUESTIONS, type ShopQuestion } from './testing/shop-questions';

function reply({ page: name, locale, question, after }: ShopQuestion) {
  const html = readFileSync(new URL(`./testing/pages/${name}.html`, import.meta.url), 'utf8');
  const page = readPage(html, `https://shop.example/${name}`, 0);
  const turns = after === undefined ? [] : [answerQuestion(page, after, locale, [])];
  return answerQuestion(page, question, locale, turns);
}

const REPLIES = SHOP_QUESTIONS.map((asked) => ({ asked, reply: reply(asked) }));
const told = ({ asked, reply }: (typeof REPLIES)[number]) =>
  `${asked.page}: ${asked.question} ${reply.text}`;

describe('questions on pages of many shops', () => {
  it('are never answered wrong', () => {
    const wrong = REPLIES.filter(
      ({ asked, reply }) =>
        asked.answer && reply.status === 'answer' && !asked.answer.test(reply.text),
    );
    expect(wrong.map(told)).toEqual([]);
  });

  it('are declined where the page does not say', () => {
    const invented = REPLIES.filter(
      ({ asked, reply }) => !asked.answer && reply.status === 'answer',
    );
    expect(invented.map(told)).toEqual([]);
  });

  it('are answered nine times in ten where it does', () => {
    const answerable = REPLIES.filter(({ asked }) => asked.answer);
    const right = answerable.filter(
      ({ asked, reply }) => reply.status === 'answer' && asked.answer?.test(reply.text),
    );
    expect(right.length / answerable.length).toBeGreaterThan(0.9);
  });
});
