/** A JSON-LD object by its own keys, safe from what its author may call them. */
export type Node = ReadonlyMap<string, unknown>;

const TEXT_MAX = 8000;

/** Markup inside a value becomes text; each tag is a boundary. */
export function stripTags(value: string): string {
  return value.includes('<')
    ? value
        .replace(/<[^<>]{0,500}>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
    : value;
}

export function quantity(node: Node): string {
  const low = text(node.get('minValue'));
  const high = text(node.get('maxValue'));
  const value = text(node.get('value')) || (low && high ? `${low}–${high}` : low || high);
  const unit = text(node.get('unitText')) || UNIT_CODES.get(text(node.get('unitCode'))) || '';
  return value && unit && !value.includes(unit) ? `${value} ${unit}` : value;
}

/** UN/CEFACT common codes, as schema.org's `unitCode` uses them. */
const UNIT_CODES = new Map([
  ['KGM', 'kg'],
  ['GRM', 'g'],
  ['LBR', 'lb'],
  ['ONZ', 'oz'],
  ['CMT', 'cm'],
  ['MMT', 'mm'],
  ['MTR', 'm'],
  ['INH', 'in'],
  ['LTR', 'l'],
  ['MLT', 'ml'],
  ['WTT', 'W'],
  ['HUR', 'h'],
  ['CEL', '°C'],
]);

export function text(value: unknown): string {
  if (typeof value === 'string') return stripTags(value.slice(0, TEXT_MAX)).trim();
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  const node = toNode(value);
  if (!node) return '';
  if (node.has('value') || node.has('minValue')) return quantity(node);
  const inner = node.get('name') ?? node.get('@value');
  return typeof inner === 'string' || typeof inner === 'number' ? text(inner) : '';
}

export function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

export function toNode(value: unknown): Node | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return new Map(Object.entries(value).slice(0, 200));
}

export function isType(node: Node, pattern: RegExp): boolean {
  return asList(node.get('@type')).some(
    (type) => typeof type === 'string' && pattern.test(type.replace(/^.*[/:#]/, '')),
  );
}

export function parseLoosely(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:\/\/)?\s*<!(?:\[CDATA\[|--)|(?:\/\/)?\s*(?:\]\]>|-->)\s*$/g, '')
    .trim();
  const mended = bare
    .replace(/;\s*$/, '')
    .replace(/,(\s*[}\]])/g, '$1')
    .replace(/\p{Cc}+/gu, ' ');
  for (const candidate of [bare, mended]) {
    try {
      const parsed: unknown = JSON.parse(candidate);
      return parsed;
    } catch {}
  }
  return undefined;
}
