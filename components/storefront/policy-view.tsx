import type { Policy } from './catalogue/policy';
import { DetailRow } from './detail-row';

/** A policy of the shop: its promise, its table if it has one, its sections. */
export function PolicyView({ policy }: { policy: Policy }) {
  return (
    <div className="shop-width pt-10 md:pt-16">
      <h1 className="font-display text-hero font-semibold">{policy.title}</h1>
      <p className="mt-5 mb-12 max-w-[44ch] text-lead text-balance text-ink-soft md:mb-20">
        {policy.summary}
      </p>
      <DetailRow heading="In short">
        {policy.terms.map((term) => (
          <p key={term}>{term}</p>
        ))}
      </DetailRow>
      {policy.table ? (
        <DetailRow heading={policy.table.caption}>
          <PolicyTable table={policy.table} />
        </DetailRow>
      ) : null}
      {policy.sections.map((section) => (
        <DetailRow key={section.heading} heading={section.heading}>
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </DetailRow>
      ))}
    </div>
  );
}

function PolicyTable({ table }: { table: NonNullable<Policy['table']> }) {
  return (
    <table className="w-full border-collapse text-left text-small sm:text-base">
      <caption className="sr-only">{table.caption}</caption>
      <thead>
        <tr className="border-b border-line-strong">
          {table.columns.map((column) => (
            <th
              key={column}
              scope="col"
              className="py-2.5 pr-3 align-bottom font-medium last:pr-0 sm:whitespace-nowrap"
            >
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([first, ...rest]) => (
          <tr key={[first, ...rest].join(' ')} className="border-b border-line align-baseline">
            <th scope="row" className="py-2.5 pr-3 font-normal text-balance">
              {first}
            </th>
            {rest.map((cell) => (
              <td key={cell} className="py-2.5 pr-3 text-balance text-ink-soft last:pr-0">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
