// No 'use client' here: each part is a boundary of its own, so that a server page ships only what it places.
export type { OpenChat } from '@/lib/client/chat-controller';
export type { EventName, ShelftalkEvent } from '@/lib/client/events';
export { AskButton, type AskButtonProps } from './ask-button';
export { ChatDrawer, type ChatDrawerProps } from './chat-drawer';
export { useConversation, useFaqAnswer, useProductFaqs, useShelftalk } from './hooks';
export { ProductFaqs, type ProductFaqsProps } from './product-faqs';
export { ShelftalkProvider, type ShelftalkProviderProps } from './shelftalk-provider';
