import type { Product } from './product';

export const campStool: Product = {
  slug: 'camp-stool',
  name: 'Three-Leg Camp Stool',
  sku: 'TF-STL-118',
  collection: 'out-in-it',
  pricePence: 6800,
  tagline: 'Three ash legs, one canvas seat, no wobble on any ground.',
  summary:
    'Folding tripod stool in ash, cotton canvas and leather. Carries 120 kg, 46 cm high, weighs 1.35 kg, folds to a 62 cm bundle.',
  photo: {
    src: '/products/camp-stool.webp',
    alt: 'Folding tripod stool with ash legs, a moss canvas seat and leather corners',
  },
  details: [
    {
      left: 643,
      top: 246,
      size: 400,
      alt: 'Leather corner of the stool with brass rivets and white stitching',
    },
    {
      left: 454,
      top: 700,
      size: 430,
      alt: 'Rubber foot and brass ferrule at the end of an ash leg',
    },
  ],
  choices: [
    {
      name: 'colour',
      label: 'Colour',
      values: [
        { value: 'moss', label: 'Moss', swatch: '#4d5f43' },
        {
          value: 'lake',
          label: 'Lake blue',
          swatch: '#3d5f80',
          photo: '/products/camp-stool-lake.webp',
        },
      ],
    },
  ],
  description: [
    'Three legs always stand. On scree, on roots, on a sloping pitch or in front of the woodburner, the stool finds its own level and stays there.',
    'The legs are turned from English ash and meet in a brass bolt. The seat is a triangle of heavy canvas hung from leather corners, which stretch to your shape over the first few weeks.',
  ],
  sections: [
    {
      heading: 'Load and seat height',
      paragraphs: [
        'The stool carries 120 kg. The seat is 46 cm from the ground, the height of a kitchen chair, and each side of the triangle measures 38 cm.',
        'It has no back rest. The rubber feet are 3 cm wide and do not mark wooden floors; on soft sand, put a flat stone under each one.',
      ],
    },
    {
      heading: 'Folding and carrying',
      paragraphs: [
        'Lift the seat, bring the legs together and buckle the strap: it takes five seconds and no tools. Folded it is a bundle of 62 × 11 cm that fits beside a rucksack or in a hall cupboard.',
      ],
    },
    {
      heading: 'Leaving it outside',
      paragraphs: [
        'The wood is oiled and the canvas is waxed, so a shower does no harm. It is not garden furniture: bring it in overnight, and dry it in the air rather than beside a fire.',
      ],
    },
  ],
  material:
    'Legs: English ash (FSC certified). Seat: 100% cotton canvas, waxed, 510 g/m². Corners: vegetable-tanned cow leather. Fittings: brass.',
  weightGrams: 1350,
  specifications: [
    ['Material', 'English ash, 100% cotton canvas, vegetable-tanned leather, brass'],
    ['Maximum load', '120 kg'],
    ['Seat height', '46 cm'],
    ['Seat dimensions', '38 × 38 × 38 cm'],
    ['Weight', '1.35 kg'],
    ['Folded size', '62 × 11 cm'],
    ['Assembly', 'None, comes ready to use'],
    ['Suitable for', 'Indoors and outdoors'],
    ['Certification', 'FSC 100% for the ash'],
    ['Made in', 'United Kingdom'],
  ],
  care: [
    'Oil the legs with linseed or Danish oil once a year.',
    'Brush the canvas and sponge it with cold water; re-wax it when water stops beading. Do not machine wash.',
    'Feed the leather corners with a neutral leather balm twice a year.',
  ],
  inTheBox: ['The stool, assembled', 'Leather carrying strap', 'A spare rubber foot'],
  shipping: ['The stool is sent folded in a cardboard sleeve, ready to sit on.'],
  returns: ['Sit on it indoors for as long as you like within the 60 days.'],
  warranty: [
    'Guaranteed for 10 years against breakage of legs, bolt and corners up to the load of 120 kg. The canvas seat is a wearing part; a new one costs £18 and is fitted with four screws.',
  ],
};
