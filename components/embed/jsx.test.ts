import { describe, expect, it } from 'vitest';
import { CHAT_ATTRIBUTES, FAQS_ATTRIBUTES } from './attributes/known';
import type { ShelftalkChatAttributes, ShelftalkFaqsAttributes } from './jsx';

// The compiler holds these to the types, the tests hold them to what the elements read.
const FAQS: Record<keyof ShelftalkFaqsAttributes, true> = {
  'page-url': true,
  locale: true,
  theme: true,
  count: true,
  heading: true,
  'heading-level': true,
};
const CHAT: Record<keyof ShelftalkChatAttributes, true> = {
  'page-url': true,
  locale: true,
  theme: true,
  position: true,
  offset: true,
  'z-index': true,
  trigger: true,
  inline: true,
  label: true,
};

describe('the types of the elements in JSX', () => {
  it('know every attribute of the questions', () => {
    expect(Object.keys(FAQS).sort()).toEqual([...FAQS_ATTRIBUTES].sort());
  });

  it('know every attribute of the chat', () => {
    expect(Object.keys(CHAT).sort()).toEqual([...CHAT_ATTRIBUTES].sort());
  });
});
