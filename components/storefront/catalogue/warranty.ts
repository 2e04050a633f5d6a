import type { Policy } from './policy';

export const warranty: Policy = {
  slug: 'warranty',
  title: 'Warranty and repairs',
  productHeading: 'Warranty and repairs',
  summary: 'How long each product is guaranteed, what that covers and how repairs work.',
  terms: [
    'The guarantee starts on the day of delivery and moves with the product if you give it away. We repair first, replace if we cannot repair, and refund if we can do neither; we answer claims within 2 working days.',
  ],
  table: {
    caption: 'How long each product is guaranteed',
    columns: ['Product', 'Guarantee'],
    rows: [
      ['Fell Shell Jacket', '5 years, repairs included'],
      ['Tarn Two-Person Tent', '5 years'],
      ['Three-Leg Camp Stool', '10 years'],
      ['Beck Dry Bag', '3 years'],
      ['Wick Trail Lantern', '5 years, battery 2 years'],
      ['Brushed Steel Kettle', '15 years'],
      ['Enamel Mug', '2 years'],
      ['Cast-Iron Skillet', 'For life'],
      ['First Light Trail Coffee', 'Fresh until the date on the bag'],
      ['Ghyll Insulated Bottle', 'Vacuum 10 years, cap and coating 2 years'],
      ['Shepherd’s Wool Blanket', '5 years'],
      ['Murmur Pocket Speaker', '3 years, battery 2 years'],
    ],
  },
  sections: [
    {
      heading: 'What is covered',
      paragraphs: [
        'Faults in material and making that appear in normal use. Each product page says what that means for the product, and which parts wear and can be bought.',
        'Not covered are accidents, use beyond the limits on the product page, missing care, and changes that come with age: patina, fading, chips and pilling.',
      ],
    },
    {
      heading: 'How to claim',
      paragraphs: [
        'Send your order number and two photographs, one of the whole product and one of the fault. No registration is needed. We answer within 2 working days and pay the postage in both directions for covered faults.',
      ],
    },
    {
      heading: 'Repairs outside the guarantee',
      paragraphs: [
        'We mend what we sell for as long as we have the parts. Common repairs: a new stool canvas £18, a lantern battery £16, a speaker battery £14, darning a blanket £15, a bottle cap £8. Repairs take about 10 working days.',
      ],
    },
    {
      heading: 'Your rights',
      paragraphs: [
        'This guarantee comes on top of the rights you have by law and takes nothing away from them.',
      ],
    },
  ],
};
