import type { Clock } from '@/lib/clock';
import { DEFAULT_LOCALE, type Faq } from '@/lib/contract';
import { answerQuestion } from './answer/answer';
import { smallTalk } from './answer/small-talk';
import { type PageTarget, parsePageUrl } from './fetch/page-url';
import type { ReadUrl } from './fetch/read-url';
import type { SendMessageFields } from './http/fields';
import { ApiError } from './http/reply';
import type { ModelAnswer } from './model/model';
import { questionLang } from './nlp/detect';
import { stems } from './nlp/text';
import type { PageDoc } from './read/page-doc';
import { phrasesFor } from './say/locale';
import { Faqs } from './store/faqs';
import { createPages } from './store/pages';
import { type Thread, Threads } from './store/threads';

export type FaqState =
  | { status: 'ready'; faqs: Faq[] }
  | { status: 'generating'; retry_after_seconds: number }
  | { status: 'not_available'; message: string };

export type Engine = {
  /** Throws `ApiError` for a page URL that is none. */
  productFaqs(pageUrl: string, locale: string): FaqState;
  /** Reads a page anew that was read before, as after an edit. Throws `ApiError` for a page URL that is none. */
  renew(pageUrl: string): Promise<void>;
  /** Throws `ApiError` for an unknown thread or FAQ, or a FAQ's id with other words. */
  sendMessage(message: SendMessageFields): Promise<{ result_text: string; thread_id: string }>;
};

export type EngineOptions = {
  readUrl: ReadUrl;
  clock: Clock;
  appOrigin: string;
  trusted: ReadonlySet<string>;
  model: ModelAnswer | undefined;
};

/** The shop the Alhena reference uses in its examples; its pages are read from the app itself. */
const EXAMPLE_ORIGIN = 'https://mystore.com';
const EXAMPLE_PAGE = `${EXAMPLE_ORIGIN}/products/blue-jacket`;
/** The FAQs of the reference's example reply ("Getting FAQ Answers"), whose ids are of no page that was ever read. */
const EXAMPLE_FAQS = new Map([
  [1, 'Is this jacket waterproof?'],
  [2, 'What sizes are available?'],
  [3, 'How do I care for this jacket?'],
]);

/** The reference's own call works as it is printed: its question is answered from the example page. */
function isExampleFaq({ faq_id, query_text, page_url }: SendMessageFields): boolean {
  return faq_id !== undefined && page_url === undefined && EXAMPLE_FAQS.get(faq_id) === query_text;
}

/** Reads pages, makes their FAQs, answers questions and keeps the threads. */
export function createEngine({ readUrl, clock, appOrigin, trusted, model }: EngineOptions): Engine {
  const pages = createPages(readUrl, clock);
  const faqs = new Faqs(clock);
  const threads = new Threads(clock);

  function target(pageUrl: string): PageTarget | 'refused' {
    const parsed = parsePageUrl(pageUrl, trusted);
    if (parsed === 'invalid') {
      throw new ApiError('invalid_request', 'page_url must be an absolute http or https URL');
    }
    if (parsed === 'refused' || parsed.url.origin !== EXAMPLE_ORIGIN) return parsed;
    return { url: new URL(`${parsed.url.pathname}${parsed.url.search}`, appOrigin), trusted: true };
  }

  async function faqAnswer(
    message: SendMessageFields,
    faqId: number,
    thread: Thread,
    page: PageDoc | undefined,
  ): Promise<string> {
    const locale = message.locale ?? thread.locale;
    const faq = faqs.find(faqId, page, locale);
    if (!faq) throw new ApiError('not_found', 'No FAQ has this faq_id.');
    if (faq.question !== message.query_text) {
      throw new ApiError('unprocessable', 'query_text must exactly match the question of the FAQ.');
    }
    threads.remember(thread, {
      topics: faq.topic === 'merchant' ? [] : [faq.topic],
      stems: stems(faq.question, locale.slice(0, 2)),
      status: 'answer',
    });
    return faq.answer;
  }

  async function freeAnswer(
    text: string,
    thread: Thread,
    page: PageDoc | undefined,
    locale: string,
  ): Promise<string> {
    const phrases = phrasesFor(questionLang(text, locale));
    const small = smallTalk(text, phrases);
    if (small) return small;
    if (!thread.page) return phrases.whichProduct;
    if (!page) return phrases.unreadable;
    const answer = answerQuestion(page, text, locale, thread.turns);
    threads.remember(thread, { topics: answer.topics, stems: answer.stems, status: answer.status });
    return (await model?.(page, text, locale, answer)) ?? answer.text;
  }

  return {
    productFaqs(pageUrl, locale) {
      const at = target(pageUrl);
      if (at === 'refused') return { status: 'not_available', message: UNREADABLE };
      const state = pages.peek(at);
      switch (state.kind) {
        case 'reading':
          return {
            status: 'generating',
            retry_after_seconds: Math.ceil((state.retryAfterMs ?? READING_MS) / 1000),
          };
        case 'failed':
          return { status: 'not_available', message: UNREADABLE };
        case 'ready': {
          const list = faqs.list(state.page, locale);
          if (list.length === 0) return { status: 'not_available', message: TOO_LITTLE };
          return {
            status: 'ready',
            faqs: list.map(({ faq_id, question }) => ({ faq_id, question })),
          };
        }
        default:
          return state satisfies never;
      }
    },

    async renew(pageUrl) {
      const at = target(pageUrl);
      if (at !== 'refused') await pages.renew(at);
    },

    async sendMessage(asked) {
      const message = isExampleFaq(asked)
        ? { ...asked, faq_id: undefined, page_url: EXAMPLE_PAGE }
        : asked;
      const at = message.page_url === undefined ? undefined : target(message.page_url);
      const locale = message.locale ?? DEFAULT_LOCALE;
      const thread = message.thread_id === undefined ? undefined : threads.get(message.thread_id);
      if (message.thread_id !== undefined && !thread)
        throw new ApiError('not_found', 'No thread has this thread_id.');
      const place = at === 'refused' ? undefined : (at ?? thread?.page);
      const needsPage =
        message.faq_id !== undefined || !smallTalk(message.query_text, phrasesFor(locale));
      const page = place && needsPage ? await pages.read(place) : undefined;
      const current = thread ?? { ...NEW_THREAD, locale, turns: [] };
      current.page = at === 'refused' ? undefined : (place ?? current.page);
      if (at === 'refused' && message.faq_id === undefined && needsPage) {
        const kept = thread ?? threads.start(locale);
        return { result_text: phrasesFor(locale).unreadable, thread_id: kept.id };
      }
      const text =
        message.faq_id === undefined
          ? await freeAnswer(message.query_text, current, page, message.locale ?? current.locale)
          : await faqAnswer(message, message.faq_id, current, page);
      return { result_text: text, thread_id: keep(current) };
    },
  };

  function keep(thread: Thread): string {
    if (thread.id !== '') return thread.id;
    const started = threads.start(thread.locale);
    started.page = thread.page;
    started.turns = thread.turns;
    return started.id;
  }
}

/** About what reading a page takes. */
const READING_MS = 2000;
const NEW_THREAD = { id: '', page: undefined } as const;
const UNREADABLE = 'This page could not be read.';
const TOO_LITTLE = 'This page does not say enough about a product to make FAQs from.';
