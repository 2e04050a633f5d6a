import * as v from 'valibot';

/**
 * The demo bag. It is kept on the shopper's device from the first thing put into it, and shared between tabs;
 * with storage blocked it lives as long as the page.
 */

const KEY = 'twinfell-bag';
export const QUANTITY_MAX = 9;

const BagLineSchema = v.object({
  slug: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  name: v.string(),
  /** The picked values, such as `Lake blue, M`; empty for a product without choices. */
  variant: v.string(),
  /** Query string that opens the product with the same values picked. */
  search: v.pipe(v.string(), v.regex(/^(\?.*)?$/)),
  photo: v.pipe(v.string(), v.regex(/^\/products\/[a-z0-9-]+\.webp$/)),
  pricePence: v.pipe(v.number(), v.integer(), v.minValue(0)),
  quantity: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(QUANTITY_MAX)),
});
const BagSchema = v.array(BagLineSchema);

export type BagLine = v.InferOutput<typeof BagLineSchema>;

export const EMPTY_BAG: readonly BagLine[] = [];

let lines: readonly BagLine[] | undefined;
const listeners = new Set<() => void>();

export function readBag(): readonly BagLine[] {
  lines ??= parseBag(stored());
  return lines;
}

export function subscribeToBag(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('storage', handleStorage);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('storage', handleStorage);
  };
}

/** Puts one more of a thing into the bag, on the line of the same product and variant if there is one. */
export function addToBag(line: Omit<BagLine, 'quantity'>): void {
  const same = readBag().find((other) => isSameLine(other, line));
  if (same) setQuantity(same, same.quantity + 1);
  else keep([...readBag(), { ...line, quantity: 1 }]);
}

/** Sets how many of a line are wanted, at most `QUANTITY_MAX`; 0 takes the line out. */
export function setQuantity(line: Pick<BagLine, 'slug' | 'variant'>, quantity: number): void {
  keep(
    readBag().flatMap((other) => {
      if (!isSameLine(other, line)) return [other];
      return quantity < 1 ? [] : [{ ...other, quantity: Math.min(quantity, QUANTITY_MAX) }];
    }),
  );
}

export function bagCount(bag: readonly BagLine[]): number {
  return bag.reduce((sum, line) => sum + line.quantity, 0);
}

export function bagTotalPence(bag: readonly BagLine[]): number {
  return bag.reduce((sum, line) => sum + line.quantity * line.pricePence, 0);
}

/** A stored bag, or an empty one when it is not of this version's shape. */
export function parseBag(text: string | null): readonly BagLine[] {
  try {
    const parsed = v.safeParse(BagSchema, JSON.parse(text ?? '[]'));
    return parsed.success ? parsed.output : EMPTY_BAG;
  } catch {
    return EMPTY_BAG;
  }
}

function isSameLine(
  a: Pick<BagLine, 'slug' | 'variant'>,
  b: Pick<BagLine, 'slug' | 'variant'>,
): boolean {
  return a.slug === b.slug && a.variant === b.variant;
}

function keep(next: readonly BagLine[]): void {
  lines = next;
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // Storage is blocked or full: the bag lives in memory.
  }
  for (const listener of listeners) listener();
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function handleStorage(event: StorageEvent): void {
  if (event.key !== KEY && event.key !== null) return;
  lines = parseBag(event.newValue);
  for (const listener of listeners) listener();
}
