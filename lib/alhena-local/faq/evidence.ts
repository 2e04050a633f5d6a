import { isSentence } from '../answer/compose';
import { fold } from '../nlp/text';
import type { PageDoc, ProductClass, Unit } from '../read/page-doc';
import type { TopicId } from '../topics/topic';

const LABELS_MAX = 5;
const SENTENCES_MAX = 2;

/** Labels that share a topic's words and mean something else. */
const DENIED_LABEL =
  /\b(?:range|manufacturer|quantity|package|packag|packing|shipping weight|parcel|gift|carton|batteries (?:required|included)|asin|rank|review|date|model|stock|rating|reference|ref|article|code|policy|category|style|department|terms|return|colou?r code|price per|unit count|warning|legal|disclaimer|verpackung|versand|emballage|confezione|imballaggio|embalagem|embalaje|verpakking)\b/;

/** Topics that make sense for some kinds of product only. */
const CLASSES: Partial<Record<TopicId, readonly ProductClass[]>> = {
  size: ['apparel', 'footwear'],
  fit: ['apparel', 'footwear'],
  ingredients: ['food', 'beauty'],
  allergens: ['food', 'beauty'],
  skin: ['beauty'],
  display: ['electronics'],
  power: ['electronics', 'general', 'furniture'],
};
const NOT_CLASSES: Partial<Record<TopicId, readonly ProductClass[]>> = {
  contents: ['food', 'beauty', 'apparel', 'footwear'],
  battery: ['apparel', 'footwear', 'food', 'beauty', 'furniture'],
  dimensions: ['apparel', 'footwear', 'food', 'beauty'],
  compatibility: ['apparel', 'footwear', 'food', 'beauty', 'furniture'],
  weight: ['beauty', 'food'],
  assembly: ['apparel', 'footwear', 'food', 'beauty'],
  temperature: ['beauty', 'food', 'footwear'],
};

/** What a label's value must look like to answer its topic's question. */
const VALUE: Partial<Record<TopicId, RegExp>> = {
  weight: /\d ?(?:[.,]\d+)? ?(?:kg|g|gr|grams?|gramm|lbs?|pounds?|oz|ounces?|kilos?)\b/,
  dimensions: /\d ?(?:cm|mm|m|in|inch|inches|"|''|ft|')|\d ?[x×] ?\d/,
  capacity: /\d ?(?:[.,]\d+)? ?(?:l|ml|cl|lit|lbs?|pounds?|oz|gal|kg|cups?)/,
  load: /\d ?(?:kg|lbs?|pounds?)/,
  age: /\d/,
  water: /\p{L}{3}|\d/u,
  temperature: /\d/,
  noise: /\d ?db/,
  power: /\d ?(?:w|v|watt|volt|ma|a|lm)\b|\b(?:mains|usb|solar|battery)/,
  battery: /\d|\b(?:lithium|li-?ion|rechargeable|alkaline|usb|aaa?)\b/,
};

/** Prose that surely answers; nothing else may stand in for a label. */
const PROSE: ReadonlySet<TopicId> = new Set([
  'material',
  'care',
  'dimensions',
  'weight',
  'capacity',
  'warranty',
  'returns',
  'shipping',
  'water',
  'origin',
  'temperature',
  'fit',
  'certification',
  'load',
]);
const POLICY_TOPICS: ReadonlySet<TopicId> = new Set(['returns', 'shipping', 'warranty']);

/** The units that answer a topic's FAQ, or none when nothing on the page surely does. */
export function evidenceFor(page: PageDoc, topic: TopicId): Unit[] {
  const only = CLASSES[topic];
  if (only && !only.includes(page.productClass)) return [];
  if (NOT_CLASSES[topic]?.includes(page.productClass)) return [];
  const labels = page.units.filter((unit) => isLabelFor(unit, topic));
  if (labels.length > 0) return distinct(labels).slice(0, LABELS_MAX);
  if (!PROSE.has(topic)) return [];
  const prose = page.units.filter((unit) => isProseFor(unit, topic));
  const own = prose.filter((unit) => unit.source !== 'policy');
  const titled = own.filter((unit) => unit.sectionTopics.has(topic));
  const chosen = titled.length > 0 ? titled : own.length > 0 ? own : prose;
  return chosen.slice(0, SENTENCES_MAX);
}

function isLabelFor(unit: Unit, topic: TopicId): boolean {
  if (unit.kind !== 'kv' || !unit.keyTopics.has(topic) || unit.source === 'policy') return false;
  const key = fold(unit.key ?? '');
  const value = fold(unit.text);
  if (DENIED_LABEL.test(key) || unit.text.length > 240 || key.length > 40) return false;
  if (
    /^(?:yes|no|n\/a|none|ja|nein|oui|non|si|sim|nao|-|–|tbc|unknown|other|various|see)\b/.test(
      value,
    )
  )
    return false;
  const shape = VALUE[topic];
  return shape ? shape.test(value) : /\p{L}{2}|\d/u.test(value);
}

function isProseFor(unit: Unit, topic: TopicId): boolean {
  if (
    unit.kind !== 'text' ||
    unit.source === 'title' ||
    !isSentence(unit.text) ||
    unit.text.length > 260
  )
    return false;
  if (!unit.evidenceTopics.has(topic)) return false;
  if (unit.source === 'policy' && !POLICY_TOPICS.has(topic)) return false;
  if (/\?$/.test(unit.text) || unit.wordCount < 4) return false;
  const shape = VALUE[topic];
  return shape ? shape.test(fold(unit.text)) : true;
}

function distinct(units: readonly Unit[]): Unit[] {
  const seen = new Set<string>();
  return units.filter((unit) => {
    const key = fold(unit.key ?? '');
    const value = fold(unit.text);
    if (seen.has(key) || seen.has(value)) return false;
    seen.add(key);
    seen.add(value);
    return true;
  });
}
