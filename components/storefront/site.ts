/** The demo shop's own name and address. */
export const SHOP = {
  name: 'Twinfell',
  line: 'Good things for outdoors and home',
  description:
    'Twelve well-made things for the hill and for the house: a jacket, a tent, a kettle, a blanket. Mended for as long as they last.',
} as const;

/** The app's public origin (`APP_URL`), by default this machine's, without a slash at the end. */
export function appUrl(env: Record<string, string | undefined> = process.env): string {
  return (env.APP_URL || `http://localhost:${env.PORT || '3000'}`).replace(/\/+$/, '');
}
