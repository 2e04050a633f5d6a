/** Microdata of the page's product: the last value of each property, as strings. */
export type Microdata = { product: Map<string, string>; offers: Map<string, string>[] };

export type MicrodataReader = {
  open(tag: string, attribs: Record<string, string>, depth: number): void;
  text(data: string): void;
  close(depth: number): void;
  result(): Microdata;
};

type Scope = { kind: 'product' | 'offer' | 'other'; depth: number; values: Map<string, string> };
type Prop = { name: string; depth: number; text: string; scope: Scope };

const SCOPES_MAX = 60;
const VALUE_MAX = 4000;

/** Collects the first Product and its Offers while the page is scanned: schema.org in microdata or RDFa Lite. */
export function readMicrodata(): MicrodataReader {
  const open: Scope[] = [];
  const props: Prop[] = [];
  const offers: Map<string, string>[] = [];
  let product: Map<string, string> | undefined;
  let scopes = 0;

  function set(scope: Scope | undefined, name: string, value: string): void {
    const text = value.replace(/\s+/g, ' ').trim();
    if (!scope || !text) return;
    for (const single of name.split(/\s+/).slice(0, 4)) {
      if (!scope.values.has(single) && scope.values.size < 60) scope.values.set(single, text);
    }
  }

  function startScope(type: string, depth: number, name: string | undefined): void {
    scopes += 1;
    if (scopes > SCOPES_MAX) return;
    const parent = open.at(-1);
    const kind = /(?:Product|ProductGroup|Book)$/i.test(type)
      ? 'product'
      : /(?:Aggregate)?Offer$/i.test(type)
        ? 'offer'
        : 'other';
    const scope: Scope = { kind, depth, values: new Map() };
    if (kind === 'product' && !product) product = scope.values;
    if (kind === 'offer' && (parent?.values === product || !parent)) offers.push(scope.values);
    if (name === 'brand' && parent) props.push({ name, depth, text: '', scope: parent });
    open.push(scope);
  }

  return {
    open(tag, attribs, depth) {
      const name = attribs.itemprop ?? rdfaName(tag, attribs);
      const isScope = attribs.itemscope !== undefined || attribs.typeof !== undefined;
      if (name && !isScope) {
        const value =
          attribs.content ??
          (tag === 'link' || tag === 'a'
            ? attribs.href
            : tag === 'time'
              ? attribs.datetime
              : undefined);
        const scope = open.at(-1);
        if (value !== undefined) set(scope, name, value.slice(0, VALUE_MAX));
        else if (scope && props.length < 40) props.push({ name, depth, text: '', scope });
      }
      if (isScope) startScope(attribs.itemtype ?? attribs.typeof ?? '', depth, name);
    },
    text(data) {
      for (const prop of props) if (prop.text.length < VALUE_MAX) prop.text += data;
    },
    close(depth) {
      while (props.length > 0 && (props.at(-1)?.depth ?? 0) >= depth) {
        const prop = props.pop();
        if (prop) set(prop.scope, prop.name, prop.text.slice(0, VALUE_MAX));
      }
      while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= depth) open.pop();
    },
    result() {
      return { product: product ?? new Map(), offers: offers.slice(0, 40) };
    },
  };
}

/** RDFa's `property` without a prefix or with schema.org's; Open Graph's `og:` names stand in the same attribute. */
function rdfaName(tag: string, { property }: Record<string, string>): string | undefined {
  const name = property?.replace(/^schema:/, '');
  return name && !name.includes(':') && !(tag === 'meta' && name.includes('.')) ? name : undefined;
}
