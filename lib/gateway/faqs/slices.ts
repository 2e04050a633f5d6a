import { type Faq, LIMITS, type ProductFaqs } from '@/lib/contract';
import type { FaqList } from './faq-list';

const slices = new WeakMap<Faq[], Map<number, ProductFaqs>>();

/** The first `count` questions of a list: one and the same object as long as the list is kept. */
export function sliced(list: FaqList, count: number = LIMITS.COUNT_DEFAULT): ProductFaqs {
  switch (list.status) {
    case 'ready':
      return sliceOf(list.faqs, count);
    case 'generating':
      return list;
    case 'not_available':
      return { status: 'not_available', faqs: [] };
    default:
      return list satisfies never;
  }
}

function sliceOf(faqs: Faq[], count: number): ProductFaqs {
  const known = slices.get(faqs) ?? new Map<number, ProductFaqs>();
  const slice = known.get(count) ?? { status: 'ready', faqs: faqs.slice(0, count) };
  known.set(count, slice);
  slices.set(faqs, known);
  return slice;
}
