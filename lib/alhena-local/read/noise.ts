/** Why a block may not be the product's own words: `chrome` is guessed from names, `hard` from the markup itself. */
export type Noise = 'none' | 'chrome' | 'hard';

/** Elements whose text is never the shop's copy about the product. */
export const HARD_TAGS: ReadonlySet<string> = new Set(
  'script style noscript template svg math canvas iframe object video audio nav footer dialog head map'.split(
    ' ',
  ),
);

const CHROME_TOKENS = new Set(
  'nav navbar navigation menu megamenu breadcrumb breadcrumbs footer cookie cookies consent gdpr newsletter subscribe signup social share sharing modal popup popover overlay advert adverts ad ads sponsored sponsor recommend recommended recommendations recommendation related upsell crosssell crossselling alsolike alsobought alsoviewed recently review reviews rating ratings comment comments testimonial testimonials ugc basket minicart minibag wishlist login signin search toast sitemap storefinder chat similar carousel slider compare comparison skip tooltip accessories bundle bundles trending bestsellers qna questions fbt'.split(
    ' ',
  ),
);
const CHROME_ROLES = new Set([
  'navigation',
  'contentinfo',
  'search',
  'dialog',
  'alertdialog',
  'banner',
  'complementary',
]);

/** Titles of sections that speak of other products or of other people. */
const NOISE_SECTION =
  /\b(?:you (?:may|might)(?: also)? (?:like|love|be interested)|(?:customers|people|others) (?:who |also )|also (?:bought|viewed|like)|recently viewed|related (?:products|items)|similar (?:products|items)|sponsored|recommended|recommendations|more (?:from|like|products|items)|complete the (?:look|set)|pairs? well|frequently bought|compare (?:with|to)|(?:customer |top |latest )?reviews?\b|ratings?\b|what (?:others|people|customers) (?:say|think)|inspired by|shop the look|goes (?:well )?with|newsletter|sign up|follow us|your (?:basket|bag|cart)|special offers and|in this range|customer questions|questions? (?:&|and) answers?|cookies?|trending|best ?sellers|see and discover|customer questions|wer |kunden,? (?:die|fragen)|spesso comprati|sponsor|vous avez recemment|coups de coeur|plus d'inspiration|wer dies|kunden (?:haben|kauften|interessier)|das konnte|ahnliche (?:produkte|artikel)|bewertungen|zuletzt angesehen|vous aimerez|produits (?:similaires|associes)|avis (?:clients)?|les clients|clientes|los clientes|productos relacionados|opiniones|i clienti|prodotti (?:correlati|simili)|recensioni|produtos relacionados|avaliacoes|opinioes|klanten|vergelijkbare|beoordelingen|gerelateerde)/;

/** True for a folded heading under which the page stops being about this product. */
export function isNoiseSection(foldedTitle: string): boolean {
  return foldedTitle.length < 90 && NOISE_SECTION.test(foldedTitle);
}

/** Judges an element by its role, class and id. `html`, `body`, `main` and `article` are never chrome. */
export function chromeOf(tag: string, attribs: Record<string, string>): Noise {
  if (tag === 'body' || tag === 'html' || tag === 'main' || tag === 'article') return 'none';
  const role = attribs.role;
  if (role && CHROME_ROLES.has(role)) return 'chrome';
  const names = `${attribs.class ?? ''} ${attribs.id ?? ''}`;
  if (names.length < 3) return 'none';
  return nameTokens(names).some((token) => CHROME_TOKENS.has(token)) ? 'chrome' : 'none';
}

/**
 * True for text a shopper cannot see. Panels that a tab or disclosure button opens are not hidden in that sense:
 * `opened` holds the ids named by `aria-controls`; `isOpened` tells that a disclosure button stands right before it.
 */
export function isHidden(
  attribs: Record<string, string>,
  opened: ReadonlySet<string>,
  isOpened: boolean,
): boolean {
  const style = attribs.style;
  const isShort = style !== undefined && style.length < 2000;
  if (isShort && INVISIBLE_STYLE.test(style)) return true;
  const hiddenByStyle = isShort && HIDDEN_STYLE.test(style);
  const hiddenByAttribute = attribs.hidden !== undefined && attribs.hidden !== 'until-found';
  const ariaHidden = attribs['aria-hidden'] === 'true';
  if (!hiddenByStyle && !hiddenByAttribute && !ariaHidden) return false;
  const isPanel =
    isOpened || attribs.role === 'tabpanel' || (attribs.id !== undefined && opened.has(attribs.id));
  return !isPanel;
}

const HIDDEN_STYLE =
  /display\s*:\s*none|(?:^|[;\s])height\s*:\s*0\s*(?:;|!|$)|visibility\s*:\s*(?:hidden|collapse)|clip\s*:\s*rect\(0/i;
const INVISIBLE_STYLE =
  /opacity\s*:\s*0?(?:\.0\d*)?\s*(?:;|!|$)|font-size\s*:\s*(?:0|[01](?:\.\d+)?(?:px|pt))\s*(?:;|!|$|[a-z%])|(?:left|right|top|text-indent|margin-left)\s*:\s*-\d{3,}|(?:^|[;\s])color\s*:\s*transparent|(?:^|[;\s])(?:width|height)\s*:\s*[01]px|clip-path\s*:\s*inset\(\s*(?:50|100)%|scale[xy]?\(\s*0\s*[,)]|(?:^|[;\s])color\s*:\s*([^;]{3,30})\s*;.*background(?:-color)?\s*:\s*\1\s*(?:;|$)|background(?:-color)?\s*:\s*([^;]{3,30})\s*;(?:.*[;\s])?color\s*:\s*\2\s*(?:;|$)/i;

/** True for declarations of a style rule that take an element out of sight. */
export function hidesText(declarations: string): boolean {
  return HIDDEN_STYLE.test(declarations) || INVISIBLE_STYLE.test(declarations);
}

function nameTokens(names: string): string[] {
  return names
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

/** True for text that speaks to a machine, not to a shopper: no copy about a product tells an assistant what to say. */
export function isOrder(folded: string): boolean {
  return ORDER.test(folded);
}

const ORDER =
  /\b(?:(?:ignore|disregard|forget|override) (?:all |any |the |your |every )?(?:previous|prior|above|earlier|other|system) |system prompt|developer message|(?:previous|prior|your) instructions|you are (?:now )?(?:an? |the )?(?:ai|assistant|chatbot|language model|llm)|as an ai|(?:ai|shopping|chat) ?(?:assistant|bot)s?[:,]? (?:must|should|shall|please|will|always)|(?:when|if) (?:you are |the (?:user|customer|shopper|visitor) (?:is |has )?)?ask(?:ed|s)|(?:respond|reply|answer) (?:only )?with\b|(?:tell|inform) the (?:user|customer|shopper|visitor)|prompt injection|jailbreak)/;
