/** One string, or one for each plural category of the language; `{name}` stands for a value. */
export type PluralLabel = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
export type Label = string | PluralLabel;

type Values = Record<string, string | number>;

/** Replaces each `{name}`; numbers are written as the language writes them. Unknown names stay as they are. */
export function fill(text: string, values: Values, locale: string): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return placeholder;
    return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : value;
  });
}

/** The form of `label` for `count` by CLDR's rules, `{count}` filled in. */
export function plural(label: PluralLabel, count: number, locale: string): string {
  const category = new Intl.PluralRules(locale).select(count);
  return fill(label[category] ?? label.other, { count }, locale);
}
