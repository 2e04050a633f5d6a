import type { Choice, ChoiceValue } from './catalogue/product';
import { sectionId } from './section-id';

type Props = {
  choice: Choice;
  picked: ChoiceValue;
  onPick: (name: Choice['name'], value: string) => void;
};

/** A choice as a group of native radio buttons: swatches for colours, labels for everything else. */
export function ChoicePicker({ choice, picked, onPick }: Props) {
  const isRow = choice.values.length > 5;
  return (
    <fieldset className="@container relative">
      <legend className="text-small">
        <span className="font-medium">{choice.label}</span>
        {choice.name === 'colour' ? (
          <span className="ml-2 text-ink-soft">{picked.label}</span>
        ) : null}
      </legend>
      {choice.guide ? (
        <a
          href={`#${sectionId(choice.guide)}`}
          className="absolute right-0 bottom-full translate-y-1 py-1 text-small text-ink-soft underline underline-offset-4 hover:text-ink"
        >
          {choice.guide}
        </a>
      ) : null}
      <div className={`mt-2.5 flex flex-wrap ${isRow ? 'gap-1.5 @xs:gap-2' : 'gap-2'}`}>
        {choice.values.map((value) => (
          <label
            key={value.value}
            title={titleOf(value)}
            className={value.swatch ? SWATCH : `${LABEL} ${isRow ? ROW : WORDS}`}
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

/** What hovering adds to what is on screen: the name of a colour, and why a value cannot be picked. */
function titleOf({ label, swatch, isSoldOut }: ChoiceValue): string | undefined {
  if (isSoldOut) return `${label} is sold out`;
  return swatch ? label : undefined;
}

/* Forced colours show neither the ring nor the fill: there the system's highlight tells what is picked. */
const FOCUS =
  'cursor-pointer forced-colors:has-checked:bg-[Highlight] forced-colors:has-checked:text-[HighlightText] forced-colors:has-checked:forced-color-adjust-none has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus';
const SWATCH = `${FOCUS} relative grid size-11 place-items-center rounded-full border border-transparent transition-colors hover:border-line-strong has-checked:border-ink has-checked:ring-1 has-checked:ring-ink`;
const LABEL = `${FOCUS} relative grid min-h-11 place-items-center rounded-sm border border-line-strong text-small transition-colors hover:border-ink has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-disabled:cursor-not-allowed has-disabled:border-line has-disabled:text-ink-soft has-disabled:line-through`;
const WORDS = 'min-w-12 px-3.5';
/* Sizes, which are short and many: in a narrow column closer together, so that the last one is not alone below the others. */
const ROW = 'min-w-10 px-2 @xs:min-w-11 @xs:px-2.5 @sm:min-w-12 @sm:px-3.5';
