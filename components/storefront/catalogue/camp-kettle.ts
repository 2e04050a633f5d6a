import type { Product } from './product';

export const campKettle: Product = {
  slug: 'camp-kettle',
  name: 'Brushed Steel Kettle',
  sku: 'TF-KTL-160',
  collection: 'on-the-stove',
  pricePence: 6400,
  tagline: 'Pours like a teapot, boils like it means it.',
  summary:
    'Stainless steel stove-top kettle, 1.6 litres, for gas, induction, ceramic and campfire. 18/8 steel, walnut grip, 890 g.',
  photo: {
    src: '/products/camp-kettle.webp',
    alt: 'Brushed steel kettle with a bail handle, wooden grip and wooden knob',
  },
  details: [
    {
      left: 680,
      top: 378,
      size: 480,
      alt: 'The narrow spout of the kettle beside its brushed steel shoulder',
    },
    { left: 265, top: 265, size: 491, alt: 'The turned wooden knob on the lid of the kettle' },
  ],
  choices: [],
  description: [
    'A kettle that lives on the hob all week and goes in the boot on Friday. The base is wide, so it boils quickly on a small gas ring and does not tip on a grate.',
    'The spout is narrow enough for filter coffee and long enough to keep your hand out of the steam. There is no whistle: you will hear it, and nobody in the next tent will.',
  ],
  sections: [
    {
      heading: 'Which hobs it works on',
      paragraphs: [
        'The kettle works on induction, gas, ceramic, solid plate and camping stoves. The base is a 5 mm sandwich of steel and aluminium, 17 cm wide; an induction zone of 14 cm or more will find it.',
        'It can hang over an open fire by the bail or stand on a grate. Flames blacken the steel, which does no harm; keep the wooden grip to the side.',
      ],
    },
    {
      heading: 'How much it holds and how fast it boils',
      paragraphs: [
        'It holds 1.6 litres to the brim and 1.4 litres to the line, which is about six mugs. One litre boils in 4 minutes on a 2.2 kW induction hob and in 6 minutes on a camping stove.',
      ],
    },
    {
      heading: 'Handle and spout',
      paragraphs: [
        'The walnut grip stays cool enough to hold for 10 minutes after boiling. The bail locks upright and folds flat for packing. The kettle has no whistle and no thermometer.',
      ],
    },
  ],
  material:
    'Body: 18/8 stainless steel (304). Base: steel and aluminium. Grip and knob: oiled walnut.',
  weightGrams: 890,
  specifications: [
    ['Capacity', '1.6 l, 1.4 l to the line'],
    ['Material', '18/8 stainless steel (304), walnut'],
    ['Suitable for hobs', 'Induction, gas, ceramic, solid plate, camping stove, open fire'],
    ['Base diameter', '17 cm'],
    ['Dimensions', '23 × 18 × 26 cm with the bail up, 16 cm folded'],
    ['Weight', '890 g'],
    ['Whistle', 'No'],
    ['Dishwasher safe', 'No'],
    ['Food safety', 'LFGB tested, free of BPA and PTFE'],
    ['Made in', 'Italy'],
  ],
  care: [
    'Rinse by hand with hot water and dry. Not dishwasher safe, because of the wooden grip.',
    'Descale every month in hard water: one part white vinegar to four parts water, boil, wait 20 minutes, rinse twice.',
    'Oil the grip with a drop of walnut or linseed oil when it looks dry. Never boil it empty.',
  ],
  inTheBox: ['The kettle with its lid', 'A removable spout strainer for loose tea'],
  shipping: ['The kettle is packed in moulded paper pulp; the whole box goes in the recycling.'],
  returns: ['Once water has been boiled in it we can only take it back if it is faulty.'],
  warranty: [
    'Guaranteed for 15 years against leaks, loose handles and faults in the base. Scale, scorched wood and a base that boiled dry are not covered.',
  ],
};
