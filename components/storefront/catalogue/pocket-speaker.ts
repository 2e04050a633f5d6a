import type { Product } from './product';

export const pocketSpeaker: Product = {
  slug: 'pocket-speaker',
  name: 'Murmur Pocket Speaker',
  sku: 'TF-SPK-012',
  collection: 'slow-evenings',
  pricePence: 7200,
  tagline: 'Loud enough for your table, quiet enough for the next one.',
  summary:
    'Small waterproof Bluetooth 5.3 speaker, IPX7, 14 hours of battery, USB-C, 320 g. Replaceable battery, pairs in stereo.',
  photo: {
    src: '/products/pocket-speaker.webp',
    alt: 'Small speaker with a graphite woven grille, rubber top and a clay-coloured cord loop',
  },
  details: [
    {
      left: 265,
      top: 189,
      size: 491,
      alt: 'Three buttons on the rubber top of the speaker above a thin brass line',
    },
    {
      left: 700,
      top: 416,
      size: 454,
      alt: 'The clay-coloured paracord loop at the side of the speaker',
    },
  ],
  choices: [],
  description: [
    'A speaker for the end of the day. It is tuned for voices and acoustic instruments at the volume of a conversation, and it has no lights that flash along.',
    'The grille is woven, the ends are rubber and the loop is paracord: hang it from a branch, drop it in the shallow end, put it in a coat pocket and forget it.',
  ],
  sections: [
    {
      heading: 'Battery and charging',
      paragraphs: [
        'The battery lasts 14 hours at half volume and 5 hours at full volume. Charging takes 2.5 hours over USB-C; 10 minutes give an hour of music. It plays while charging. A charger is not included.',
        'The lithium-ion battery (2,600 mAh) can be replaced with one screwdriver.',
      ],
    },
    {
      heading: 'Water, sand and cold',
      paragraphs: [
        'The speaker is rated IPX7: it survives 30 minutes under 1 m of fresh water. It does not float. Rinse it after salt water and let the socket dry before charging.',
        'It works from −10 to 45 °C; the battery is shorter in the cold.',
      ],
    },
    {
      heading: 'Connections and compatibility',
      paragraphs: [
        'Bluetooth 5.3 with a range of 30 m outdoors, codecs SBC and AAC. It works with iPhone, iPad, Android phones, Windows and Mac computers, and remembers 8 devices. Two speakers pair in stereo: hold the middle button on both for three seconds.',
        'A built-in microphone takes calls. There is no app, no Wi-Fi, no voice assistant, no radio and no headphone socket.',
      ],
    },
  ],
  material:
    'Grille: 100% recycled polyester. Body: 60% recycled polycarbonate, silicone rubber. Loop: nylon paracord.',
  weightGrams: 320,
  specifications: [
    ['Power', '8 W, one 45 mm driver and two passive radiators'],
    ['Frequency range', '80 Hz to 20 kHz'],
    ['Bluetooth', '5.3, SBC and AAC, range 30 m'],
    ['Battery life', '14 h at half volume, 5 h at full volume'],
    ['Battery', 'Lithium-ion, 2,600 mAh (9.6 Wh), replaceable'],
    ['Charging', 'USB-C, 2.5 hours'],
    ['Waterproof rating', 'IPX7'],
    ['Microphone', 'Yes, for calls'],
    ['Stereo pairing', 'Yes, with a second Murmur'],
    ['Material', 'Recycled polyester, recycled polycarbonate, silicone'],
    ['Dimensions', '12 × 5 × 8 cm'],
    ['Weight', '320 g'],
    ['Certification', 'UKCA, CE, RoHS'],
    ['Made in', 'Taiwan'],
  ],
  care: [
    'Wipe with a damp cloth; rinse under the tap after sand or salt.',
    'Dry the USB-C socket before charging and keep its flap closed outside.',
    'For storage over 3 months, charge it to about half.',
  ],
  inTheBox: ['The speaker with its loop', 'USB-C to USB-C cable, 0.5 m', 'Printed instructions'],
  shipping: [
    'The speaker contains a lithium-ion battery and travels by road only. It cannot be sent to addresses that are reached by air, such as the Scilly Isles and Shetland.',
  ],
  returns: ['Try it at home for up to 60 days. Unpair your phone before you send it back.'],
  warranty: [
    'Guaranteed for 3 years, the battery for 2 years or 500 charges. A replacement battery costs £14 and will be available for at least 7 years.',
  ],
};
