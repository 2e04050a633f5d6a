const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that begin a new line. */
export const BLOCK_TAGS = set(
  'address article aside blockquote br caption center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr legend li main ol option p pre section select summary table tbody td tfoot th thead title tr ul body html label button',
);
/** Inline elements inside a word or right beside it; all others are set off by a space. */
export const TIGHT_TAGS = set('b i em strong a sup sub mark font u small abbr wbr code s');
export const VOID_TAGS = set(
  'area base br col embed hr img input link meta param source track wbr',
);
/** Elements that may hold a label and its value. */
export const PAIR_TAGS = set('li div p tr section span');
export const OPTION_TAGS = set('option label button');

export const STRONG_TAGS = set('b strong em span dt label');
/** The level of what titles its own element alone. */
export const OWN_TITLE = 7;

/** Level 1–6 of a heading, 7 for what titles its own element alone, 0 for anything else. */
export function headingLevel(tag: string, attribs: Record<string, string>): number {
  if (/^h[1-6]$/.test(tag)) return Number(tag[1]);
  if (attribs.role === 'heading') return Number(attribs['aria-level'] ?? 3) || 3;
  const isDisclosure = tag === 'button' && attribs['aria-expanded'] !== undefined;
  return tag === 'summary' || tag === 'caption' || isDisclosure ? OWN_TITLE : 0;
}

/** Shelftalk's own elements on the page: their questions came from here and must not feed back. */
export function isOwnWidget(tag: string, attribs: Record<string, string>): boolean {
  return (
    tag.startsWith('shelftalk-') ||
    attribs['data-shelftalk'] !== undefined ||
    /^(?:shelftalk|product-faqs|faq|chat)/.test(attribs['data-slot'] ?? '')
  );
}
