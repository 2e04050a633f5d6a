import type { Product } from './product';

export const woolBlanket: Product = {
  slug: 'wool-blanket',
  name: 'Shepherd’s Wool Blanket',
  sku: 'TF-BLK-140',
  collection: 'slow-evenings',
  pricePence: 12000,
  tagline: 'Woven wide enough for two and the dog.',
  summary:
    'Woven throw in 80% British wool and 20% recycled wool, 140 × 200 cm, 1.3 kg, with knotted fringe. Oat with lake-blue stripes.',
  photo: {
    src: '/products/wool-blanket.webp',
    alt: 'Folded wool blanket in oat with lake-blue and clay stripes and a knotted fringe',
  },
  details: [
    {
      left: 321,
      top: 283,
      size: 454,
      alt: 'Lake-blue and clay stripes woven into the oat-coloured wool',
    },
    { left: 170, top: 491, size: 454, alt: 'Knotted fringe along the edge of the folded blanket' },
  ],
  choices: [],
  description: [
    'Hill sheep grow wool for weather. We have it spun thick, woven in a plain twill and washed until it is soft, then leave the oat as it came from the flock. Only the stripes are dyed.',
    'It is a throw for the sofa in November, a layer over the duvet in January and a picnic rug from May. Sparks do not melt it and a damp lawn does not get through it at once.',
  ],
  sections: [
    {
      heading: 'Size and warmth',
      paragraphs: [
        'The blanket measures 140 × 200 cm without the fringe, which adds 6 cm at both short ends. It covers one person on a sofa twice over, or a double bed as a top layer.',
        'At 440 g/m² it is a warm, medium-heavy weight. Wool warms when damp and breathes, so it is comfortable for most of the year.',
      ],
    },
    {
      heading: 'Is it itchy?',
      paragraphs: [
        'It is softer than a traditional army blanket and firmer than merino. Most people are happy with it on bare arms; for a baby or very sensitive skin choose something finer. It softens with use.',
      ],
    },
    {
      heading: 'Where the wool comes from',
      paragraphs: [
        'The new wool is from Herdwick and Cheviot flocks in northern England and is certified to the Responsible Wool Standard (mulesing-free). The recycled fifth comes from trouser cuttings of Yorkshire mills. There is no synthetic fibre in the cloth.',
      ],
    },
  ],
  material: '80% British new wool, 20% recycled wool. Stitched edge: 100% cotton.',
  weightGrams: 1300,
  specifications: [
    ['Material', '80% British new wool, 20% recycled wool'],
    ['Dimensions', '140 × 200 cm plus 6 cm fringe at each end'],
    ['Weight', '1.3 kg'],
    ['Fabric weight', '440 g/m²'],
    ['Weave', 'Twill, raised on both sides'],
    ['Colour', 'Undyed oat with lake-blue and clay stripes'],
    ['Lining', 'None'],
    ['Certification', 'Responsible Wool Standard, OEKO-TEX Standard 100'],
    ['Made in', 'United Kingdom, woven in West Yorkshire'],
  ],
  care: [
    'Air it outside overnight: that is usually enough.',
    'Hand wash or wool programme at 30 °C with wool detergent, at most 600 spins. Do not tumble dry; dry it flat.',
    'Dry cleaning is possible. Steam creases out instead of ironing. Store it with cedar against moths.',
  ],
  inTheBox: ['The blanket, folded in a paper band', 'A cedar ring for the cupboard'],
  shipping: [
    'The blanket is sent in a paper parcel with a paper tape; delivery in the UK is free.',
  ],
  returns: [
    'Keep it over the arm of the sofa for a week. Clean and without pet hair, it can go back.',
  ],
  warranty: [
    'Guaranteed for 5 years against faults in weaving and stitching. A little pilling in the first months is normal; moth holes are not covered, but we darn them for £15.',
  ],
};
