/** Stands in for the FAQ section's JSON-LD in the script build: search engines do not read it in a shadow root. */
export function FaqJsonLd(): null {
  return null;
}
