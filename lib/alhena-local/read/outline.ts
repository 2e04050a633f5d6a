import { fold } from '../nlp/text';
import type { Block, Section } from './blocks';
import { isNoiseSection, type Noise } from './noise';
import { type Couple, pairsOf } from './repeats';

/** The element a block stands in; undefined outside of all. */
type Place = { noise: Noise } | undefined;

/** A page's blocks in their order, each under the headings that stand over it. */
export class Outline {
  readonly blocks: Block[] = [];
  readonly sections: Section[] = [];
  h1: string | undefined;

  heading(text: string, level: number, place: Place): void {
    if (level === 1) this.h1 ??= text;
    while ((this.sections.at(-1)?.level ?? 0) >= level) this.sections.pop();
    const noise = level > 1 && (isNoiseSection(fold(text)) || this.sections.some((s) => s.noise));
    this.push('heading', text, place, { level });
    this.sections.push({ title: text, level, noise });
  }

  push(
    kind: Block['kind'],
    text: string,
    place: Place,
    extra: { key?: string; level?: number; linkShare?: number },
  ): void {
    const section = this.sections.at(-1);
    this.blocks.push({
      kind,
      text,
      linkShare: 0,
      noise: section?.noise ? 'hard' : (place?.noise ?? 'none'),
      section,
      afterTitle: this.h1 !== undefined,
      ...extra,
    });
  }

  /** One block with a key in the place of all since `start`. */
  replaceSince(start: number, place: Place, kind: Block['kind'], key: string, text: string): void {
    if (start < this.blocks.length) this.blocks.length = start;
    this.push(kind, text, place, { key: key.replace(/\s*[:：]\s*$/, '') });
  }

  /** Rows of a list whose elements have no names: told by their repeating. From the last, so that places stay true. */
  pairUp(couples: Couple[], childCount: number): void {
    for (const { key, text, start, end } of pairsOf(couples, childCount).reverse()) {
      const enclosed = this.blocks.slice(start, end);
      const isPlain = enclosed.every(
        ({ kind, linkShare }) => (kind === 'text' || kind === 'item') && linkShare < 0.5,
      );
      const [first] = enclosed;
      if (first && isPlain)
        this.blocks.splice(start, end - start, { ...first, kind: 'kv', key, text });
    }
  }

  /** What titles an element ends with it. */
  endSections(start: number): void {
    this.sections.length = Math.min(this.sections.length, start);
  }
}
