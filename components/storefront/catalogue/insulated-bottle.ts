import type { Product } from './product';

export const insulatedBottle: Product = {
  slug: 'insulated-bottle',
  name: 'Ghyll Insulated Bottle',
  sku: 'TF-BTL-750',
  collection: 'on-the-stove',
  pricePence: 3200,
  tagline: 'Hot until supper, cold until tomorrow, leakproof in between.',
  summary:
    'Vacuum-insulated steel bottle, 750 ml. Hot for 12 hours, cold for 24, leakproof bamboo cap, BPA-free, 385 g.',
  photo: {
    src: '/products/insulated-bottle.webp',
    alt: 'Lake-blue steel bottle with a bamboo cap, a carry loop and a small two-peak mark',
  },
  details: [
    { left: 378, top: 120, size: 454, alt: 'Bamboo cap and steel carry loop of the bottle' },
    { left: 416, top: 491, size: 454, alt: 'The two-peak mark on the matt finish' },
  ],
  choices: [
    {
      name: 'colour',
      label: 'Colour',
      values: [
        { value: 'lake', label: 'Lake blue', swatch: '#2c4a66' },
        {
          value: 'moss',
          label: 'Moss',
          swatch: '#3e4c3a',
          photo: '/products/insulated-bottle-moss.webp',
        },
        {
          value: 'clay',
          label: 'Clay',
          swatch: '#874f3f',
          photo: '/products/insulated-bottle-clay.webp',
        },
      ],
    },
  ],
  description: [
    'Two walls of steel with nothing between them. Fill it with tea at six in the morning and it is still too hot to gulp at the summit; fill it with ice and it still rattles the next day.',
    'The cap is bamboo over steel and closes in one and a half turns. The loop folds flat, holds a karabiner and carries the full bottle.',
  ],
  sections: [
    {
      heading: 'Hot, cold and fizzy',
      paragraphs: [
        'It keeps drinks hot for 12 hours (from 95 °C to above 60 °C) and cold for 24 hours (from 4 °C to below 10 °C), measured in a room of 20 °C with the bottle full.',
        'Water, tea, coffee, juice and sparkling drinks are all fine. Leave room for the gas and open the cap slowly. Do not keep milk or baby food warm in it.',
      ],
    },
    {
      heading: 'Cap, mouth and leaks',
      paragraphs: [
        'The bottle is leakproof in any position with the cap closed. The mouth is 4.5 cm wide, which takes ice cubes, a bottle brush and most filters. There is no straw; the cap is not a cup.',
      ],
    },
    {
      heading: 'Where it fits',
      paragraphs: [
        'At 7.3 cm it fits car cup holders and the side pocket of a rucksack. It is 26 cm tall. It is steel, so do not put it in the freezer, the microwave or on a flame.',
      ],
    },
  ],
  material:
    'Bottle: 18/8 stainless steel (304), 90% recycled, powder coated. Cap: bamboo and steel. Seal: food-grade silicone.',
  weightGrams: 385,
  specifications: [
    ['Capacity', '750 ml'],
    ['Material', '18/8 stainless steel (90% recycled), bamboo, silicone'],
    ['Insulation', 'Double-wall vacuum: hot 12 h, cold 24 h'],
    ['Dimensions', '26 cm high, 7.3 cm diameter'],
    ['Mouth', '4.5 cm'],
    ['Weight', '385 g empty'],
    ['Leakproof', 'Yes'],
    ['Dishwasher safe', 'Bottle yes, bamboo cap no'],
    ['Food safety', 'BPA-free, LFGB tested'],
    ['Made in', 'China, in a factory audited to SA8000'],
  ],
  care: [
    'The bottle may go in the dishwasher; wash the bamboo cap by hand and let it dry.',
    'Take the silicone seal out once a week and rinse it. For tea stains, fill with hot water and a spoon of baking soda for an hour.',
    'Store it open.',
  ],
  inTheBox: ['The bottle with its cap', 'A spare silicone seal'],
  shipping: ['The bottle is sent in a cardboard tube without plastic.'],
  returns: [
    'For reasons of hygiene, bottles that have been drunk from can only go back if they are faulty.',
  ],
  warranty: [
    'The vacuum is guaranteed for 10 years, cap and coating for 2 years. Dents are not covered, even though they rarely harm the vacuum. Spare caps cost £8.',
  ],
};
