import { describe, expect, it } from 'vitest';
import { type Conversation, EMPTY_CONVERSATION } from './conversation';
import { type Action, reduce, requestFor } from './reducer';

const FAQ = {
  faq_id: 7,
  question: 'Waterproof?',
  answer: 'Yes.',
  page_url: 'https://shop.example/a',
};
const OTHER = { ...FAQ, faq_id: 8, question: 'Warm?' };

function conversationAfter(...actions: Action[]): Conversation {
  return actions.reduce(
    (state, action, index) => reduce(state, action, index + 1),
    EMPTY_CONVERSATION,
  );
}

function brought(id: string, faq = FAQ): Action {
  return { type: 'faq_brought', id, faq };
}

function asked(id: string): Action {
  return { type: 'asked', id, key: `key-${id}`, text: 'And in snow?', locale: 'en' };
}

describe('a FAQ that is brought into the conversation', () => {
  it('stands there once, however often its follow-up is opened', () => {
    expect(conversationAfter(brought('a'), brought('b')).entries.map(({ id }) => id)).toEqual([
      'a',
    ]);
  });

  it('comes to the end when it was brought before and nothing was said of it', () => {
    const state = conversationAfter(brought('a'), brought('b', OTHER), brought('c'));
    expect(state.entries.map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('stays where it was said, and is brought anew after that', () => {
    const reply = { result_text: 'Yes.', thread_id: 't' };
    const request = { locale: 'en', faq_id: 7, page_url: FAQ.page_url };
    const state = conversationAfter(
      brought('a'),
      asked('m'),
      { type: 'sending_started', id: 'm', request },
      { type: 'answered', id: 'm', reply, markId: 'x' },
      brought('b'),
    );
    expect(state.entries.map(({ id }) => id)).toEqual(['a', 'm', 'b']);
  });

  it('goes with what is asked after it, not with what was asked before', () => {
    const state = conversationAfter(asked('early'), brought('a'), asked('late'));
    const [early, , late] = state.entries;
    if (early?.kind !== 'message' || late?.kind !== 'message') throw new Error('no messages');
    expect(requestFor(state, early)).toEqual({ locale: 'en' });
    expect(requestFor(state, late)).toEqual({
      locale: 'en',
      faq_id: 7,
      page_url: FAQ.page_url,
    });
  });
});
