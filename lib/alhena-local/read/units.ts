import { fold, sentences, shorten, stems, words } from '../nlp/text';
import { pageLexicons } from '../topics/lexicon';
import { evidenceTopics, keyTopics, type Lexicon, type TopicId } from '../topics/topic';
import type { Block } from './blocks';
import { isOrder } from './noise';
import type { Unit, UnitSource } from './page-doc';
import { isHeadline, splitPair } from './split-pair';

export const UNITS_MAX = 600;
const TEXT_MAX = 600;
const SECTION_MAX = 14;

export type UnitDraft = {
  kind: Unit['kind'];
  key?: string;
  text: string;
  section?: string;
  source: UnitSource;
};

/** Gathers a page's units, each once, up to `UNITS_MAX`. */
export class UnitList {
  readonly units: Unit[] = [];
  private readonly seen = new Set<string>();
  private readonly lexicons: readonly Lexicon[];
  private readonly sectionTopics = new Map<string, Set<TopicId>>();
  constructor(readonly lang: string) {
    this.lexicons = pageLexicons(lang);
  }

  add(draft: UnitDraft): void {
    if (this.units.length >= UNITS_MAX) return;
    const text = shorten(draft.text, TEXT_MAX * (draft.kind === 'qa' ? 3 : 1));
    const key = draft.key ? shorten(draft.key, 160) : undefined;
    const folded = fold(text);
    const identity = key ? `${fold(key)}|${folded}` : folded;
    if (
      !/[\p{L}\p{N}]/u.test(text) ||
      EMPTY_VALUE.test(folded) ||
      UPSELL.test(folded) ||
      isOrder(`${foldKey(key)} ${folded}`) ||
      this.seen.has(identity)
    )
      return;
    this.seen.add(identity);
    const foldedKey = key ? fold(key) : '';
    const textStems = stems(text, this.lang);
    const keyStems = new Set(key ? stems(key, this.lang) : []);
    const unit: Unit = {
      i: this.units.length,
      kind: draft.kind,
      text,
      source: draft.source,
      lang: this.lang,
      folded: key ? `${foldedKey}: ${folded}` : folded,
      stems: new Set([...keyStems, ...textStems]),
      keyStems,
      keyTopics: this.topicsOfKey(foldedKey, folded),
      sectionTopics: this.topicsOfSection(draft.section),
      evidenceTopics: this.evidenceOf(key ? `${foldedKey}: ${folded}` : folded, draft.source),
      hasDigit: /\p{N}/u.test(text),
      wordCount: words(folded).length,
    };
    if (key) unit.key = key;
    if (draft.section) unit.section = draft.section;
    this.units.push(unit);
  }

  addBlock(block: Block, source: UnitSource): void {
    if (this.units.length >= UNITS_MAX) return;
    const section = block.section?.title;
    const base = section === undefined ? { source } : { source, section };
    if (block.kind === 'kv' && block.key) {
      this.add({
        ...base,
        kind: 'kv',
        key: block.key,
        text: block.text,
        source: source === 'page' ? 'spec' : source,
      });
      return;
    }
    if (block.kind === 'option' && block.key) {
      this.add({ ...base, kind: 'kv', key: block.key, text: block.text, source: 'option' });
      return;
    }
    if (block.kind === 'row' && block.key) {
      this.add({ ...base, kind: 'row', key: block.key, text: block.text });
      return;
    }
    const line = block.text.replace(/^[-–•·*✓✔]\s*/u, '');
    const pair = isProse(line) ? undefined : splitPair(line);
    if (pair && isHeadline(pair)) {
      this.addHeadline(pair, source, base);
      return;
    }
    if (pair) {
      this.add({
        ...base,
        kind: 'kv',
        key: pair.key,
        text: pair.value,
        source: source === 'page' ? 'spec' : source,
      });
      return;
    }
    this.addSentences(line, base);
  }

  /** "Weight: 64 kg. Each seat holds 160 kg." is a label with its value before more; "EASY CARE: Wipe it…" a headline. */
  private addHeadline(
    pair: { key: string; value: string },
    source: UnitSource,
    base: { source: UnitSource; section?: string },
  ): void {
    const [first = '', ...rest] = sentences(pair.value, this.lang);
    const isValue = first.length < 40 && rest.length > 0 && pair.key !== pair.key.toUpperCase();
    if (!isValue) {
      this.addSentences(pair.value, { source, section: pair.key });
      return;
    }
    this.add({
      ...base,
      kind: 'kv',
      key: pair.key,
      text: first,
      source: source === 'page' ? 'spec' : source,
    });
    this.addSentences(rest.join(' '), base);
  }

