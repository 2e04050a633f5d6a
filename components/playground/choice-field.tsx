import { useId } from 'react';

type Props<T extends string> = {
  legend: string;
  values: readonly T[];
  value: T;
  onChange: (value: T) => void;
};

/** A few words to choose one of, as radio buttons in a row. */
export function ChoiceField<T extends string>({ legend, values, value, onChange }: Props<T>) {
  const name = useId();
  return (
    <fieldset className="play-field play-choice">
      <legend>{legend}</legend>
      <div>
        {values.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={name}
              checked={each === value}
              onChange={() => onChange(each)}
            />
            <span>{wordOf(each)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** `bottom-end` as `Bottom end`. */
function wordOf(value: string): string {
  return value.charAt(0).toUpperCase() + value.slice(1).replace('-', ' ');
}
