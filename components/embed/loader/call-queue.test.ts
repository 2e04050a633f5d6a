import { describe, expect, it } from 'vitest';
import { type Call, callMethods, earlierCalls, isForChat } from './call-queue';

describe('callMethods', () => {
  it('hands each call on with its name and arguments', () => {
    const calls: Call[] = [];
    const methods = callMethods((call) => calls.push(call));
    methods.ask('Is it warm?');
    methods.setContext({ locale: 'de' });
    expect(calls).toEqual([
      ['ask', 'Is it warm?'],
      ['setContext', { locale: 'de' }],
    ]);
  });

  it('takes back a subscription that still waits', () => {
    const calls: Call[] = [];
    const off = callMethods((call) => calls.push(call)).on('chat:opened', () => {});
    off();
    expect(calls).toEqual([[]]);
  });

  it('ends a subscription that was answered', () => {
    let ended = 0;
    const off = callMethods((call) => {
      call.off = () => {
        ended += 1;
      };
    }).on('chat:opened', () => {});
    off();
    expect(ended).toBe(1);
  });
});

describe('earlierCalls', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['an element with the name', document.createElement('div')],
    ['a stub that was never called', {}],
    ['a stub with something else in q', { q: 'open' }],
  ])('finds none in %s', (_, stub) => {
    expect(earlierCalls(stub)).toEqual([]);
  });

  it('finds what the stub has kept', () => {
    expect(earlierCalls({ q: [['open'], ['ask', 'Is it warm?']] })).toEqual([
      ['open'],
      ['ask', 'Is it warm?'],
    ]);
  });
});

describe('isForChat', () => {
  it.each([
    ['open', true],
    ['ask', true],
    ['prefill', true],
    ['toggle', true],
    ['reset', true],
    ['close', false],
    ['configure', false],
    ['on', false],
  ])('%s loads the chat: %s', (name, isIt) => {
    expect(isForChat([name])).toBe(isIt);
  });
});