  addSentences(text: string, base: { source: UnitSource; section?: string }): void {
    for (const sentence of sentences(text, this.lang)) {
      this.add({ ...base, kind: 'text', text: sentence });
    }
  }

  /** A heading over a whole page says nothing about each of its lines: only short sections lend their topic. */
  finish(): Unit[] {
    const sizes = new Map<string, number>();
    for (const { section } of this.units) {
      if (section) sizes.set(section, (sizes.get(section) ?? 0) + 1);
    }
    return this.units.map((unit) =>
      unit.sectionTopics.size > 0 && (sizes.get(unit.section ?? '') ?? 0) > SECTION_MAX
        ? { ...unit, sectionTopics: new Set<TopicId>() }
        : unit,
    );
  }

  /** A size in millilitres is how much there is of it. */
  private topicsOfKey(foldedKey: string, folded: string): Set<TopicId> {
    if (!foldedKey) return new Set();
    const found = keyTopics(foldedKey, this.lexicons);
    if (VOLUME.test(folded) && (found.has('size') || found.has('dimensions')))
      found.add('capacity');
    return found;
  }

  /** A title names the colour without a label. */
  private evidenceOf(folded: string, source: UnitSource): Set<TopicId> {
    const found = evidenceTopics(folded, this.lexicons);
    const isColoured =
      source === 'title' &&
      words(folded).some((word) => this.lexicons.some((lexicon) => lexicon.colours.has(word.text)));
    if (isColoured || this.namesColours(folded)) found.add('colour');
    if (PACK_PRICE.test(folded)) found.add('capacity');
    if (WORN_BY.test(folded)) found.delete('dimensions');
    return found;
  }

  /** "Available in black, grey and teal": several colours in a row are what it comes in. */
  private namesColours(folded: string): boolean {
    if (folded.length > 160) return false;
    const isColour = (word: string) => this.lexicons.some((lexicon) => lexicon.colours.has(word));
    return (
      folded
        .split(/[,;/|]| (?:and|or|und|oder|et|ou|y|o|e|en|of) /)
        .filter((part) => part.split(' ').some(isColour)).length > 1
    );
  }

  private topicsOfSection(section: string | undefined): Set<TopicId> {
    if (!section) return new Set();
    const known = this.sectionTopics.get(section);
    if (known) return known;
    const found =
      section.length < 80 ? keyTopics(fold(section), this.lexicons) : new Set<TopicId>();
    this.sectionTopics.set(section, found);
    return found;
  }
}

/** "£9.50 / 250 g": a price with the quantity it buys. */
const PACK_PRICE = /^[^\d]{0,4}\d[\d.,]* ?[^\d/]{0,4}\/ ?\d+ ?(?:g|kg|ml|cl|l|oz)\b.{0,12}$/;
const VOLUME = /^\d+(?:[.,]\d+)? ?(?:ml|cl|l|fl\.? ?oz)\b/;

/** Words that stand where a document, a control or a list of figures was. */
const EMPTY_VALUE =
  /^\W*(?:pdf|download|here|click here|see more|read more|view|details|more|learn more|select|choose|close|open|n\/a|tbc|tba)?\W*$|click here|\[pdf|^(?:\d{1,2} ){8}/;

/** "A bike for every day: a quiet hub gear and a rack that carries 25 kg." is a sentence, not a label with a value. */
function isProse(line: string): boolean {
  const at = line.search(/[:：] /);
  return (
    /[.!]$/.test(line) && line.slice(0, at).split(' ').length > 3 && line.split(' ').length > 11
  );
}

function foldKey(key: string | undefined): string {
  return key ? fold(key) : '';
}

/** Something sold besides: a service, an insurance, a longer guarantee. */
const UPSELL = /\+ ?[€£$]? ?\d+(?:[.,]\d\d)? ?[€£$]?$/;

/** The measures of who wears it in the photograph. */
const WORN_BY = /\b(?:model|models|mannequin|modella|modelo)\b[^.]{0,60}\b\d{3} ?cm/;
