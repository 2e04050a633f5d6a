import type { Product } from './product';

export const dryBag: Product = {
  slug: 'dry-bag',
  name: 'Beck Dry Bag',
  sku: 'TF-DRY-310',
  collection: 'out-in-it',
  pricePence: 3400,
  tagline: 'A roll-top sack that keeps the lake on the outside.',
  summary:
    'Waterproof roll-top dry bag in 420 denier recycled nylon with welded seams, rated IPX6. 10, 20 or 35 litres, 310 g at 20 l.',
  photo: {
    src: '/products/dry-bag.webp',
    alt: 'Moss-green roll-top dry bag with a webbing strip and a brass ring',
  },
  details: [
    {
      left: 340,
      top: 94,
      size: 510,
      alt: 'The rolled closure of the dry bag with its side-release buckle',
    },
    {
      left: 473,
      top: 529,
      size: 416,
      alt: 'Daisy-chain webbing and the brass lashing ring on the side of the dry bag',
    },
  ],
  choices: [
    {
      name: 'colour',
      label: 'Colour',
      values: [
        { value: 'moss', label: 'Moss', swatch: '#56624a' },
        {
          value: 'lake',
          label: 'Lake blue',
          swatch: '#3f5f7c',
          photo: '/products/dry-bag-lake.webp',
        },
        { value: 'clay', label: 'Clay', swatch: '#8a5340', photo: '/products/dry-bag-clay.webp' },
      ],
    },
    {
      name: 'volume',
      label: 'Volume',
      guide: 'Choosing a volume',
      preselected: '20l',
      values: [
        { value: '10l', label: '10 l', pricePence: 2800 },
        { value: '20l', label: '20 l' },
        { value: '35l', label: '35 l', pricePence: 4200 },
      ],
    },
  ],
  description: [
    'Roll it three times, clip it, throw it in the boat. The Beck is a plain sack with welded seams that keeps a sleeping bag, a camera or tomorrow’s socks dry.',
    'The base is round, so it stands up while you pack. A strip of webbing down the side takes a karabiner or a lashing strap, and the brass ring ties it to the thwart.',
  ],
  sections: [
    {
      heading: 'How waterproof it is',
      paragraphs: [
        'Rolled at least three times the bag is rated IPX6: it keeps out heavy rain, spray and a short ducking. It floats when closed with air inside. It is not made to be held under water, so put electronics in a second pouch.',
        'The fabric holds a 10,000 mm water column, and the seams are welded rather than sewn, so there are no needle holes.',
      ],
    },
    {
      heading: 'Choosing a volume',
      paragraphs: [
        '10 l takes a towel and a change of clothes and measures 18 × 42 cm. 20 l takes a sleeping bag or a weekend and measures 22 × 55 cm. 35 l lines a large rucksack and measures 28 × 62 cm. Heights are given unrolled.',
        'The bag has no shoulder straps. The closed buckle makes a carrying loop.',
      ],
    },
  ],
  material:
    'Body: 100% recycled nylon, 420 denier, with a TPU coating (PVC-free). Buckle: acetal. Ring: solid brass.',
  weightGrams: 310,
  specifications: [
    ['Volume', '10, 20 or 35 l'],
    ['Material', '100% recycled nylon, 420 denier, TPU coated, PVC-free'],
    ['Weight', '240 g (10 l), 310 g (20 l), 390 g (35 l)'],
    ['Dimensions', '22 cm diameter × 55 cm unrolled (20 l)'],
    ['Waterproof rating', 'IPX6 rolled three times, fabric 10,000 mm'],
    ['Seams', 'Welded'],
    ['Closure', 'Roll top with side-release buckle'],
    ['Temperature range', '−20 to 60 °C'],
    ['Certification', 'OEKO-TEX Standard 100'],
    ['Made in', 'Vietnam'],
  ],
  care: [
    'Rinse with fresh water after salt or sand and dry it open, inside out.',
    'Wipe with a mild soap at up to 30 °C. Do not machine wash, tumble dry or iron.',
    'Store it unrolled and away from sunlight, so that the coating does not crease.',
  ],
  inTheBox: ['The dry bag', 'Two self-adhesive repair patches'],
  shipping: ['The dry bag is sent rolled in a paper band, without plastic.'],
  returns: [
    'Fill it, roll it and try the buckle: a bag that has stayed out of the water can go back.',
  ],
  warranty: [
    'Guaranteed for 3 years against faults in fabric, welds, buckle and ring. Punctures are not covered; the patches in the box mend holes of up to 2 cm.',
  ],
};
