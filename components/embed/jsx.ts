import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Shared = {
  /** The product page; default: the page's canonical link, else its address. */
  'page-url'?: string | undefined;
  /** BCP 47; default: `<html lang>`, else English. */
  locale?: string | undefined;
  /** Default `auto`. */
  theme?: 'light' | 'dark' | 'auto' | undefined;
};

/** What `<shelftalk-faqs>` reads. */
export type ShelftalkFaqsAttributes = Shared & {
  /** How many questions, 1–10; default 5. */
  count?: number | `${number}` | undefined;
  heading?: string | undefined;
  /** 2–5; the questions are one level below. Default 2. */
  'heading-level'?: 2 | 3 | 4 | 5 | '2' | '3' | '4' | '5' | undefined;
};

/** What `<shelftalk-chat>` reads. */
export type ShelftalkChatAttributes = Shared & {
  /** Corner of the button; default `bottom-end`. */
  position?: `${'bottom' | 'top'}-${'start' | 'end' | 'left' | 'right'}` | undefined;
  /** One CSS length, or two: inline, then block. Default `20px`. */
  offset?: string | undefined;
  /** Of the button; default 40. */
  'z-index'?: number | `${number}` | undefined;
  /** A CSS selector for buttons of the page's own; `none` shows no button. */
  trigger?: string | undefined;
  /** The chat stands in the page instead of over it. */
  inline?: boolean | '' | undefined;
  label?: string | undefined;
};

export type ElementProps<Attributes> = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> &
  Attributes;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'shelftalk-faqs': ElementProps<ShelftalkFaqsAttributes>;
      'shelftalk-chat': ElementProps<ShelftalkChatAttributes>;
    }
  }
}
