import { describe, expect, expectTypeOf, it } from 'vitest';
import type { ShelftalkEvent } from '@/lib/client/events';
import type { ProductFaqsProps, ShelftalkProviderProps } from './index';
import * as surface from './index';

describe('shelftalk/react', () => {
  it('exports these names and no others', () => {
    expect(Object.keys(surface).sort()).toEqual([
      'AskButton',
      'ChatDrawer',
      'ProductFaqs',
      'ShelftalkProvider',
      'useConversation',
      'useFaqAnswer',
      'useProductFaqs',
      'useShelftalk',
    ]);
  });

  it('types its props', () => {
    expectTypeOf<ProductFaqsProps['pageUrl']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<ProductFaqsProps['count']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<ProductFaqsProps['headingLevel']>().toEqualTypeOf<2 | 3 | 4 | 5 | undefined>();
    expectTypeOf<ShelftalkProviderProps['theme']>().toEqualTypeOf<
      'light' | 'dark' | 'auto' | undefined
    >();
    expectTypeOf<NonNullable<ShelftalkProviderProps['onEvent']>>()
      .parameter(0)
      .toEqualTypeOf<ShelftalkEvent>();
    expectTypeOf(surface.ProductFaqs).toBeCallableWith({});
  });
});
