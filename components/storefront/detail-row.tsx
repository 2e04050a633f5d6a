import type { ReactNode } from 'react';

type Props = { id?: string; heading: string; children: ReactNode };

/** A section of a long page: its heading in a quiet left column, its text at reading width beside it. */
export function DetailRow({ id, heading, children }: Props) {
  return (
    <section
      id={id}
      className="grid scroll-mt-6 gap-x-6 gap-y-4 border-t border-line py-9 md:py-12 lg:grid-cols-12"
    >
      <h2 className="font-display text-heading font-medium text-balance lg:col-span-4">
        {heading}
      </h2>
      <div className="grid max-w-[68ch] gap-4 text-pretty lg:col-span-7 lg:col-start-5">
        {children}
      </div>
    </section>
  );
}
