import type { Product } from './product';

export const trailCoffee: Product = {
  slug: 'trail-coffee',
  name: 'First Light Trail Coffee',
  sku: 'TF-COF-250',
  collection: 'on-the-stove',
  pricePence: 950,
  tagline: 'A forgiving medium roast for tired arms and tin pots.',
  summary:
    'Organic Arabica coffee from Peru and Ethiopia, medium roast, 250 g or 1 kg, whole bean or ground. Roasted every Tuesday.',
  photo: {
    src: '/products/trail-coffee.webp',
    alt: 'Kraft coffee bag with a tin tie and a landscape label, a few beans beside it',
  },
  details: [
    {
      left: 340,
      top: 435,
      size: 472,
      alt: 'The label of the coffee: a red sun over blue and green hills',
    },
    { left: 567, top: 700, size: 454, alt: 'Roasted coffee beans lying beside the bag' },
  ],
  choices: [
    {
      name: 'weight',
      label: 'Weight',
      values: [
        { value: '250g', label: '250 g' },
        { value: '1kg', label: '1 kg', pricePence: 3200 },
      ],
    },
    {
      name: 'grind',
      label: 'Grind',
      guide: 'How to brew it',
      values: [
        { value: 'whole-bean', label: 'Whole bean' },
        { value: 'filter', label: 'Filter' },
        { value: 'cafetiere', label: 'Cafetière' },
        { value: 'moka', label: 'Moka pot' },
      ],
    },
  ],
  description: [
    'Coffee made outside is made badly: the water is too hot, the grind is what it is, somebody stirs. So we roast for that. First Light is round and sweet, low in acidity and hard to spoil.',
    'It tastes of milk chocolate, hazelnut and baked plum. It is good black from an enamel mug and strong enough for milk.',
  ],
  sections: [
    {
      heading: 'Origin and roast',
      paragraphs: [
        '70% Peru (Cajamarca, washed, 1,700 m) and 30% Ethiopia (Sidama, natural, 1,950 m). 100% Arabica, medium roast, not decaffeinated: about 95 mg of caffeine in a 250 ml mug.',
        'Certified organic by the Soil Association (GB-ORG-05) and bought through Fairtrade co-operatives.',
      ],
    },
    {
      heading: 'How to brew it',
      paragraphs: [
        'Cowboy style: 30 g of coarse coffee to 500 ml of water just off the boil, wait 4 minutes, knock the crust, pour slowly. In a cafetière use 60 g to the litre. Bags of 250 g make about 16 mugs.',
      ],
    },
    {
      heading: 'Freshness and storage',
      paragraphs: [
        'We roast every Tuesday and send on Wednesday. The roast date is stamped on the base; the coffee is at its best from 5 days to 8 weeks after it and keeps for 12 months unopened.',
        'Fold the top, close the tin tie and keep the bag cool, dry and out of the fridge. The valve lets gas out and no air in.',
      ],
    },
  ],
  material: '100% Arabica coffee, certified organic. Ingredients: coffee. Contains no allergens.',
  weightGrams: 250,
  specifications: [
    ['Ingredients', '100% organic Arabica coffee'],
    ['Net weight', '250 g or 1 kg'],
    ['Origin', 'Peru 70%, Ethiopia 30%'],
    ['Roast', 'Medium, level 3 of 5'],
    ['Caffeine', 'About 95 mg in 250 ml, not decaffeinated'],
    ['Flavour', 'Milk chocolate, hazelnut, baked plum'],
    ['Suitable for', 'Filter, cafetière, moka pot, percolator'],
    ['Allergens', 'None'],
    ['Diet', 'Vegan'],
    ['Shelf life', '12 months unopened'],
    ['Certification', 'Organic (GB-ORG-05), Fairtrade'],
    [
      'Packaging',
      'Kraft paper with plant-based lining, home compostable once the tin tie is removed',
    ],
    ['Roasted in', 'United Kingdom'],
  ],
  care: [
    'Store at 10 to 20 °C in the closed bag, away from light.',
    'Use within 4 weeks of opening, ground coffee within 2 weeks.',
  ],
  inTheBox: ['One bag of coffee, 250 g or 1 kg'],
  promises: {
    shipping: 'Roasted on Tuesday, sent on Wednesday',
    returns: '60 days to return unopened bags',
    warranty: 'Fresh until the date on the base',
  },
  shipping: [
    'Coffee leaves on Wednesdays, the day after it is roasted. A 250 g bag fits through the letterbox.',
  ],
  returns: [
    'Food cannot be returned once it is opened. If the coffee is not to your taste, we will send one bag of another roast instead, once per household.',
  ],
  warranty: [
    'Freshness is guaranteed until the date on the base. A bag that arrives torn or stale is replaced within 60 days.',
  ],
};
