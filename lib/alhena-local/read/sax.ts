import { Parser } from 'htmlparser2';
import { BLOCK_MAX_CHARS, clean, fold } from '../nlp/text';
import { type MicrodataReader, readMicrodata } from './microdata';
import { chromeOf, HARD_TAGS, isHidden, isNoiseSection, type Noise } from './noise';

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
} as const;

export type Section = { title: string; level: number; noise: boolean };

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
  /** Inside `<main>` or `<article>`. */
  inMain: boolean;
};

export type Link = { href: string; text: string };

export type Scan = {
  blocks: Block[];
  lang: string | undefined;
  title: string;
  h1: string | undefined;
  meta: Map<string, string>;
  jsonLd: string[];
  microdata: ReturnType<MicrodataReader['result']>;
  links: Link[];
  base: string | undefined;
  truncated: boolean;
};

type Frame = {
  tag: string;
  noise: Noise;
  link: boolean;
  blockStart: number;
  /** Texts of direct element children, at most four. */
  children: { text: string; names: string }[];
  childCount: number;
  ownChars: number;
  text: string;
  headingLevel: number;
  scopeStart: number;
  names: string;
  isRowLike: boolean;
  group: ChoiceGroup | undefined;
};

type ChoiceGroup = { label: string; options: string[] };
type Cell = { text: string; header: boolean };
type Table = { headers: string[]; cells: Cell[]; rowStart: number; spoilt: boolean };

const BLOCK_TAGS = new Set(
  'address article aside blockquote br caption center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr legend li main ol option p pre section select summary table tbody td tfoot th thead title tr ul body html label button'.split(
    ' ',
  ),
);
const TIGHT_TAGS = new Set('b i em strong a sup sub mark font u small abbr wbr code s'.split(' '));
const FRAME_TEXT_MAX = 420;
const KEY_MAX = 48;

/** Reads HTML in one pass, without a tree, into blocks of text in page order. Never throws on any input. */
export function scanHtml(html: string): Scan {
  const reader = new Reader(openedIds(html));
  const parser = new Parser(
    {
      onopentag: (tag, attribs) => reader.open(tag, attribs),
      ontext: (text) => reader.text(text),
      onclosetag: (tag) => reader.close(tag),
    },
    { decodeEntities: true },
  );
  const bounded = html.length > READ_CAPS.HTML_CHARS ? html.slice(0, READ_CAPS.HTML_CHARS) : html;
  for (let at = 0; at < bounded.length && !reader.done; at += CHUNK) {
    parser.write(bounded.slice(at, at + CHUNK));
  }
  if (!reader.done) parser.end();
  return reader.finish(bounded.length < html.length);
}

const CHUNK = 16_384;

class Reader {
  done = false;
  private readonly stack: Frame[] = [];
  private readonly blocks: Block[] = [];
  private readonly sections: Section[] = [];
  private readonly tables: Table[] = [];
  private readonly links: Link[] = [];
  private readonly meta = new Map<string, string>();
  private readonly jsonLd: string[] = [];
  private readonly microdata = readMicrodata();
  private readonly opened: ReadonlySet<string>;
  private line = '';
  private lineLinkChars = 0;
  private nodes = 0;
  private chars = 0;
  private skipDepth = 0;
  private depth = 0;
  private script: string[] | undefined;
  private scriptChars = 0;
  private inTitle = false;
  private mainDepth = 0;
  private linkHref: string | undefined;
  private linkText = '';
  private term: string | undefined;
  private titleText = '';
  private h1: string | undefined;
  private lang: string | undefined;
  private base: string | undefined;

  constructor(opened: ReadonlySet<string>) {
    this.opened = opened;
  }

