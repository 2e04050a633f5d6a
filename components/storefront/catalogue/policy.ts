import type { Section } from './product';

export type PolicySlug = 'shipping' | 'returns' | 'warranty';

export type Policy = {
  slug: PolicySlug;
  title: string;
  /** Heading of the terms where a product page repeats them. */
  productHeading: string;
  summary: string;
  /** What holds for every product, short enough to stand on each product page. */
  terms: readonly string[];
  sections: readonly Section[];
  table?: { caption: string; columns: readonly string[]; rows: readonly (readonly string[])[] };
};
