import { describe, expect, expectTypeOf, it } from 'vitest';
import { EVENT_NAMES } from './event-names';
import * as entry from './load-shelftalk';
import { callMethods } from './loader/call-queue';
import type { EmbedProblem } from './problem';
import type { ListenerFor, ShelftalkGlobal } from './shelftalk';

describe('window.Shelftalk', () => {
  it('has these methods beside destroy', () => {
    expect(Object.keys(callMethods(() => {})).sort()).toEqual([
      'ask',
      'close',
      'configure',
      'on',
      'open',
      'prefill',
      'reset',
      'setContext',
      'setUserMetadata',
      'toggle',
    ]);
  });

  it('tells of these events', () => {
    expect(EVENT_NAMES).toEqual([
      'faqs:shown',
      'faqs:empty',
      'faqs:failed',
      'faq:expanded',
      'faq:answered',
      'faq:failed',
      'chat:opened',
      'chat:closed',
      'message:sent',
      'message:answered',
      'message:failed',
      'link:clicked',
      'feedback:given',
      'error',
    ]);
  });

  it('types its methods and listeners', () => {
    expectTypeOf<ShelftalkGlobal['ask']>().parameters.toEqualTypeOf<[string]>();
    expectTypeOf<ReturnType<ShelftalkGlobal['on']>>().toEqualTypeOf<() => void>();
    expectTypeOf<ListenerFor<'error'>>().parameter(0).toEqualTypeOf<EmbedProblem>();
    expectTypeOf<ListenerFor<'faqs:shown'>>().parameter(0).toExtend<{ count: number }>();
    expectTypeOf(window.Shelftalk).toEqualTypeOf<ShelftalkGlobal | undefined>();
  });
});

describe('shelftalk/embed', () => {
  it('exports the loader alone', () => {
    expect(Object.keys(entry)).toEqual(['loadShelftalk']);
  });
});
