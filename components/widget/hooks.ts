'use client';

export { useShelftalk } from '@/lib/client/context';
export { useConversation } from '@/lib/client/conversation/use-conversation';
export { useFaqAnswer } from '@/lib/client/use-faq-answer';
export { useProductFaqs } from '@/lib/client/use-product-faqs';
