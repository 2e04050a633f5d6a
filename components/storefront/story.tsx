import Link from 'next/link';

/** What the shop stands for, at the foot of the home page. */
export function Story() {
  return (
    <section
      aria-labelledby="story-heading"
      className="mt-24 -mb-24 bg-deep text-on-deep md:mt-36 md:-mb-36"
    >
      <div className="shop-width grid gap-x-6 gap-y-14 py-20 md:py-32 lg:grid-cols-12">
        <h2
          id="story-heading"
          className="max-w-[16ch] font-display text-title font-semibold text-balance lg:col-span-5"
        >
          A short list, kept short on purpose.
        </h2>
        <div className="grid gap-x-10 gap-y-10 sm:grid-cols-3 lg:col-span-7">
          <Reason heading="Two lives each">
            Everything here works on a wet hill and in a small kitchen. If it only does one of them,
            it did not make the list.
          </Reason>
          <Reason heading="Mended first">
            Seats, batteries, caps and cuffs can be replaced.{' '}
            <Link href="/warranty" className="underline underline-offset-4 hover:no-underline">
              Repairs and guarantees
            </Link>{' '}
            last from two years to a lifetime.
          </Reason>
          <Reason heading="Plain facts">
            Weights, materials, ratings and where it was made are on every page. Ask if one is
            missing.
          </Reason>
        </div>
      </div>
    </section>
  );
}

function Reason({ heading, children }: { heading: string; children: React.ReactNode }) {
  return (
    <div>
      <h3 className="font-medium">{heading}</h3>
      <p className="mt-2 text-pretty text-on-deep-soft">{children}</p>
    </div>
  );
}
