import type { Section } from './product';

export type PolicySlug = 'shipping' | 'returns' | 'warranty';

export type Policy = {
  slug: PolicySlug;
  title: string;
  /** Heading of the terms where a product page repeats them. */
  productHeading: string;
  summary: string;
  /** What holds for every product, short enough to stand on each product page. */
  terms: readonly string[];
  sections: readonly Section[];
  table?: { caption: string; columns: readonly string[]; rows: readonly (readonly string[])[] };
};

export const POLICIES: Record<PolicySlug, Policy> = {
  shipping: {
    slug: 'shipping',
    title: 'Shipping',
    productHeading: 'Delivery',
    summary: 'What delivery costs, how long it takes and where Twinfell sends parcels.',
    terms: [
      'Standard delivery in the UK takes 2 to 3 working days and costs £3.95; it is free for orders of £60 or more. Express delivery costs £6.95 and arrives the next working day if you order before 2 pm.',
      'We also deliver to Ireland and the European Union in 4 to 7 working days for £12, duties and taxes included. We do not send parcels to other countries yet.',
    ],
    table: {
      caption: 'Delivery times and prices',
      columns: ['Where', 'Service', 'Working days', 'Price'],
      rows: [
        ['United Kingdom', 'Standard', '2 to 3', '£3.95, free from £60'],
        ['United Kingdom', 'Express, ordered before 2 pm', '1', '£6.95'],
        ['Highlands and islands', 'Standard', '3 to 5', '£3.95, free from £60'],
        ['Ireland and European Union', 'Tracked', '4 to 7', '£12.00, duties included'],
      ],
    },
    sections: [
      {
        heading: 'When your order leaves',
        paragraphs: [
          'Orders placed before 2 pm from Monday to Friday leave our warehouse in Penrith, Cumbria, on the same day. Orders placed later, at weekends or on public holidays leave on the next working day. Coffee leaves on Wednesdays, a day after it is roasted.',
          'You get an email with a tracking link when the parcel is handed over. If you order several things, they travel together when they can; you pay for delivery once.',
        ],
      },
      {
        heading: 'Where we deliver',
        paragraphs: [
          'We deliver to the United Kingdom, Ireland and all countries of the European Union. Prices for the EU include duties and import taxes, so there is nothing to pay at the door.',
          'Products with a lithium-ion battery (the Wick lantern and the Murmur speaker) travel by road only. They cannot go to the Scilly Isles, Shetland, Orkney, Cyprus, Malta or the Canary Islands.',
        ],
      },
      {
        heading: 'Large and heavy parcels',
        paragraphs: [
          'The Tarn tent travels as a long parcel of 9.4 kg. It takes 3 to 5 working days in the UK, delivery is free and express is not offered.',
        ],
      },
      {
        heading: 'If you are not at home',
        paragraphs: [
          'The carrier leaves the parcel with a neighbour or in the safe place you name in the tracking link. After two tries it waits at a collection point for 7 days. Parcels over £150 need a signature.',
        ],
      },
      {
        heading: 'Lost or damaged parcels',
        paragraphs: [
          'If a parcel has not moved for 5 working days, or arrives damaged, tell us within 30 days. We send the goods again or refund you, whichever you prefer.',
        ],
      },
    ],
  },
  returns: {
    slug: 'returns',
    title: 'Returns',
    productHeading: 'Returns',
    summary: 'Sixty days to change your mind, how to send things back and when you are refunded.',
    terms: [
      'You can return unused things within 60 days of delivery. Returns from the UK are free with the label in the box; from Ireland and the European Union they cost £6. The refund arrives within 5 working days of the parcel.',
    ],
    sections: [
      {
        heading: 'Sixty days',
        paragraphs: [
          'You have 60 days from delivery to change your mind. Things should be unused, clean and with everything that was in the box. Trying on, pitching on grass, sitting on or switching on at home is not use.',
          'Food that was opened, bottles that were drunk from and pans and kettles that were on the heat can only go back if they are faulty.',
        ],
      },
      {
        heading: 'How to send something back',
        paragraphs: [
          'Put the return slip and the goods into the box they came in, stick on the label and take it to any of the carrier’s drop-off points. No printer is needed: the label is in every box.',
          'Returns from the UK are free, except for the tent, whose long parcel is collected for £9. From Ireland and the European Union the label costs £6, which is taken off the refund.',
        ],
      },
      {
        heading: 'Refunds and exchanges',
        paragraphs: [
          'We refund to the card you paid with within 5 working days of receiving the parcel, including standard delivery if you return the whole order. Exchanges for another size or colour are sent free in the UK as soon as the carrier has scanned your return.',
        ],
      },
      {
        heading: 'Faulty on arrival',
        paragraphs: [
          'If something is faulty, send a photograph. We replace it at our cost, and you need not return it unless we ask. Your statutory rights are not affected by anything on this page.',
        ],
      },
      {
        heading: 'Gifts',
        paragraphs: [
          'Orders marked as a gift can be returned within 90 days by the person who got them, for a voucher or an exchange.',
        ],
      },
    ],
  },
  warranty: {
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
  },
};
