/** One of the shop's three collections; the order of `COLLECTIONS` is the order on the home page. */
export const COLLECTIONS = [
  {
    slug: 'out-in-it',
    name: 'Out in it',
    line: 'For the days when the forecast is only a suggestion.',
  },
  {
    slug: 'on-the-stove',
    name: 'On the stove',
    line: 'Water, coffee, supper. On a gas ring at the lake or on induction at home.',
  },
  {
    slug: 'slow-evenings',
    name: 'Slow evenings',
    line: 'A fire, a little music, something warm over the knees.',
  },
] as const;

export type CollectionSlug = (typeof COLLECTIONS)[number]['slug'];

/** A value a shopper can pick; `value` is what the address bar shows. */
export type ChoiceValue = {
  value: string;
  label: string;
  /** CSS colour of the swatch; only for colours. */
  swatch?: string;
  /** Photograph of the product in this colour; the product's own photograph without it. */
  photo?: string;
  /** Price of the product with this value, in pence; the product's own price without it. */
  pricePence?: number;
  isSoldOut?: boolean;
};

export type Choice = {
  name: 'colour' | 'size' | 'volume' | 'weight' | 'grind';
  label: string;
  /** Heading of the section that helps to choose. */
  guide?: string;
  /** The value that is picked when the address bar says nothing; the first one on sale without it. */
  preselected?: string;
  values: readonly [ChoiceValue, ...ChoiceValue[]];
};

/** Width and height of every product photograph, in pixels. */
export const PHOTO_SIZE_PX = 1200;

export type Photo = { src: string; alt: string };

/** A square part of the photograph worth a closer look, in pixels of the photograph. */
export type Detail = { left: number; top: number; size: number; alt: string };

export type Section = { heading: string; paragraphs: readonly string[] };

/** Label and value as they stand in the specification table. */
export type Specification = readonly [label: string, value: string];

export type Promises = Readonly<Record<'shipping' | 'returns' | 'warranty', string>>;

export type Product = {
  slug: string;
  name: string;
  sku: string;
  collection: CollectionSlug;
  pricePence: number;
  /** A line under the name. */
  tagline: string;
  /** For search engines and social cards; at most 160 characters. */
  summary: string;
  photo: Photo;
  details: readonly Detail[];
  choices: readonly Choice[];
  description: readonly string[];
  /** What a shopper of this kind of thing asks about: fit, waterproofing, hobs, batteries. */
  sections: readonly Section[];
  material: string;
  weightGrams: number;
  specifications: readonly Specification[];
  care: readonly string[];
  inTheBox: readonly string[];
  /** Sending, returning and guarantee in a few words each, beside the button, where the usual ones do not hold. */
  promises?: Promises;
  /** What is special about sending this product; the shop's general terms follow it on the page. */
  shipping: readonly string[];
  returns: readonly string[];
  warranty: readonly string[];
};