  open(tag: string, attribs: Record<string, string>): void {
    if (this.done) return;
    this.nodes += 1;
    this.depth += 1;
    if (this.nodes > READ_CAPS.NODES || this.depth > READ_CAPS.DEPTH) {
      this.done = true;
      return;
    }
    if (tag === 'html' && attribs.lang) this.lang = attribs.lang;
    if (tag === 'meta') this.addMeta(attribs);
    if (tag === 'base' && attribs.href) this.base ??= attribs.href;
    if (tag === 'script' && /ld\+json/i.test(attribs.type ?? '')) {
      if (this.jsonLd.length < READ_CAPS.JSONLD_SCRIPTS) {
        this.script = [];
        this.scriptChars = 0;
      }
    }
    if (tag === 'title' && this.skipDepth <= 1) this.inTitle = true;
    this.microdata.open(tag, attribs, this.depth);
    if (tag === 'a' && attribs.href && this.links.length < READ_CAPS.LINKS) {
      this.linkHref = attribs.href;
      this.linkText = '';
    }
    if (this.skipDepth > 0) {
      if (!VOID_TAGS.has(tag)) this.skipDepth += 1;
      return;
    }
    if (BLOCK_TAGS.has(tag)) this.flush();
    else if (!TIGHT_TAGS.has(tag) && this.line && !this.line.endsWith(' ')) this.line += ' ';
    if (VOID_TAGS.has(tag)) {
      if (tag === 'input') this.addInput(attribs);
      return;
    }
    if (HARD_TAGS.has(tag) || isOwnWidget(tag, attribs) || isHidden(attribs, this.opened)) {
      this.skipDepth = 1;
      return;
    }
    const parent = this.stack.at(-1);
    const own = chromeOf(tag, attribs);
    const noise = parent && parent.noise !== 'none' ? parent.noise : own;
    if (tag === 'h1') this.clearChrome();
    const level = /^h[1-6]$/.test(tag)
      ? Number(tag[1])
      : attribs.role === 'heading'
        ? Number(attribs['aria-level'] ?? 3) || 3
        : tag === 'summary' || tag === 'caption'
          ? 7
          : 0;
    if (tag === 'main' || tag === 'article') this.mainDepth += 1;
    if (tag === 'table') this.tables.push({ headers: [], cells: [], rowStart: 0, spoilt: false });
    if (tag === 'tr') this.startRow();
    const names = `${attribs.class ?? ''} ${attribs.id ?? ''}`.slice(0, 300);
    this.stack.push({
      tag,
      noise: tag === 'h1' ? 'none' : noise,
      link: tag === 'a' || (parent?.link ?? false),
      blockStart: this.blocks.length,
      children: [],
      childCount: 0,
      ownChars: 0,
      text: '',
      headingLevel: level,
      scopeStart: this.sections.length,
      names,
      isRowLike: ROW_NAMES.test(names),
      group: choiceGroup(tag, attribs),
    });
    if (attribs.role === 'radio' || attribs.role === 'option')
      this.addOption(attribs['aria-label']);
  }

  text(data: string): void {
    if (this.done) return;
    if (this.script) {
      this.scriptChars += data.length;
      if (this.scriptChars <= READ_CAPS.JSONLD_CHARS) this.script.push(data);
      return;
    }
    if (this.inTitle && this.titleText.length < 300) this.titleText += data;
    this.microdata.text(data);
    if (this.linkHref !== undefined && this.linkText.length < 200) this.linkText += data;
    if (this.skipDepth > 0) return;
    this.chars += data.length;
    if (this.chars > READ_CAPS.TEXT_CHARS || this.blocks.length > READ_CAPS.BLOCKS) {
      this.done = true;
      return;
    }
    const frame = this.stack.at(-1);
    if (this.line.length < BLOCK_MAX_CHARS) {
      this.line += data;
      if (frame?.link) this.lineLinkChars += data.trim().length;
    }
    if (frame) {
      frame.ownChars += data.trim().length;
      if (frame.text.length < FRAME_TEXT_MAX) frame.text += data.slice(0, FRAME_TEXT_MAX);
    }
  }

