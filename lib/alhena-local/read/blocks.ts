import type { Microdata } from './microdata';
import type { Noise } from './noise';

/** What one page may cost; on reaching any of them reading stops and what was read is used. */
export const READ_CAPS = {
  HTML_CHARS: 3_000_000,
  DEPTH: 400,
  NODES: 60_000,
  TEXT_CHARS: 600_000,
  BLOCKS: 6000,
  JSONLD_CHARS: 300_000,
  JSONLD_SCRIPTS: 20,
  LINKS: 1500,
  /** Text an element remembers of itself; what is longer is no label, value or cell. */
  ELEMENT_CHARS: 420,
} as const;

/** A heading and what stands under it. */
export type Section = { title: string; level: number; noise: boolean };

/** A line, a heading, or a label with its value, in page order. */
export type Block = {
  kind: 'heading' | 'text' | 'item' | 'kv' | 'row' | 'option';
  text: string;
  key?: string;
  level?: number;
  /** Share of the text that is inside links, 0–1. */
  linkShare: number;
  noise: Noise;
  section: Section | undefined;
  afterTitle: boolean;
};

export type Link = { href: string; text: string };

/** A page after one pass. */
export type Scan = {
  blocks: Block[];
  lang: string | undefined;
  title: string;
  h1: string | undefined;
  meta: Map<string, string>;
  jsonLd: string[];
  microdata: Microdata;
  links: Link[];
  /** A button puts something into a basket. */
  canBuy: boolean;
  base: string | undefined;
};
