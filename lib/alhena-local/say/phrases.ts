import type { Availability } from '../read/page-doc';
import type { TopicId } from '../topics/topic';

/** Every sentence the engine says of its own, in one language. Facts are always quoted from the page. */
export type Phrases = {
  lang: string;
  greeting: string;
  thanks: string;
  bye: string;
  identity: string;
  /** No product page is known in this conversation. */
  whichProduct: string;
  /** The page could not be read. */
  unreadable: string;
  /** The page does not say; `about` is a topic's noun phrase. */
  unknown(about: string | undefined): string;
  partial(quote: string): string;
  /** Frames a fragment that is not a sentence. */
  says(quote: string): string;
  /** Frames a label and its value. */
  listed(key: string, value: string): string;
  listIntro: string;
  yes: string;
  no: string;
  price(price: string): string;
  priceRange(low: string, high: string): string;
  availability(state: Availability): string;
  /** Variants that can be bought and those that cannot, each possibly empty. */
  variants(available: readonly string[], soldOut: readonly string[]): string;
  colourListed(colour: string, all: string): string;
  colourNotListed(colour: string, all: string): string;
  /** Noun phrase of a topic, with article: "the warranty". */
  about: Partial<Record<TopicId, string>>;
  /** A sentence for a label's value, where one reads better than `listed`. */
  fact: Partial<Record<TopicId, (value: string) => string>>;
  /** The FAQ on colour where the page names one only. */
  oneColour: string;
  /** The product FAQ asked for a topic; no product noun, so that it agrees with any. */
  question: Partial<Record<TopicId, string>>;
};
