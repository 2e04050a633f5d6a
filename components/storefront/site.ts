/** The demo shop's own name and words. */
export const SHOP = {
  name: 'Twinfell',
  line: 'Good things for outdoors and home',
  description:
    'Twelve well-made things for the hill and for the house: a jacket, a tent, a kettle, a blanket. Mended for as long as they last.',
} as const;
