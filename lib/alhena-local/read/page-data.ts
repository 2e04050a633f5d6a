import { clean } from '../nlp/text';
import { type Link, READ_CAPS } from './blocks';
import { readMicrodata } from './microdata';

/** Gathers what a page says outside its visible lines: language, title, meta, JSON-LD, microdata and links. */
export class PageData {
  readonly meta = new Map<string, string>();
  readonly jsonLd: string[] = [];
  readonly links: Link[] = [];
  lang: string | undefined;
  base: string | undefined;
  private readonly microdataReader = readMicrodata();
  private titleText = '';
  private inTitle = false;
  private script: string[] | undefined;
  private scriptChars = 0;
  private link: { href: string; text: string } | undefined;

  get title(): string {
    return clean(this.titleText);
  }

  get microdata() {
    return this.microdataReader.result();
  }

  /** `isSkipped` tells that the element stands in something unseen, such as an SVG with its own title. */
  open(tag: string, attribs: Record<string, string>, depth: number, isSkipped: boolean): void {
    this.microdataReader.open(tag, attribs, depth);
    if (tag === 'html' && attribs.lang) this.lang = attribs.lang;
    else if (tag === 'meta') this.addMeta(attribs);
    else if (tag === 'base' && attribs.href) this.base ??= attribs.href;
    else if (tag === 'script') this.openScript(attribs);
    else if (tag === 'title') this.inTitle = !isSkipped || this.titleText === '';
    else if (tag === 'a' && attribs.href && this.links.length < READ_CAPS.LINKS) {
      this.link = { href: attribs.href, text: '' };
    }
  }

  /** True when the text belonged to a script and is no one's line. */
  text(data: string): boolean {
    if (this.script) {
      this.scriptChars += data.length;
      if (this.scriptChars <= READ_CAPS.JSONLD_CHARS) this.script.push(data);
      return true;
    }
    if (this.inTitle && this.titleText.length < 300) this.titleText += data;
    if (this.link && this.link.text.length < 200) this.link.text += data;
    this.microdataReader.text(data);
    return false;
  }

  close(tag: string, depth: number): void {
    this.microdataReader.close(depth);
    if (tag === 'title') this.inTitle = false;
    else if (tag === 'script' && this.script) {
      if (this.scriptChars <= READ_CAPS.JSONLD_CHARS) this.jsonLd.push(this.script.join(''));
      this.script = undefined;
    } else if (tag === 'a' && this.link) {
      this.links.push({ href: this.link.href, text: clean(this.link.text) });
      this.link = undefined;
    }
  }

  private openScript(attribs: Record<string, string>): void {
    if (!/ld\+json/i.test(attribs.type ?? '') || this.jsonLd.length >= READ_CAPS.JSONLD_SCRIPTS)
      return;
    this.script = [];
    this.scriptChars = 0;
  }

  private addMeta(attribs: Record<string, string>): void {
    const name = (attribs.property ?? attribs.name ?? '').toLowerCase();
    const content = attribs.content;
    if (name && content && name.length < 60 && this.meta.size < 200 && !this.meta.has(name)) {
      this.meta.set(name, clean(content.slice(0, 2000)));
    }
  }
}
