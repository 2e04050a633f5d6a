import Image from 'next/image';
import Link from 'next/link';

/** The photograph across the page with the shop's promise on its empty side; above it on narrow screens. */
export function Hero() {
  return (
    <section className="relative overflow-hidden lg:bg-photo">
      <div className="shop-width pt-8 pb-10 lg:absolute lg:inset-0 lg:z-1 lg:flex lg:flex-col lg:justify-center lg:py-0 lg:text-on-photo">
        <h1 className="max-w-[11ch] font-display text-hero font-semibold text-balance">
          For the hill and the house.
        </h1>
        <p className="mt-5 max-w-[30ch] text-lead text-pretty text-ink-soft lg:text-on-photo-soft">
          Twelve things we would buy again, made to be mended and happy in either place.
        </p>
        <p className="mt-8">
          <Link
            href="/#out-in-it"
            className="inline-flex min-h-12 items-center rounded-full bg-ink px-7 font-medium text-paper transition-opacity hover:opacity-85 lg:bg-on-photo lg:text-photo"
          >
            See all twelve
          </Link>
        </p>
      </div>
      <div className="relative aspect-[5/4] sm:aspect-[2/1] lg:aspect-auto lg:h-[clamp(30rem,46vw,50rem)]">
        <Image
          src="/hero.webp"
          alt="Coffee, a blue bottle, an enamel mug, a steel kettle, a folded wool blanket and a glowing lantern side by side"
          fill
          preload
          sizes="(min-width: 64rem) 100vw, 160vw"
          className="photo object-cover object-[88%_50%] lg:object-[100%_60%]"
        />
      </div>
    </section>
  );
}
