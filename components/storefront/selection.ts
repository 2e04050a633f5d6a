import type { Choice, ChoiceValue } from './catalogue/product';

/** One value for each of a product's choices. */
export type Selection = readonly { choice: Choice; picked: ChoiceValue }[];

/** What the address bar says, as far as it is something on sale; else what is preselected, else the first on sale. */
export function readSelection(
  choices: readonly Choice[],
  search: { get(name: string): string | null },
): Selection {
  return choices.map((choice) => {
    const onSale = choice.values.filter((value) => !value.isSoldOut);
    const find = (wanted: string | null | undefined) =>
      onSale.find((value) => value.value === wanted);
    const picked =
      find(search.get(choice.name)) ?? find(choice.preselected) ?? onSale[0] ?? choice.values[0];
    return { choice, picked };
  });
}

/** The query string after picking `value` for the choice called `name`; other parameters stay as they are. */
export function searchWith(search: string, name: string, value: string): string {
  const parameters = new URLSearchParams(search);
  parameters.set(name, value);
  return `?${parameters}`;
}

export function selectedPricePence(pricePence: number, selection: Selection): number {
  return selection.find(({ picked }) => picked.pricePence)?.picked.pricePence ?? pricePence;
}

export function selectedPhoto(selection: Selection): string | undefined {
  return selection.find(({ picked }) => picked.photo)?.picked.photo;
}

/** The picked values as a shopper reads them, such as `Lake blue, M`. */
export function selectionLabel(selection: Selection): string {
  return selection.map(({ picked }) => picked.label).join(', ');
}
