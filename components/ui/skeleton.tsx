type SkeletonProps = {
  /** How many lines of text are expected. */
  lines: number;
};

/** Grey lines where text will be. The words for screen readers belong to whoever shows it. */
export function Skeleton({ lines }: SkeletonProps) {
  return (
    <span className="st-skeleton" aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike and never reorder
        <span className="st-skeleton-line" key={line} />
      ))}
    </span>
  );
}
