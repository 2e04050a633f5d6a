import type { ReactNode } from 'react';

type Props = { title: string; text: string; children: ReactNode };

/** A page with one thing to say: not found, out of order. `children` are the ways on. */
export function NoticeView({ title, text, children }: Props) {
  return (
    <div className="shop-width grid min-h-[45vh] content-center py-16">
      <h1 className="max-w-[16ch] font-display text-hero font-semibold text-balance">{title}</h1>
      <p className="mt-5 max-w-[44ch] text-lead text-balance text-ink-soft">{text}</p>
      <p className="mt-9 flex flex-wrap gap-3">{children}</p>
    </div>
  );
}
