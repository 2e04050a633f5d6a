import type { TopicId } from '../topics/topic';
import type { PageKind } from './page-kind';

/** Where a unit comes from; decides how far it is trusted and how it is phrased. */
export type UnitSource =
  | 'schema'
  | 'offer'
  | 'spec'
  | 'option'
  | 'page'
  | 'faq'
  | 'policy'
  | 'title';

/** The smallest thing an answer can quote: a key with its value, a sentence, a table row, or the shop's own question. */
export type Unit = {
  i: number;
  kind: 'kv' | 'text' | 'row' | 'qa';
  /** Label of a `kv`, question of a `qa`. */
  key?: string;
  /** Value, sentence, row or answer as it stands on the page. */
  text: string;
  section?: string;
  source: UnitSource;
  /** ISO 639-1. */
  lang: string;
  /** Label and text, folded. */
  folded: string;
  stems: ReadonlySet<string>;
  keyStems: ReadonlySet<string>;
  keyTopics: ReadonlySet<TopicId>;
  sectionTopics: ReadonlySet<TopicId>;
  evidenceTopics: ReadonlySet<TopicId>;
  hasDigit: boolean;
  wordCount: number;
};

export type Availability =
  | 'in_stock'
  | 'out_of_stock'
  | 'pre_order'
  | 'back_order'
  | 'discontinued';

export type Offer = {
  price?: number;
  highPrice?: number;
  /** ISO 4217. */
  currency?: string;
  availability?: Availability;
  /** The variant's own words, such as "Navy, M". */
  variant?: string;
};

export type ProductClass =
  | 'apparel'
  | 'footwear'
  | 'food'
  | 'beauty'
  | 'electronics'
  | 'furniture'
  | 'general';

export type PageDoc = {
  url: string;
  hash: string;
  lang: string;
  name: string;
  kind: PageKind;
  productClass: ProductClass;
  offers: Offer[];
  units: Unit[];
  /** http(s) links of the page's own host, the only ones an answer may hold. */
  links: ReadonlySet<string>;
  /** Milliseconds since the epoch. */
  readAt: number;
};
