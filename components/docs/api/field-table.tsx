import type { Field } from './schema';

/** Parameters or properties, one a row; nothing when there are none. */
export function FieldTable({ name, fields }: { name: string; fields: Field[] }) {
  if (fields.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms, and a section would be a landmark
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div role="group" className="docs-table" aria-label={name} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Type</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field.name}>
              <td>
                <code>{field.name}</code>
                {field.isRequired && <small className="docs-required">required</small>}
              </td>
              <td>
                <code>{field.type}</code>
              </td>
              <td>{meaningOf(field)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function meaningOf({ place, description, rule }: Field): string {
  const words = [place && `In the ${place}.`, description, rule && `${rule}.`];
  return words.filter(Boolean).join(' ') || '—';
}
