import type { Policy } from './policy';

export const shipping: Policy = {
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
};
