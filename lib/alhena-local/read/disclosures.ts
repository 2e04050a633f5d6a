import { clean } from '../nlp/text';

const TITLE_MAX = 48;
const PANELS_MAX = 200;

/**
 * What opens what: the controls of tabs and accordions give their panels a title, and show that a panel which is
 * hidden now is for shoppers all the same.
 */
export class Disclosures {
  private readonly titles = new Map<string, string>();
  private readonly ownIds = new Map<string, string>();
  private readonly tabs: string[] = [];

  /** A closing element that may be a control. */
  addControl(tag: string, attribs: Record<string, string>, text: string): void {
    const isTab = attribs.role === 'tab';
    const target = attribs['aria-controls'] ?? fragmentOf(attribs.href);
    if (!isTab && target === undefined) return;
    const title = clean(text);
    if (!title || title.length > TITLE_MAX || this.titles.size >= PANELS_MAX) return;
    if (target && (tag === 'a' || tag === 'button' || isTab)) this.titles.set(target, title);
    if (isTab && attribs.id) this.ownIds.set(attribs.id, title);
    if (isTab && target === undefined && attribs.id === undefined) this.tabs.push(title);
  }

  /** The title of an opening element if it is a panel; panels without a name take the tabs in turn. */
  titleOf(attribs: Record<string, string>): string | undefined {
    const byId = attribs.id === undefined ? undefined : this.titles.get(attribs.id);
    if (byId) return byId;
    if (attribs.role !== 'tabpanel') return undefined;
    return this.ownIds.get(attribs['aria-labelledby'] ?? '') ?? this.tabs.shift();
  }
}

function fragmentOf(href: string | undefined): string | undefined {
  return href && /^#[\w-]{1,80}$/.test(href) ? href.slice(1) : undefined;
}
