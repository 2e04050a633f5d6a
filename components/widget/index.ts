'use client';

export type { OpenChat } from '@/lib/client/chat-controller';
export { useShelftalk } from '@/lib/client/context';
export { useConversation } from '@/lib/client/conversation/use-conversation';
export type { EventName, ShelftalkEvent } from '@/lib/client/events';
export { useFaqAnswer } from '@/lib/client/use-faq-answer';
export { useProductFaqs } from '@/lib/client/use-product-faqs';
export { AskButton, type AskButtonProps } from './ask-button';
export { ChatDrawer, type ChatDrawerProps } from './chat-drawer';
export { ProductFaqs, type ProductFaqsProps } from './product-faqs';
export { ShelftalkProvider, type ShelftalkProviderProps } from './shelftalk-provider';
