import type { Product } from './product';

export const trailLantern: Product = {
  slug: 'trail-lantern',
  name: 'Wick Trail Lantern',
  sku: 'TF-LAN-064',
  collection: 'out-in-it',
  pricePence: 7800,
  tagline: 'The light of a paraffin lamp, without the paraffin.',
  summary:
    'Rechargeable LED lantern in brass and steel. 5 to 350 lumens, up to 120 hours, USB-C, IPX4, 480 g. Dims like a real flame.',
  photo: {
    src: '/products/trail-lantern.webp',
    alt: 'LED lantern with a brass cage, graphite body and a glowing opal tube',
  },
  details: [
    {
      left: 359,
      top: 454,
      size: 491,
      alt: 'The glowing opal tube inside the brass cage of the lantern',
    },
    { left: 473, top: 700, size: 454, alt: 'The knurled brass dimmer knob on the graphite base' },
  ],
  choices: [],
  description: [
    'One brass knob: press it and the lantern glows, turn it and the light goes from a bedside ember to enough to cook by. No modes, no flashing, no app.',
    'The opal tube spreads the light evenly, so nobody at the table is dazzled. Hang it from the tent loop by its bail, or stand it on the windowsill and forget that it is electric.',
  ],
  sections: [
    {
      heading: 'Brightness and light',
      paragraphs: [
        'The light is dimmable without steps from 5 to 350 lumens, at a warm 2,200 to 2,700 kelvin that gets redder as you turn it down. The colour rendering index is 90.',
      ],
    },
    {
      heading: 'Battery and charging',
      paragraphs: [
        'A full battery lasts 120 hours at 5 lumens, 22 hours at 100 lumens and 6 hours at full brightness. Charging from empty takes 4 hours over USB-C with any 5 V, 2 A charger; no charger is included.',
        'The lithium-ion battery has 5,200 mAh and can be replaced: two screws under the base, no soldering. The lantern can also charge a phone, with 5 V and 1 A from the same socket.',
      ],
    },
    {
      heading: 'Rain and knocks',
      paragraphs: [
        'The lantern is rated IPX4, so rain and splashes from all sides are fine with the rubber flap closed. Do not put it under water. The cage protects the tube in a fall of up to 1 m.',
      ],
    },
  ],
  material:
    'Cage and ring: brass. Body: powder-coated steel. Tube: opal polycarbonate. Grip: beech.',
  weightGrams: 480,
  specifications: [
    ['Material', 'Brass, powder-coated steel, opal polycarbonate, beech'],
    ['Brightness', '5 to 350 lumens, dimmable without steps'],
    ['Colour temperature', '2,200 to 2,700 K'],
    ['Battery life', '6 h at 350 lumens, 22 h at 100 lumens, 120 h at 5 lumens'],
    ['Battery', 'Lithium-ion, 5,200 mAh (18.7 Wh), replaceable'],
    ['Charging', 'USB-C, 4 hours, 5 V / 2 A'],
    ['Power bank', 'Yes, 5 V / 1 A'],
    ['Waterproof rating', 'IPX4'],
    ['Dimensions', '12 × 12 × 21 cm, 28 cm with the bail up'],
    ['Weight', '480 g'],
    ['Operating temperature', '−10 to 40 °C'],
    ['Certification', 'UKCA, CE, RoHS'],
    ['Made in', 'Germany'],
  ],
  care: [
    'Wipe with a dry or damp cloth. Never rinse it under the tap.',
    'Brass darkens with time. Leave the patina, or polish it with any brass polish.',
    'If you put it away for the winter, charge it to about half and top it up every 6 months.',
  ],
  inTheBox: ['The lantern', 'USB-C to USB-C cable, 1 m', 'A cotton pouch', 'Printed instructions'],
  shipping: [
    'The lantern contains a lithium-ion battery and travels by road only. It cannot be sent to addresses that are reached by air, such as the Scilly Isles and Shetland.',
  ],
  returns: ['Try it at home for up to 60 days; please send it back with the cable and pouch.'],
  warranty: [
    'Guaranteed for 5 years, the battery for 2 years or 500 charges. A replacement battery costs £16 and will be available for at least 8 years.',
  ],
};
