import type { Policy } from './policy';

export const returns: Policy = {
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
};
