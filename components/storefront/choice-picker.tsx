import type { Choice, ChoiceValue } from './catalogue/product';

type Props = {
  choice: Choice;
  picked: ChoiceValue;
  onPick: (name: Choice['name'], value: string) => void;
};

/** A choice as a group of native radio buttons: swatches for colours, labels for everything else. */
export function ChoicePicker({ choice, picked, onPick }: Props) {
  return (
    <fieldset>
      <legend className="text-small">
        <span className="font-medium">{choice.label}</span>
        {choice.name === 'colour' ? (
          <span className="ml-2 text-ink-soft">{picked.label}</span>
        ) : null}
      </legend>
      <div className="mt-2.5 flex flex-wrap gap-2">
        {choice.values.map((value) => (
          <label
            key={value.value}
            title={value.swatch ? value.label : undefined}
            className={value.swatch ? SWATCH : LABEL}
          >
            <input
              type="radio"
              name={choice.name}
              value={value.value}
              checked={value.value === picked.value}
              disabled={value.isSoldOut}
              onChange={() => onPick(choice.name, value.value)}
              className="sr-only"
            />
            {value.swatch ? (
              <>
                <span
                  aria-hidden="true"
                  className="size-8 rounded-full border border-ink/35 forced-color-adjust-none"
                  style={{ backgroundColor: value.swatch }}
                />
                <span className="sr-only">{value.label}</span>
              </>
            ) : (
              value.label
            )}
            {value.isSoldOut ? <span className="sr-only"> (sold out)</span> : null}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/* Forced colours show neither the ring nor the fill: there the system's highlight tells what is picked. */
const FOCUS =
  'cursor-pointer forced-colors:has-checked:bg-[Highlight] forced-colors:has-checked:text-[HighlightText] forced-colors:has-checked:forced-color-adjust-none has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus';
const SWATCH = `${FOCUS} relative grid size-11 place-items-center rounded-full border border-transparent transition-colors hover:border-line-strong has-checked:border-ink has-checked:ring-1 has-checked:ring-ink`;
const LABEL = `${FOCUS} relative grid min-h-11 min-w-12 place-items-center rounded-sm border border-line-strong px-3.5 text-small transition-colors hover:border-ink has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-disabled:cursor-not-allowed has-disabled:border-line has-disabled:text-ink-soft has-disabled:line-through`;