  close(tag: string): void {
    if (this.done) return;
    this.microdata.close(this.depth);
    this.depth = Math.max(0, this.depth - 1);
    if (tag === 'script' && this.script) {
      if (this.scriptChars <= READ_CAPS.JSONLD_CHARS) this.jsonLd.push(this.script.join(''));
      this.script = undefined;
    }
    if (tag === 'title') this.inTitle = false;
    if (tag === 'a' && this.linkHref !== undefined) {
      this.links.push({ href: this.linkHref, text: clean(this.linkText) });
      this.linkHref = undefined;
    }
    if (VOID_TAGS.has(tag)) return;
    if (this.skipDepth > 0) {
      this.skipDepth -= 1;
      return;
    }
    const frame = this.stack.at(-1);
    if (!frame || frame.tag !== tag) return;
    if (BLOCK_TAGS.has(tag)) this.flush();
    else if (!TIGHT_TAGS.has(tag) && this.line && !this.line.endsWith(' ')) this.line += ' ';
    this.stack.pop();
    this.settle(frame);
    const parent = this.stack.at(-1);
    if (parent && frame.text) {
      parent.childCount += 1;
      if (parent.children.length < 4) {
        parent.children.push({ text: clean(frame.text), names: frame.names });
      }
      if (parent.text.length < FRAME_TEXT_MAX) parent.text += ` ${frame.text}`;
    }
  }

  finish(cut: boolean): Scan {
    this.flush();
    return {
      blocks: this.blocks,
      lang: this.lang,
      title: clean(this.titleText),
      h1: this.h1,
      meta: this.meta,
      jsonLd: this.jsonLd,
      microdata: this.microdata.result(),
      links: this.links,
      base: this.base,
      truncated: cut || this.done,
    };
  }

  /** Turns what a closing element enclosed into something better than its loose lines, where its shape allows. */
  private settle(frame: Frame): void {
    const { tag } = frame;
    if (tag === 'main' || tag === 'article') this.mainDepth -= 1;
    if (tag === 'td' || tag === 'th') this.endCell(frame);
    else if (tag === 'tr') this.endRow(frame);
    else if (tag === 'table') this.tables.pop();
    else if (tag === 'dt') this.term = clean(frame.text);
    else if (tag === 'dd') this.endDescription(frame);
    else if (PAIR_TAGS.has(tag)) this.endPair(frame);
    if (tag === 'details') this.sections.length = Math.min(this.sections.length, frame.scopeStart);
    if (OPTION_TAGS.has(tag)) this.addOption(frame.text);
    if (tag === 'legend' || tag === 'label') {
      const group = this.stack.findLast((open) => open.group)?.group;
      if (group && !group.label && tag === 'legend') group.label = clean(frame.text);
    }
    if (frame.group) this.endGroup(frame, frame.group);
  }

  private endCell(frame: Frame): void {
    const table = this.tables.at(-1);
    if (!table) return;
    if (frame.text.length >= FRAME_TEXT_MAX) table.spoilt = true;
    table.cells.push({ text: clean(frame.text), header: frame.tag === 'th' });
  }

  private startRow(): void {
    const table = this.tables.at(-1);
    if (table) Object.assign(table, { cells: [], rowStart: this.blocks.length, spoilt: false });
  }

  private endRow(frame: Frame): void {
    const table = this.tables.at(-1);
    if (!table || table.spoilt || table.rowStart > this.blocks.length) return;
    const cells = table.cells;
    const filled = cells.filter((cell) => cell.text);
    if (cells.length >= 2 && cells.every((cell) => cell.header)) {
      table.headers = cells.map((cell) => cell.text);
      this.blocks.length = table.rowStart;
      return;
    }
    const [first, second] = filled;
    if (!first || filled.length < 2) return;
    if (filled.length === 2 && second && cells.length === 2) {
      if (first.text.length > KEY_MAX * 1.5) return;
      this.blocks.length = table.rowStart;
      this.push('kv', second.text, frame, { key: first.text });
      return;
    }
    const own = table.headers.findIndex((header) => THIS_ITEM.test(header));
    const ownCell = own > 0 ? cells[own]?.text : undefined;
    if (ownCell) {
      this.blocks.length = table.rowStart;
      this.push('kv', ownCell, frame, { key: first.text });
      return;
    }
    const headed = cells.map((cell, i) => {
      const header = table.headers[i];
      return header && i > 0 && cell.text ? `${header}: ${cell.text}` : cell.text;
    });
    const [rowKey, ...values] = headed.filter(Boolean);
    if (!rowKey || values.length === 0) return;
    this.blocks.length = table.rowStart;
    this.push('row', values.join('; '), frame, { key: rowKey });
  }

