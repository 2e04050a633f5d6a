import type {
  Alhena,
  ProductFaqsReply,
  ProductFaqsRequest,
  SendMessageReply,
  SendMessageRequest,
} from '@/lib/alhena/alhena';

/** An Alhena that remembers what it was asked and answers as told. */
export type ScriptedAlhena = Alhena & {
  lists: ProductFaqsRequest[];
  messages: (SendMessageRequest & { answerOnly: boolean })[];
  onList: (request: ProductFaqsRequest, signal?: AbortSignal) => Promise<ProductFaqsReply>;
  onMessage: (request: SendMessageRequest, signal?: AbortSignal) => Promise<SendMessageReply>;
};

export const FAQS = Array.from({ length: 10 }, (_, index) => ({
  faq_id: index + 1,
  question: `Question ${index + 1}?`,
}));

export function scriptedAlhena(): ScriptedAlhena {
  let threads = 0;
  const alhena: ScriptedAlhena = {
    lists: [],
    messages: [],
    onList: async () => ({ status: 'ready', faqs: FAQS }),
    onMessage: async ({ query_text, thread_id }) => {
      threads += 1;
      return {
        result_text: `Answer to ${query_text}`,
        thread_id: thread_id ?? `upstream-thread-${threads}`,
      };
    },
    productFaqs: async (request, { signal } = {}) => {
      alhena.lists.push(request);
      return alhena.onList(request, signal);
    },
    sendMessage: async (request, { signal, answerOnly = false } = {}) => {
      alhena.messages.push({ ...request, answerOnly });
      return alhena.onMessage(request, signal);
    },
  };
  return alhena;
}
