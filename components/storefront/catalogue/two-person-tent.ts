import type { Product } from './product';

export const twoPersonTent: Product = {
  slug: 'two-person-tent',
  name: 'Tarn Two-Person Tent',
  sku: 'TF-TNT-210',
  collection: 'out-in-it',
  pricePence: 42000,
  tagline: 'A ridge tent in cotton canvas: slow to pack, lovely to wake up in.',
  summary:
    'Two-person ridge tent in polycotton canvas with ash poles. 2.1 × 1.4 m floor, 8.6 kg, up in 12 minutes, 3,000 mm groundsheet.',
  photo: {
    src: '/products/two-person-tent.webp',
    alt: 'Oat-coloured canvas ridge tent with clay trim, pitched, one door tied back',
  },
  details: [
    {
      left: 640,
      top: 529,
      size: 480,
      alt: 'The open door of the tent with two sleeping pads inside',
    },
    {
      left: 113,
      top: 491,
      size: 454,
      alt: 'Clay-coloured trim, guy lines and pegs along the foot of the tent wall',
    },
  ],
  choices: [],
  description: [
    'A tent in the old shape, because the old shape is good: two upright poles, a ridge, two doors and walls that breathe. Canvas takes the edge off the morning sun and does not flap all night.',
    'It is a tent for car camping, canoes and gardens rather than for rucksacks. It goes up in about 12 minutes with two people, or 20 alone, and it is happy to stay up for a season.',
  ],
  sections: [
    {
      heading: 'Size and space',
      paragraphs: [
        'The floor measures 2.1 × 1.4 m and sleeps two adults side by side on pads up to 70 cm wide. The ridge is 1.3 m high, so you can sit up and change, but not stand.',
        'There is no porch. Two pockets on each side hold torches and glasses, and a loop on the ridge takes a lantern of up to 1 kg.',
      ],
    },
    {
      heading: 'Rain, wind and seasons',
      paragraphs: [
        'The walls are 285 g/m² polycotton with a water column of 1,500 mm; the sewn-in groundsheet has 3,000 mm. Canvas swells when it is wet and closes its own needle holes, so pitch it once and hose it down before the first trip.',
        'It is a three-season tent, tested with all eight guy lines in gusts of 70 km/h. It is not made for snow load.',
        'Both doors have an inner panel of fine mosquito mesh. The canvas is not treated with flame retardant: keep stoves and candles outside.',
      ],
    },
    {
      heading: 'Setting it up',
      paragraphs: [
        'Peg out the four corners, stand the two ash poles in their brass eyelets, tension the guy lines. There are no sleeves and no numbered parts. The instructions are printed on the bag.',
      ],
    },
  ],
  material:
    'Walls: 65% cotton, 35% polyester. Groundsheet: 100% polyethylene. Poles: ash. Trim: 100% cotton.',
  weightGrams: 8600,
  specifications: [
    ['Capacity', '2 people'],
    ['Material', 'Walls 65% cotton and 35% polyester, 285 g/m²; groundsheet 100% polyethylene'],
    ['Waterproof rating', 'Walls 1,500 mm, groundsheet 3,000 mm'],
    ['Floor dimensions', '210 × 140 cm'],
    ['Height', '130 cm at the ridge'],
    ['Weight', '8.6 kg with poles and pegs'],
    ['Packed size', '95 × 24 cm'],
    ['Poles', '2 ash uprights in two parts, brass ferrules'],
    ['Doors', '2, with mosquito mesh'],
    ['Season rating', '3 seasons'],
    ['Pitching time', 'About 12 minutes for two people'],
    ['Standard', 'Tested to EN ISO 5912'],
    ['Made in', 'Poland'],
  ],
  care: [
    'Never pack it away damp for more than a day: cotton mildews. Hang it up at home until it is bone dry.',
    'Brush off dirt and sponge with cold water. Do not machine wash and do not use soap, which strips the proofing.',
    'Reproof the canvas with a wax-free cotton proofer every second season.',
  ],
  inTheBox: [
    'Tent with sewn-in groundsheet',
    '2 ash poles in two parts each',
    '12 steel pegs and 8 guy lines with wooden runners',
    'Canvas carry bag with printed instructions',
    'Repair kit: canvas patch, thread, needle, spare runner',
  ],
  promises: {
    shipping: 'In stock. In the UK in 3 to 5 working days',
    returns: '60 days to change your mind',
    warranty: 'Guaranteed for 5 years, mended afterwards',
  },
  shipping: [
    'The tent travels as a long parcel of 9.4 kg. Delivery in the UK is free and takes 3 to 5 working days; express delivery is not offered for this parcel.',
  ],
  returns: [
    'Pitch it on grass and look at it: a tent that has been up once, dry and clean, still counts as unused. Collection of the long parcel costs £9.',
  ],
  warranty: [
    'Guaranteed for 5 years against faults in canvas, seams, poles and zips. Fading from sun and mildew from damp storage are not covered. Spare poles, pegs and guy lines are kept for at least 10 years.',
  ],
};
