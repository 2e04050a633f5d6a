import type { ListenableName } from './shelftalk';

const NAMES: Record<ListenableName, true> = {
  'faqs:shown': true,
  'faqs:empty': true,
  'faqs:failed': true,
  'faq:expanded': true,
  'faq:answered': true,
  'faq:failed': true,
  'chat:opened': true,
  'chat:closed': true,
  'message:sent': true,
  'message:answered': true,
  'message:failed': true,
  'link:clicked': true,
  'feedback:given': true,
  error: true,
};

/** What `on()` can be asked for; a name that is missing here does not compile. */
export const EVENT_NAMES = Object.keys(NAMES);
