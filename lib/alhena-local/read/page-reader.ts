import { BLOCK_MAX_CHARS, clean } from '../nlp/text';
import { READ_CAPS, type Scan } from './blocks';
import { addChoice, type ChoiceGroup, choicesText } from './choices';
import { Disclosures } from './disclosures';
import { type Frame, isGroup, openFrame } from './frame';
import { HARD_TAGS, isHidden } from './noise';
import { Outline } from './outline';
import { PageData } from './page-data';
import { isBuyButton } from './page-kind';
import { pairOf } from './pairs';
import { coupleOf } from './repeats';
import { isHiddenByRule } from './style-rules';
import { Tables } from './tables';
import * as tags from './tags';

const { ELEMENT_CHARS } = READ_CAPS;
const COUPLES_MAX = 80;

/** Turns parser events into blocks. Elements are remembered only while open, so a page costs what its depth does. */
export class PageReader {
  /** A cap was reached; later events are ignored. */
  done = false;
  private readonly data = new PageData();
  private readonly tables = new Tables();
  private readonly disclosures = new Disclosures();
  private readonly stack: Frame[] = [];
  private readonly outline = new Outline();
  private line = '';
  private lineLinkChars = 0;
  private nodes = 0;
  private chars = 0;
  private depth = 0;
  private skipDepth = 0;
  private term: string | undefined;
  private canBuy = false;

  constructor(
    private readonly openedIds: ReadonlySet<string>,
    private readonly hiddenNames: ReadonlySet<string>,
  ) {}

  open(tag: string, attribs: Record<string, string>): void {
    this.nodes += 1;
    this.depth += 1;
    this.done ||= this.nodes > READ_CAPS.NODES || this.depth > READ_CAPS.DEPTH;
    if (this.done) return;
    this.data.open(tag, attribs, this.depth, this.skipDepth > 1);
    const isVoid = tags.VOID_TAGS.has(tag);
    if (this.skipDepth > 0) {
      if (!isVoid) this.skipDepth += 1;
      return;
    }
    this.boundary(tag);
    if (isVoid) {
      if (attribs.type === 'radio') addChoice(this.choices(), attribs['aria-label']);
      return;
    }
    const parent = this.stack.at(-1);
    const isOpened = parent?.afterControl ?? false;
    if (parent) parent.afterControl = false;
    if (
      HARD_TAGS.has(tag) ||
      tags.isOwnWidget(tag, attribs) ||
      isHidden(attribs, this.openedIds, isOpened) ||
      (!isOpened && tag !== 'body' && isHiddenByRule(attribs, this.hiddenNames))
    ) {
      this.skipDepth = 1;
      return;
    }
    if (tag === 'h1') this.clearChrome();
    if (tag === 'table') this.tables.openTable();
    if (tag === 'tr') this.tables.openRow(this.outline.blocks.length);
    const frame = openFrame(tag, attribs, parent, this.outline);
    this.stack.push(frame);
    const title = this.disclosures.titleOf(attribs);
    if (title !== undefined) this.outline.heading(title, tags.OWN_TITLE, frame);
    if (attribs.role === 'radio' || attribs.role === 'option') {
      addChoice(this.choices(), attribs['aria-label']);
    }
  }

  text(data: string): void {
    if (this.done || this.data.text(data) || this.skipDepth > 0) return;
    this.chars += data.length;
    this.done = this.chars > READ_CAPS.TEXT_CHARS || this.outline.blocks.length > READ_CAPS.BLOCKS;
    if (this.done) return;
    const frame = this.stack.at(-1);
    const visible = data.trim().length;
    if (this.line.length < BLOCK_MAX_CHARS) {
      this.line += data;
      if (frame?.inLink) this.lineLinkChars += visible;
    }
    if (!frame) return;
    frame.ownChars += visible;
    if (frame.text.length < ELEMENT_CHARS) frame.text += data.slice(0, ELEMENT_CHARS);
  }

  close(tag: string): void {
    if (this.done) return;
    this.data.close(tag, this.depth);
    this.depth = Math.max(0, this.depth - 1);
    if (tags.VOID_TAGS.has(tag)) return;
    if (this.skipDepth > 0) {
      this.skipDepth -= 1;
      return;
    }
    const frame = this.stack.at(-1);
    if (!frame || frame.tag !== tag) return;
    this.boundary(tag);
    this.stack.pop();
    this.settle(frame);
    const parent = this.stack.at(-1);
    if (!parent || !frame.text) return;
    this.disclosures.addControl(tag, frame.attribs, frame.text);
    const couple = coupleOf(frame, this.outline.blocks.length);
    if (couple && parent.couples.length < COUPLES_MAX) parent.couples.push(couple);
    parent.afterControl = frame.opens;
    parent.titled ||= frame.opens;
    parent.opens ||= frame.opens && parent.childCount === 0 && parent.ownChars === 0;
    if (parent.childCount > 0) parent.opens = false;
    parent.childCount += 1;
    if (parent.children.length < 2) {
      parent.children.push({
        text: clean(frame.text),
        names: frame.names,
        strong: tags.STRONG_TAGS.has(tag),
      });
    }
    if (parent.text.length < ELEMENT_CHARS) parent.text += ` ${frame.text}`;
  }