  private endDescription(frame: Frame): void {
    const value = clean(frame.text);
    if (!this.term || !value || this.term.length > 80 || frame.text.length >= FRAME_TEXT_MAX)
      return;
    this.truncate(frame.blockStart);
    if (this.blocks.at(-1)?.text === this.term) this.blocks.pop();
    this.push('kv', value, frame, { key: this.term });
  }

  private endPair(frame: Frame): void {
    const [first, second] = frame.children;
    const label = first?.text;
    const value = second?.text;
    if (frame.childCount !== 2 || !label || !value || frame.text.length >= FRAME_TEXT_MAX) return;
    const loose = frame.ownChars;
    const labelled = /[:：]$/.test(label);
    if (loose > 2 || !isLabel(label) || value.length > 200) return;
    const isNamedPair =
      NAME_NAMES.test(first?.names ?? '') && VALUE_NAMES.test(second?.names ?? '');
    if (!labelled && !isNamedPair && !frame.isRowLike && !(frame.tag === 'li' && value.length < 80))
      return;
    if (
      this.blocks
        .slice(frame.blockStart)
        .some((block) => block.kind !== 'text' && block.kind !== 'item')
    )
      return;
    this.truncate(frame.blockStart);
    this.push('kv', value, frame, { key: label });
  }

  private endGroup(frame: Frame, group: ChoiceGroup): void {
    const options = [...new Set(group.options)].filter(
      (option) => option && option !== group.label,
    );
    if (!group.label || options.length === 0 || options.length > 40) return;
    this.truncate(frame.blockStart);
    this.push('option', options.join(', '), frame, { key: group.label });
  }

  private addOption(label: string | undefined): void {
    const text = clean(label ?? '');
    if (!text || text.length > 40 || PLACEHOLDER.test(text)) return;
    this.stack.findLast((frame) => frame.group)?.group?.options.push(text);
  }

  private addInput(attribs: Record<string, string>): void {
    if (attribs.type === 'radio' && attribs['aria-label']) this.addOption(attribs['aria-label']);
  }

  private addMeta(attribs: Record<string, string>): void {
    const name = (attribs.property ?? attribs.name ?? '').toLowerCase();
    const content = attribs.content;
    if (name && content && name.length < 60 && this.meta.size < 200 && !this.meta.has(name)) {
      this.meta.set(name, clean(content.slice(0, 2000)));
    }
  }

  /** The product's own title shows that what encloses it is not chrome, whatever it is called. */
  private clearChrome(): void {
    for (const frame of this.stack) if (frame.noise === 'chrome') frame.noise = 'none';
  }

  private flush(): void {
    const raw = this.line;
    const linkChars = this.lineLinkChars;
    this.line = '';
    this.lineLinkChars = 0;
    const text = clean(raw);
    if (!text) return;
    const frame = this.stack.findLast((open) => open.headingLevel > 0) ?? this.stack.at(-1);
    if (frame?.headingLevel) {
      this.heading(text, frame);
      return;
    }
    const top = this.stack.at(-1);
    if (top && (top.tag === 'button' || top.tag === 'option')) return;
    const item = this.stack.findLast((open) => open.tag === 'li' || open.tag === 'p');
    this.push(item?.tag === 'li' ? 'item' : 'text', text, top, {
      linkShare: Math.min(1, linkChars / text.replace(/\s/g, '').length),
    });
  }

