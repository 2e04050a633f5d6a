import type { ReactNode } from 'react';

/** Three short sections side by side; one below the other where there is no room. */
export function DetailColumns({ children }: { children: ReactNode }) {
  return (
    <div className="grid gap-x-6 border-line lg:grid-cols-3 lg:border-t lg:py-12">{children}</div>
  );
}

type Props = { id?: string; heading: string; children: ReactNode };

export function DetailColumn({ id, heading, children }: Props) {
  return (
    <section
      id={id}
      className="grid scroll-mt-6 content-start gap-4 border-t border-line py-9 md:py-12 lg:scroll-mt-16 lg:border-0 lg:py-0 lg:pr-6"
    >
      <h2 className="font-display text-heading font-medium text-balance">{heading}</h2>
      <div className="grid max-w-[68ch] gap-4 text-pretty">{children}</div>
    </section>
  );
}