  finish(): Scan {
    this.flush();
    const { lang, title, meta, jsonLd, microdata, links, base } = this.data;
    const { canBuy, outline } = this;
    const { blocks, h1 } = outline;
    return { blocks, h1, canBuy, lang, title, meta, jsonLd, microdata, links, base };
  }

  /** Turns what a closing element enclosed into something better than its loose lines, where its shape allows. */
  private settle(frame: Frame): void {
    const { tag } = frame;
    if (tag === 'button' || tag === 'a') this.canBuy ||= isBuyButton(frame.text);
    if (tag === 'td' || tag === 'th') this.tables.addCell(clean(frame.text), tag === 'th');
    else if (tag === 'tr') this.settleRow(frame);
    else if (tag === 'table') this.tables.closeTable();
    else if (tag === 'dt') this.term = clean(frame.text);
    else if (tag === 'dd') this.settleDescription(frame);
    else if (tag === 'legend') this.settleLegend(frame);
    else if (tag === 'details' || frame.attribs.role === 'tabpanel' || isGroup(frame))
      this.outline.endSections(frame.sectionStart);
    else if (tags.OPTION_TAGS.has(tag)) addChoice(this.choices(), frame.text);
    else if (tags.PAIR_TAGS.has(tag)) this.settlePair(frame);
    this.outline.pairUp(frame.couples, frame.childCount);
    if (frame.choices && tag === 'select') frame.text = frame.choices.options.join(', ');
    const options = frame.choices && choicesText(frame.choices);
    if (frame.choices && options) {
      this.outline.replaceSince(frame.blockStart, frame, 'option', frame.choices.label, options);
    }
  }

  private settleRow(frame: Frame): void {
    const closed = this.tables.closeRow();
    if (!closed || closed.rowStart > this.outline.blocks.length) return;
    const { row, rowStart } = closed;
    if (row) this.outline.replaceSince(rowStart, frame, row.kind, row.key, row.text);
    else this.outline.blocks.length = rowStart;
  }

  private settleDescription(frame: Frame): void {
    const value = clean(frame.text);
    const { term } = this;
    if (!term || !value || term.length > 80 || frame.text.length >= ELEMENT_CHARS) return;
    const hasOwnLine = this.outline.blocks[frame.blockStart - 1]?.text === term;
    this.outline.replaceSince(frame.blockStart - (hasOwnLine ? 1 : 0), frame, 'kv', term, value);
  }

  private settlePair(frame: Frame): void {
    if (frame.childCount !== 2 || frame.ownChars > 2 || frame.text.length >= ELEMENT_CHARS) return;
    const pair = pairOf(frame.tag, frame.names, frame.children);
    const enclosed = this.outline.blocks.slice(frame.blockStart);
    if (!pair || enclosed.some(({ kind }) => kind !== 'text' && kind !== 'item')) return;
    this.outline.replaceSince(frame.blockStart, frame, 'kv', pair.key, pair.text);
  }

  private settleLegend(frame: Frame): void {
    const group = this.choices();
    if (group && !group.label) group.label = clean(frame.text);
  }

  private choices(): ChoiceGroup | undefined {
    return this.stack.findLast((frame) => frame.choices)?.choices;
  }

  /** The product's own title shows that what encloses it is not chrome, whatever it is called. */
  private clearChrome(): void {
    for (const frame of this.stack) if (frame.noise === 'chrome') frame.noise = 'none';
  }

  private boundary(tag: string): void {
    if (tags.BLOCK_TAGS.has(tag)) this.flush();
    else if (!tags.TIGHT_TAGS.has(tag) && this.line && !this.line.endsWith(' ')) this.line += ' ';
  }

  private flush(): void {
    const text = clean(this.line);
    const linkChars = this.lineLinkChars;
    this.line = '';
    this.lineLinkChars = 0;
    if (!text) return;
    const titled = this.stack.findLast((open) => open.headingLevel > 0);
    if (titled) {
      this.outline.heading(text, titled.headingLevel, titled);
      return;
    }
    const top = this.stack.at(-1);
    if (top?.tag === 'button' || top?.tag === 'option') return;
    const item = this.stack.findLast((open) => open.tag === 'li' || open.tag === 'p');
    this.outline.push(item?.tag === 'li' ? 'item' : 'text', text, top, {
      linkShare: Math.min(1, linkChars / text.replace(/\s/g, '').length),
    });
  }
}
