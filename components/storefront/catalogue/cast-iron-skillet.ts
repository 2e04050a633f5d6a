import type { Product } from './product';

export const castIronSkillet: Product = {
  slug: 'cast-iron-skillet',
  name: 'Cast-Iron Skillet',
  sku: 'TF-SKL-026',
  collection: 'on-the-stove',
  pricePence: 5800,
  tagline: 'One pan for eggs, flatbread, trout and everything after.',
  summary:
    'Pre-seasoned 26 cm cast-iron skillet with pour spouts and helper handle. For induction, oven, grill and campfire. 2.4 kg.',
  photo: {
    src: '/products/cast-iron-skillet.webp',
    alt: 'Black cast-iron skillet with pour spouts and a small helper handle',
  },
  details: [
    {
      left: 94,
      top: 302,
      size: 454,
      alt: 'The helper handle and pour spout at the edge of the skillet',
    },
    { left: 700, top: 454, size: 454, alt: 'The long handle of the skillet with its hanging hole' },
  ],
  choices: [],
  description: [
    'Poured in sand, ground smooth inside and seasoned three times with flaxseed oil, so an egg slides on the first morning. Every meal makes it better.',
    'Heavy enough to hold its heat when the trout goes in, with a second handle so that you can lift it off the fire with both hands. It is the one pan we take when we can only take one.',
  ],
  sections: [
    {
      heading: 'Which hobs and ovens it works on',
      paragraphs: [
        'The skillet works on induction, gas, ceramic and solid plate hobs, under the grill, on a barbecue and in a campfire. It is oven safe at any temperature a kitchen oven reaches, handle included.',
        'On glass hobs, lift it instead of sliding it. The base measures 21 cm.',
      ],
    },
    {
      heading: 'Seasoning',
      paragraphs: [
        'It comes pre-seasoned and ready to use. There is no PTFE or other coating: the black layer is baked oil. If food begins to stick, rub the pan with a thin film of oil and bake it upside down at 230 °C for an hour.',
        'Long simmering of tomatoes, wine or lemon strips the seasoning; half an hour does no harm.',
      ],
    },
    {
      heading: 'Handling',
      paragraphs: [
        'Both handles get hot: use a cloth or the leather sleeve in the box. Spouts on both sides pour for left and right hands. No lid is included; any 26 cm lid fits.',
      ],
    },
  ],
  material:
    'Cast iron with at least 30% recycled content, seasoned with flaxseed oil. Sleeve: leather.',
  weightGrams: 2400,
  specifications: [
    ['Material', 'Cast iron, seasoned with flaxseed oil'],
    ['Diameter', '26 cm at the rim, 21 cm at the base'],
    ['Depth', '4.5 cm'],
    ['Length', '43 cm with the handle'],
    ['Weight', '2.4 kg'],
    ['Capacity', '1.9 l'],
    ['Suitable for hobs', 'Induction, gas, ceramic, solid plate, barbecue, campfire'],
    ['Oven safe', 'Yes, no limit'],
    ['Dishwasher safe', 'No'],
    ['Lid', 'Not included, any 26 cm lid fits'],
    ['Food safety', 'LFGB tested, free of PTFE and PFAS'],
    ['Made in', 'Sweden'],
  ],
  care: [
    'Wash by hand with hot water and a brush; a drop of mild soap is fine. Not dishwasher safe.',
    'Dry it on the warm hob and wipe it with a few drops of oil while it is hot.',
    'Rust is not the end: scrub it off with steel wool and season the pan again.',
  ],
  inTheBox: ['The skillet', 'Leather handle sleeve', 'A card about seasoning'],
  shipping: ['The skillet is heavy (2.9 kg with its box) and is sent on its own.'],
  returns: ['A pan that has been on the heat can only go back if it is faulty.'],
  warranty: [
    'Guaranteed for life against cracks and warping in normal use. Lost seasoning and rust are a matter of care and can be put right at home.',
  ],
};
