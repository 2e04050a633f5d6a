import type { Product } from './product';

export const blueJacket: Product = {
  slug: 'blue-jacket',
  name: 'Fell Shell Jacket',
  sku: 'TF-JKT-101',
  collection: 'out-in-it',
  pricePence: 18500,
  tagline: 'A three-layer waterproof in two shades of blue, quiet enough for the train home.',
  summary:
    'Three-layer waterproof shell jacket in recycled polyester. 20,000 mm, taped seams, pit zips, 540 g. Free delivery in the UK.',
  photo: {
    src: '/products/blue-jacket.webp',
    alt: 'Lake-blue hooded shell jacket laid flat, with a darker yoke and a toothed centre zip',
  },
  details: [
    {
      left: 359,
      top: 180,
      size: 430,
      alt: 'The hood, the clay-coloured tab on the chest and the welded chest pocket',
    },
    {
      left: 300,
      top: 624,
      size: 400,
      alt: 'A hand pocket with a welded zip beside the hem of the jacket',
    },
  ],
  choices: [
    {
      name: 'colour',
      label: 'Colour',
      values: [
        { value: 'lake', label: 'Lake blue', swatch: '#2f5f87' },
        {
          value: 'midnight',
          label: 'Midnight blue',
          swatch: '#26344a',
          photo: '/products/blue-jacket-midnight.webp',
        },
      ],
    },
    {
      name: 'size',
      label: 'Size',
      guide: 'Fit and sizing',
      preselected: 'm',
      values: [
        { value: 'xs', label: 'XS' },
        { value: 's', label: 'S' },
        { value: 'm', label: 'M' },
        { value: 'l', label: 'L' },
        { value: 'xl', label: 'XL' },
        { value: 'xxl', label: 'XXL', isSoldOut: true },
      ],
    },
  ],
  description: [
    'Most waterproofs rustle. This one does not, because the face fabric is brushed on the loom before the membrane is bonded to it. It keeps out a full day of Cumbrian rain and you can still hear the person next to you.',
    'The cut is straight and a little long at the back, with room for a fleece underneath. The hood takes a climbing helmet, shrinks to a bare head with one cord, and has a wired peak that holds its shape in wind.',
    'Every seam is taped, every zip is welded rather than stitched, and the parts that wear first (cuffs, hem cord, zip pullers) can be replaced without sending the jacket away.',
  ],
  sections: [
    {
      heading: 'Waterproofing and breathability',
      paragraphs: [
        'The jacket is fully waterproof, not just showerproof. The membrane is rated to a 20,000 mm water column and 15,000 g/m² of breathability over 24 hours, and all seams are taped on the inside.',
        'The outer fabric has a PFAS-free water repellent finish. When rain stops beading, usually after 15 to 20 days of wear, wash the jacket and tumble dry it on low for 20 minutes to bring the finish back.',
        'Two 28 cm zips under the arms let heat out on a climb. The jacket stops wind completely; it has no insulation, so wear a layer under it below about 8 °C.',
      ],
    },
    {
      heading: 'Fit and sizing',
      paragraphs: [
        'Regular, unisex fit with room for one warm layer. Chest sizes: XS 84–90 cm, S 90–96 cm, M 96–102 cm, L 102–110 cm, XL 110–118 cm, XXL 118–126 cm. The back of a size M is 74 cm long.',
        'Between two sizes, take the smaller one for wear over a shirt and the larger one for wear over a fleece.',
      ],
    },
    {
      heading: 'Pockets and hood',
      paragraphs: [
        'Four pockets: two hand pockets placed above a rucksack hip belt, one chest pocket for a phone and one inner pocket with a zip. All four have waterproof zips.',
        'The hood is helmet compatible, adjusts with one cord at the back and cannot be taken off. It rolls away under a small tab.',
      ],
    },
  ],
  material:
    'Outer: 100% recycled polyester. Membrane: 100% polyurethane. Lining: 100% recycled polyester tricot.',
  weightGrams: 540,
  specifications: [
    [
      'Material',
      'Outer 100% recycled polyester, membrane 100% polyurethane, lining 100% recycled polyester',
    ],
    ['Weight', '540 g (size M)'],
    ['Waterproof rating', '20,000 mm water column, all seams taped'],
    ['Breathability', '15,000 g/m² over 24 h'],
    ['Water repellent finish', 'PFAS-free'],
    ['Fit', 'Regular, unisex'],
    ['Back length', '74 cm (size M)'],
    ['Pockets', '4, all with waterproof zips'],
    ['Hood', 'Helmet compatible, not removable'],
    ['Packed size', '22 × 12 cm, packs into its own inner pocket'],
    ['Certification', 'OEKO-TEX Standard 100, bluesign approved fabric'],
    ['Made in', 'Portugal'],
  ],
  care: [
    'Machine wash at 30 °C on a gentle programme with liquid detergent, zips closed.',
    'No fabric softener, no bleach and no dry cleaning: they clog the membrane.',
    'Tumble dry on low for 20 minutes, or hang to dry and iron on a cool setting under a cloth.',
    'Reproof with any PFAS-free wash-in treatment about once a year.',
  ],
  inTheBox: [
    'The jacket',
    'Two spare zip pullers and a spare hem cord',
    'A repair patch, 10 × 10 cm, in the colour of the jacket',
  ],
  shipping: ['The jacket is sent flat in a paper mailer, so delivery in the UK is free.'],
  returns: [
    'Wear it indoors with the layers you own and send it back within 60 days if the size is wrong. Exchanges for another size are free in the UK.',
  ],
  warranty: [
    'Guaranteed for 5 years against faults in fabric, membrane, seam tape and zips. Tears and worn cuffs are repaired for the cost of the postage during the same 5 years.',
  ],
};
