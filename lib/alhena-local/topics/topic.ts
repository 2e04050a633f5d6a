/** What shoppers ask about. Aspects are satisfied by a label or by evidence; anything else must be found in words. */
export const TOPIC_IDS = [
  'material',
  'care',
  'dimensions',
  'weight',
  'capacity',
  'storage',
  'load',
  'colour',
  'size',
  'fit',
  'age',
  'warranty',
  'returns',
  'shipping',
  'price',
  'availability',
  'contents',
  'compatibility',
  'power',
  'battery',
  'origin',
  'ingredients',
  'allergens',
  'nutrition',
  'usage',
  'water',
  'assembly',
  'brand',
  'model',
  'connectivity',
  'display',
  'noise',
  'certification',
  'temperature',
  'installation',
  'skin',
  'overview',
] as const;
export type TopicId = (typeof TOPIC_IDS)[number];

/** Patterns over folded text. `ask` finds the topic in a question, `key` in a label or heading, `evidence` in prose. */
export type TopicCues = { ask: RegExp; key?: RegExp; evidence?: RegExp };

export type Lexicon = {
  lang: string;
  topics: Partial<Record<TopicId, TopicCues>>;
  stop: ReadonlySet<string>;
  /** Words so common in questions that missing them says little. */
  weak: ReadonlySet<string>;
  /** Words inside a cue that a yes-or-no question is really about; only the word itself answers for them. */
  specific: ReadonlySet<string>;
  /** What "how tall", "how wide"… ask for, and the words that name it on a page. */
  facets: readonly { ask: RegExp; is: RegExp; other: RegExp }[];
  /** A question that wants yes or no. */
  yesNo: RegExp;
  /** A question that wants a figure. */
  number: RegExp;
  negation: RegExp;
  or: RegExp;
  degree: RegExp;
  /** Opens a question that leans on the one before. */
  followUp: RegExp;
  yes: RegExp;
  no: RegExp;
  colours: ReadonlySet<string>;
  greeting: RegExp;
  thanks: RegExp;
  bye: RegExp;
  identity: RegExp;
};

export type TopicSpan = { topic: TopicId; start: number; end: number };

/** Topics a folded question asks about. Where two cues overlap the longer one wins. */
export function askedTopics(folded: string, lexicon: Lexicon): TopicSpan[] {
  const spans: TopicSpan[] = [];
  for (const topic of TOPIC_IDS) {
    const cue = lexicon.topics[topic]?.ask;
    if (!cue) continue;
    for (const match of folded.matchAll(cue)) {
      if (match[0]) spans.push({ topic, start: match.index, end: match.index + match[0].length });
    }
  }
  return spans.filter(
    (span) =>
      !spans.some(
        (other) =>
          other.topic !== span.topic &&
          other.end - other.start > span.end - span.start &&
          other.start < span.end &&
          span.start < other.end,
      ),
  );
}

/** Topics a folded label or heading names. */
export function keyTopics(folded: string, lexicons: readonly Lexicon[]): Set<TopicId> {
  return matching(folded, lexicons, 'key');
}

/** Topics a folded sentence is evidence for. */
export function evidenceTopics(folded: string, lexicons: readonly Lexicon[]): Set<TopicId> {
  return matching(folded, lexicons, 'evidence');
}

function matching(
  folded: string,
  lexicons: readonly Lexicon[],
  part: 'key' | 'evidence',
): Set<TopicId> {
  const found = new Set<TopicId>();
  for (const lexicon of lexicons) {
    for (const topic of TOPIC_IDS) {
      if (lexicon.topics[topic]?.[part]?.test(folded)) found.add(topic);
    }
  }
  return found;
}
