import type { Product } from './product';

export const enamelMug: Product = {
  slug: 'enamel-mug',
  name: 'Enamel Mug',
  sku: 'TF-MUG-035',
  collection: 'on-the-stove',
  pricePence: 1400,
  tagline: 'It will chip. That is how you will know which one is yours.',
  summary:
    'Enamelled steel mug, 350 ml, cream with a coloured rim. Works on gas and over a fire, dishwasher safe, 145 g, made in Austria.',
  photo: {
    src: '/products/enamel-mug.webp',
    alt: 'Cream enamel mug with a rolled blue rim and a few small chips',
  },
  details: [
    { left: 189, top: 170, size: 454, alt: 'The rolled rim of the mug' },
    {
      left: 416,
      top: 491,
      size: 529,
      alt: 'Small black chips in the cream enamel beside the handle',
    },
  ],
  choices: [
    {
      name: 'colour',
      label: 'Rim',
      values: [
        { value: 'lake', label: 'Lake blue', swatch: '#35547d' },
        {
          value: 'moss',
          label: 'Moss',
          swatch: '#3f5a48',
          photo: '/products/enamel-mug-moss.webp',
        },
        {
          value: 'clay',
          label: 'Clay',
          swatch: '#8d4a3c',
          photo: '/products/enamel-mug-clay.webp',
        },
      ],
    },
  ],
  description: [
    'Sheet steel, two coats of enamel, a rolled rim in colour. It weighs as much as a small apple, holds a proper mug of tea and can go straight on the flame when the tea goes cold.',
    'The one in the photograph has been on the office shelf for four years. Yours comes without chips; you may add your own.',
  ],
  sections: [
    {
      heading: 'Fire, hob, oven and microwave',
      paragraphs: [
        'The mug can be used on gas, ceramic and solid plates and over a campfire. It is too narrow for most induction zones. The oven is fine up to 270 °C. Do not put it in the microwave: it is steel.',
        'The handle gets as hot as the drink. Let the rim cool for a minute after pouring, or hold the mug with a cloth.',
      ],
    },
    {
      heading: 'Size and stacking',
      paragraphs: [
        'The mug holds 350 ml to the brim, about 300 ml as you would pour it. It is not insulated: tea stays hot for about 15 minutes. Two mugs do not nest, but one fits upside down over the lid of the Brushed Steel Kettle.',
      ],
    },
    {
      heading: 'About chips',
      paragraphs: [
        'Enamel is glass, and a hard knock chips it. The steel underneath may rust a little at that place, which is harmless. Stop using the mug if the enamel breaks on the inside.',
      ],
    },
  ],
  material: 'Steel with two coats of vitreous enamel. Free of lead, cadmium, BPA and PTFE.',
  weightGrams: 145,
  specifications: [
    ['Capacity', '350 ml to the brim'],
    ['Material', 'Enamelled steel'],
    ['Dimensions', '9 cm high, 8.5 cm diameter'],
    ['Weight', '145 g'],
    ['Dishwasher safe', 'Yes'],
    ['Microwave safe', 'No'],
    ['Oven safe', 'Yes, up to 270 °C'],
    ['Suitable for', 'Gas, ceramic, solid plate, campfire'],
    ['Food safety', 'Free of lead and cadmium, tested to EN ISO 4531'],
    ['Made in', 'Austria'],
  ],
  care: [
    'Dishwasher safe. By hand, use a soft sponge; steel wool scratches the glaze.',
    'Soak burnt milk in warm water with a spoon of baking soda.',
    'Dry it before you put it away, above all at the chips.',
  ],
  inTheBox: ['One mug'],
  shipping: ['Mugs travel in honeycomb paper. One that arrives chipped is replaced at once.'],
  returns: ['Unused mugs can go back; tell us if you would rather swap the colour of the rim.'],
  warranty: [
    'Guaranteed for 2 years against handles that come loose and enamel that flakes without a knock. Chips from use are not covered.',
  ],
};
