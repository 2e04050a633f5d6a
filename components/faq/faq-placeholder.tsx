import { slot } from '@/components/ui/slot';

/** As tall as the list that is expected, so that nothing moves when it comes. */
export function FaqPlaceholder({ count, isStill }: { count: number; isStill: boolean }) {
  return (
    <div
      className="st-faq-placeholder"
      data-still={isStill ? '' : undefined}
      aria-hidden="true"
      {...slot('faq-placeholder')}
    >
      {Array.from({ length: count }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are alike and never reorder
        <div className="st-faq-placeholder-row" key={row}>
          <span className="st-skeleton-line" />
        </div>
      ))}
    </div>
  );
}
