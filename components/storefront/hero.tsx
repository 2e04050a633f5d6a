import Image, { getImageProps } from 'next/image';
import Link from 'next/link';

/** The photograph across the page with the shop's promise on its empty side; above it on narrow screens. */
export function Hero() {
  return (
    <section className="relative overflow-hidden">
      <div className="shop-width pt-8 pb-10 lg:absolute lg:inset-0 lg:z-1 lg:flex lg:flex-col lg:justify-center lg:py-0">
        <h1 className="max-w-[11ch] font-display text-hero font-semibold text-balance">
          For the hill and the house.
        </h1>
        <p className="mt-5 max-w-[30ch] text-lead text-balance text-ink-soft lg:text-ink">
          Twelve things we would buy again, made to be mended and happy in either place.
        </p>
        <p className="mt-8">
          <Link href="/#out-in-it" className="action">
            See all twelve
          </Link>
        </p>
      </div>
      <div className="relative aspect-[5/4] sm:aspect-[16/10] lg:aspect-auto lg:h-[clamp(30rem,46vw,50rem)]">
        <HeroPhoto src="/hero.webp" scheme="light" className="dark:hidden" />
        <HeroPhoto src="/hero-night.webp" scheme="dark" className="hidden dark:block" />
      </div>
    </section>
  );
}

type HeroPhotoProps = { src: string; scheme: 'light' | 'dark'; className: string };

/**
 * The same still life by day or lit by its own lantern. The hidden one is lazy, so it is never loaded; the one for the
 * visitor's colour scheme is preloaded, because it is the largest paint of the page.
 */
function HeroPhoto({ src, scheme, className }: HeroPhotoProps) {
  const image = {
    src,
    alt: 'Coffee, a blue bottle, an enamel mug, a steel kettle, a folded wool blanket and a glowing lantern side by side',
    fill: true,
    sizes: '(min-width: 64rem) 100vw, (min-width: 40rem) 100vw, 160vw',
  };
  const { props } = getImageProps(image);
  return (
    <>
      <link
        rel="preload"
        as="image"
        imageSrcSet={props.srcSet}
        imageSizes={props.sizes}
        media={`(prefers-color-scheme: ${scheme})`}
        fetchPriority="high"
      />
      <Image
        {...image}
        alt={image.alt}
        className={`object-cover object-[96%_50%] lg:object-[100%_60%] ${className}`}
      />
    </>
  );
}
