const POUNDS = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });
const WHOLE_POUNDS = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'GBP',
  maximumFractionDigits: 0,
});

export const CURRENCY = 'GBP';

/** A price as shoppers read it: whole pounds without pence (`£185`), others with both digits (`£9.50`). */
export function formatPrice(pence: number): string {
  return (pence % 100 === 0 ? WHOLE_POUNDS : POUNDS).format(pence / 100);
}

/** A price as schema.org wants it: a decimal without currency. */
export function toDecimalPrice(pence: number): string {
  return (pence / 100).toFixed(2);
}
