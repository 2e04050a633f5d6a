import type { Specification } from './catalogue/product';

type Props = { name: string; specifications: readonly Specification[] };

export function SpecificationTable({ name, specifications }: Props) {
  return (
    <table className="w-full border-collapse text-left">
      <caption className="sr-only">Specifications of the {name}</caption>
      <tbody>
        {specifications.map(([label, value]) => (
          <tr key={label} className="border-b border-line align-baseline last:border-0">
            <th scope="row" className="w-2/5 py-2.5 pr-4 font-normal text-ink-soft first:pt-0">
              {label}
            </th>
            <td className="py-2.5">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