  private heading(text: string, frame: Frame): void {
    const level = frame.headingLevel;
    if (level === 1 && this.h1 === undefined) this.h1 = text;
    while ((this.sections.at(-1)?.level ?? 0) >= level) this.sections.pop();
    const noise = level > 1 && (isNoiseSection(fold(text)) || this.sections.some((s) => s.noise));
    this.push('heading', text, frame, { level });
    this.sections.push({ title: text, level, noise });
  }

  private truncate(length: number): void {
    if (length < this.blocks.length) this.blocks.length = length;
  }

  private push(
    kind: Block['kind'],
    text: string,
    frame: Frame | undefined,
    extra: { key?: string; level?: number; linkShare?: number } = {},
  ): void {
    const section = this.sections.at(-1);
    const block: Block = {
      kind,
      text,
      linkShare: extra.linkShare ?? 0,
      noise: section?.noise ? 'hard' : (frame?.noise ?? 'none'),
      section,
      afterTitle: this.h1 !== undefined,
      inMain: this.mainDepth > 0,
    };
    if (extra.key !== undefined) block.key = extra.key.replace(/\s*[:：]\s*$/, '');
    if (extra.level !== undefined) block.level = extra.level;
    this.blocks.push(block);
  }
}

const VOID_TAGS = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
const PAIR_TAGS = new Set(['li', 'div', 'p', 'tr', 'section', 'span']);
const OPTION_TAGS = new Set(['option', 'label', 'button']);
const ROW_NAMES =
  /spec|attribut|detail|propert|feature|charact|param|row|pair|datasheet|technical|measure|dimension|fact/i;
/** The column of a comparison table that is about this product. */
const THIS_ITEM =
  /^(?:this (?:item|product)|dieser artikel|questo (?:articolo|prodotto)|cet article|este (?:articulo|producto|artigo|produto)|dit (?:artikel|product))/i;
const NAME_NAMES = /name|label|key|title|term|attr/i;
const VALUE_NAMES = /value|val\b|data|desc|content|detail/i;
const PLACEHOLDER = /^(?:select|choose|please|pick|bitte|wahlen|choisi|seleccion|scegli|--)|^\d+$/i;

/** A label names, it does not tell: short, not a sentence, not a figure. */
function isLabel(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= KEY_MAX &&
    text.split(' ').length <= 6 &&
    !/[.!?]$/.test(text) &&
    !/^[\d£$€%+(-]/.test(text) &&
    /\p{L}{2}/u.test(text)
  );
}

function choiceGroup(tag: string, attribs: Record<string, string>): ChoiceGroup | undefined {
  if (tag === 'fieldset') return { label: '', options: [] };
  const role = attribs.role;
  if (tag !== 'select' && role !== 'radiogroup' && role !== 'listbox') return undefined;
  const label =
    clean(attribs['aria-label'] ?? '') ||
    CHOICE_NAME.exec(`${attribs.name ?? ''} ${attribs.id ?? ''}`)?.[0] ||
    '';
  return { label: label.length > KEY_MAX ? '' : label, options: [] };
}

const CHOICE_NAME =
  /\b(?:colou?r|size|farbe|grosse|couleur|taille|talla|taglia|tamanho|maat|kleur)\b/i;

/** Shelftalk's own elements on the page: their questions came from here and must not feed back. */
function isOwnWidget(tag: string, attribs: Record<string, string>): boolean {
  return (
    tag.startsWith('shelftalk-') ||
    attribs['data-shelftalk'] !== undefined ||
    /^(?:shelftalk|product-faqs|faq|chat)/.test(attribs['data-slot'] ?? '')
  );
}

function openedIds(html: string): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const match of html
    .slice(0, READ_CAPS.HTML_CHARS)
    .matchAll(/aria-controls\s*=\s*["']([\w-]{1,80})["']/gi)) {
    if (match[1] && ids.size < 500) ids.add(match[1]);
  }
  return ids;
}
