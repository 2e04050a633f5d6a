import { ATTRIBUTES } from '../loader/attribute-names';

const FAQS_ONLY = ['count', 'heading', 'heading-level'];

export const FAQS_ATTRIBUTES = ['page-url', 'locale', 'theme', ...FAQS_ONLY];
export const CHAT_ATTRIBUTES = ATTRIBUTES.filter((name) => !FAQS_ONLY.includes(name));
