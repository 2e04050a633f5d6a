import { blueJacket } from './blue-jacket';
import { campKettle } from './camp-kettle';
import { campStool } from './camp-stool';
import { castIronSkillet } from './cast-iron-skillet';
import { dryBag } from './dry-bag';
import { enamelMug } from './enamel-mug';
import { insulatedBottle } from './insulated-bottle';
import { pocketSpeaker } from './pocket-speaker';
import type { CollectionSlug, Product } from './product';
import { trailCoffee } from './trail-coffee';
import { trailLantern } from './trail-lantern';
import { twoPersonTent } from './two-person-tent';
import { woolBlanket } from './wool-blanket';

/** Everything the shop sells, in the order it is shown; the first of a collection is its centrepiece. */
export const PRODUCTS: readonly Product[] = [
  blueJacket,
  twoPersonTent,
  campStool,
  dryBag,
  trailLantern,
  campKettle,
  enamelMug,
  castIronSkillet,
  trailCoffee,
  insulatedBottle,
  woolBlanket,
  pocketSpeaker,
];

export function findProduct(slug: string): Product | undefined {
  return PRODUCTS.find((product) => product.slug === slug);
}

export function productsIn(collection: CollectionSlug): Product[] {
  return PRODUCTS.filter((product) => product.collection === collection);
}

/** One thing of each kind, for whoever has found nothing yet: a jacket, a kettle, a lantern and a blanket. */
export function centrepieces(): Product[] {
  return [blueJacket, campKettle, trailLantern, woolBlanket];
}

/** Four other products: the rest of the collection first, then what follows in the shop. */
export function companionsOf(product: Product): Product[] {
  const start = PRODUCTS.indexOf(product);
  const others = [...PRODUCTS.slice(start + 1), ...PRODUCTS.slice(0, start)];
  const near = others.filter((other) => other.collection === product.collection);
  const far = others.filter((other) => other.collection !== product.collection);
  return [...near, ...far].slice(0, 4);
}
