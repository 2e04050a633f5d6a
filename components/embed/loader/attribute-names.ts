/** Every attribute that is read; all are live. */
export const FAQS_ATTRIBUTES = [
  'page-url',
  'locale',
  'count',
  'theme',
  'heading',
  'heading-level',
] as const;

export const CHAT_ATTRIBUTES = [
  'page-url',
  'locale',
  'theme',
  'position',
  'offset',
  'z-index',
  'trigger',
  'inline',
  'label',
] as const;
