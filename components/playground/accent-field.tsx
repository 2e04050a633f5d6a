import { useId } from 'react';

type Props = {
  /** `#rrggbb`; empty for the widget's own. */ value: string;
  onChange: (value: string) => void;
};

/** What the field shows without a choice: the widget's own colour in the light. */
const FIRST = '#2b2722';

/** The colour of solid buttons, or none of one's own. */
export function AccentField({ value, onChange }: Props) {
  const id = useId();
  return (
    <p className="play-field play-accent">
      <label htmlFor={id}>Accent</label>
      <span>
        <input
          id={id}
          type="color"
          value={value || FIRST}
          onChange={({ target }) => onChange(target.value)}
        />
        <span>{value || 'The widget’s own'}</span>
        {value && (
          <button type="button" onClick={() => onChange('')}>
            Remove
            <span className="sr-only"> the accent</span>
          </button>
        )}
      </span>
    </p>
  );
}
