/** What shoppers ask about in other words than pages use: narrower than a topic, wider than a word. */
export const CONCEPT_IDS = [
  'taste',
  'filling',
  'free',
  'scent',
  'baby',
  'child',
  'pet',
  'toxic',
  'edible',
  'raw',
  'keeping',
  'lasting',
  'opened',
  'sweetened',
  'protein',
  'fat',
  'salt',
  'calories',
  'nuts',
  'milk',
  'vegan',
  'cruelty',
  'sensitive',
  'absorbing',
  'makeup',
  'dimmable',
  'brightness',
  'adjustable',
  'removable',
  'foldable',
  'automatic',
  'warm',
  'heatup',
  'steady',
  'gentle',
  'rotates',
  'reclines',
  'tilts',
  'speed',
  'gears',
  'brakes',
  'charger',
  'cable',
  'plug',
  'stove',
  'mounting',
  'outdoor',
  'sun',
  'pocket',
  'lining',
  'see_through',
  'stretch',
  'underwire',
  'assembled',
  'tools',
  'separately',
  'light',
  'speakers',
  'microphone',
  'author',
  'publisher',
  'pages',
  'binding',
  'published',
  'signed',
  'framed',
  'instore',
  'message',
  'expiry',
  'schedule',
  'trial',
  'frequency',
  'feeding',
  'people',
  'setup',
  'hand_luggage',
  'mulch',
  'area',
  'height_of_user',
  'gsm',
  'gift',
  'refill',
  'recyclable',
  'breastfeed',
  'plus_size',
] as const;
export type ConceptId = (typeof CONCEPT_IDS)[number];

/** Over folded text: how a question asks for it and how a page says it; one pattern where both use the same words. */
export type Concepts = Partial<Record<ConceptId, RegExp | { ask: RegExp; said: RegExp }>>;

export type ConceptSpan = { said: RegExp; start: number; end: number };

/**
 * Concepts a folded question names, with the words by which a page would say them.
 *
 * @param asked the concepts of the question's language
 * @param told those of the page's
 */
export function askedConcepts(folded: string, asked: Concepts, told: Concepts): ConceptSpan[] {
  return CONCEPT_IDS.flatMap((id) => {
    const own = asked[id];
    const page = told[id];
    if (!own || !page) return [];
    const said = saidOf(page);
    return [...folded.matchAll(new RegExp(askOf(own), 'g'))]
      .filter(([text]) => text)
      .map(({ 0: text, index }) => ({ said, start: index, end: index + text.length }));
  });
}

function askOf(concept: RegExp | { ask: RegExp }): RegExp {
  return concept instanceof RegExp ? concept : concept.ask;
}

function saidOf(concept: RegExp | { said: RegExp }): RegExp {
  return concept instanceof RegExp ? concept : concept.said;
}
