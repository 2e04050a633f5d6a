'use client';

import Image from 'next/image';
import { type Choice, type Detail, PHOTO_SIZE_PX, type Photo } from './catalogue/product';
import { selectedPhoto, selectionLabel } from './selection';
import { useSelection } from './use-selection';

type Props = { photo: Photo; details: readonly Detail[]; choices: readonly Choice[] };

/**
 * The product in the picked colour, large, with parts of the same photograph below. On a phone they are cells of the
 * page's own grid: the name and the price come first, and the parts after all that is for sale.
 */
export function Gallery({ photo, details, choices }: Props) {
  const [selection] = useSelection(choices);
  const variant = selectedPhoto(selection);
  const src = variant ?? photo.src;
  const colour = selection.filter(({ choice }) => choice.name === 'colour');
  return (
    <div className="contents md:col-span-7 md:grid md:grid-cols-2 md:gap-3">
      <div className="relative col-span-2 aspect-square overflow-hidden rounded-card bg-photo">
        <Image
          src={src}
          alt={variant ? `${photo.alt}; here in ${selectionLabel(colour)}` : photo.alt}
          fill
          preload
          fetchPriority="high"
          sizes={SIZES}
          className="photo object-cover"
        />
      </div>
      {details.map((detail) => (
        <div
          key={detail.alt}
          className="relative order-last aspect-square overflow-hidden rounded-card bg-photo md:order-none"
        >
          <Image
            src={src}
            alt={detail.alt}
            width={PHOTO_SIZE_PX}
            height={PHOTO_SIZE_PX}
            sizes={SIZES}
            style={cropStyle(detail)}
            className="photo absolute max-w-none"
          />
        </div>
      ))}
    </div>
  );
}

/** The same for the photograph and its details, so that a browser loads one file for all three. */
const SIZES = '(min-width: 100rem) 54rem, (min-width: 48rem) 56vw, 92vw';

function cropStyle({ left, top, size }: Detail) {
  return {
    width: `${(PHOTO_SIZE_PX / size) * 100}%`,
    height: 'auto',
    left: `${(-left / size) * 100}%`,
    top: `${(-top / size) * 100}%`,
  };
}
