'use client';

import Image from 'next/image';
import type { Choice, Photo } from './catalogue/product';
import { selectedPhoto, selectionLabel } from './selection';
import { useSelection } from './use-selection';

type Props = { photos: readonly [Photo, ...Photo[]]; choices: readonly Choice[] };

/** The product in the picked colour, large, with its details below. */
export function Gallery({ photos: [main, ...details], choices }: Props) {
  const [selection] = useSelection(choices);
  const picked = selectedPhoto(selection);
  const colour = selection.filter(({ choice }) => choice.name === 'colour');
  return (
    <div className="grid grid-cols-2 gap-2 md:gap-3">
      <div className="relative col-span-2 aspect-square overflow-hidden rounded-card bg-photo">
        <Image
          key={picked ?? main.src}
          src={picked ?? main.src}
          alt={picked ? `${main.alt.split(',')[0]}, here in ${selectionLabel(colour)}` : main.alt}
          fill
          preload
          sizes="(min-width: 90rem) 47rem, (min-width: 64rem) 55vw, 92vw"
          className="photo object-cover"
        />
      </div>
      {details.map((photo) => (
        <div
          key={photo.src}
          className="relative aspect-square overflow-hidden rounded-card bg-photo"
        >
          <Image
            src={photo.src}
            alt={photo.alt}
            fill
            sizes="(min-width: 90rem) 23rem, (min-width: 64rem) 27vw, 46vw"
            className="photo object-cover"
          />
        </div>
      ))}
    </div>
  );
}
