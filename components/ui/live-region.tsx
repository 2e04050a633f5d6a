/** `number` grows with each announcement, so that the same words are said again. */
export type Announcement = { text: string; number: number };

/**
 * One polite voice for its part of the page. It is mounted empty and stays mounted: screen readers announce
 * changes of a region, not its arrival.
 */
export function LiveRegion({ announcement }: { announcement: Announcement | null }) {
  const text = announcement?.text ?? '';
  // Assigning equal text is no change; a trailing no-break space makes it one without being heard.
  const said = announcement && announcement.number % 2 === 1 ? `${text}\u00a0` : text;
  return (
    <div className="st-visually-hidden" role="status" aria-live="polite" aria-atomic="true">
      {said}
    </div>
  );
}
