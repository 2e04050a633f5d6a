/** The language the shop's questions are kept and asked in. */
export const SHOP_LOCALE = 'en';
