import * as v from 'valibot';
import { AlhenaStatusError } from '@/lib/alhena/errors';
import type { Clock } from '@/lib/clock';
import type { Faq, FaqAnswer } from '@/lib/contract';
import type { SharedFlights } from '@/lib/gateway/store/shared-flights';
import type { Store } from '@/lib/gateway/store/store';
import type { Metrics } from '@/lib/gateway/telemetry/metrics';
import type { Calls } from '@/lib/gateway/upstream/calls';
import { withDeadline } from '@/lib/gateway/upstream/deadline';
import { readFailure } from '@/lib/gateway/upstream/failures';
import { createEntries, type Entry } from './entries';
import type { Faqs } from './faqs';
import { freshEntry, REFRESH_PAUSE_MS } from './freshness';
import { createListedFaqs } from './listed-faqs';
import { createPauses } from './pauses';

const ANSWER_DEADLINE_MS = 12_000;

export type Answers = {
  /** The answer to a question of the page's list. Throws `faq_not_found` only against a ready list. */
  answer(page: string, locale: string, faqId: number): Promise<FaqAnswer>;
  /** What is cached, without any upstream call. */
  peek(page: string, locale: string, faqId: number): Promise<FaqAnswer | undefined>;
  /** The FAQ as the page's list has it, so that nobody can put words of their own to an id. */
  faq(page: string, locale: string, faqId: number): Promise<Faq>;
  /** The question of `faq` as a list fetched anew has it, after the upstream did not know the pair. */
  rematch(page: string, locale: string, faq: Faq): Promise<Faq>;
  purge(page: string): Promise<number>;
};

type AnswersParts = {
  calls: Calls;
  faqs: Faqs;
  flights: SharedFlights;
  store: Store;
  clock: Clock;
  metrics: Metrics;
  freshSeconds: number;
  random: () => number;
};

/**
 * Answers by page, locale, id and question, shared between shoppers: text only, the thread that came with it is dropped
 * before anything is kept. A changed question is another key.
 */
export function createAnswers(parts: AnswersParts): Answers {
  const { calls, faqs, flights, store, clock, metrics, freshSeconds, random } = parts;
  const entries = createEntries({ kind: 'answer', schema: v.string(), store, clock });
  const { faq: faqOf, rematch } = createListedFaqs(faqs);
  const pauses = createPauses(clock);
  // One object as long as the entry is kept, so that it is written out once.
  const told = new WeakMap<Entry<string>, FaqAnswer>();
  const keyParts = (locale: string, faq: Faq) => [locale, faq.faq_id, faq.question];

  async function fetchAnswer(page: string, locale: string, faq: Faq): Promise<string> {
    const askedAt = entries.moment();
    const { result_text } = await asked(page, locale, faq);
    await entries.write(
      page,
      keyParts(locale, faq),
      freshEntry(result_text, clock.now(), freshSeconds, random),
      askedAt,
    );
    return result_text;
  }

  async function asked(page: string, locale: string, faq: Faq): Promise<{ result_text: string }> {
    const ask = ({ faq_id, question }: Faq) =>
      calls.answer({ query_text: question, faq_id, page_url: page, locale });
    try {
      return await ask(faq);
    } catch (error) {
      if (!(error instanceof AlhenaStatusError)) throw error;
      const same = await rematch(page, locale, faq);
      return ask(same).catch((again: unknown) => {
        throw readFailure(again);
      });
    }
  }

  function fetched(page: string, locale: string, faq: Faq): Promise<string> {
    return flights.run(
      `answer ${page} ${keyParts(locale, faq).join(' ')}`,
      async () => {
        const entry = await entries.readShared(page, keyParts(locale, faq));
        return entry && entry.freshUntil > clock.now() ? entry.value : undefined;
      },
      () => fetchAnswer(page, locale, faq),
    );
  }

  function answerOf(faq: Faq, entry: Entry<string>): FaqAnswer {
    const known = told.get(entry) ?? { ...faq, answer: entry.value };
    told.set(entry, known);
    return known;
  }

  function refreshBehind(page: string, locale: string, faq: Faq): void {
    const key = `${page} ${keyParts(locale, faq).join(' ')}`;
    if (pauses.isPaused(key)) return;
    fetched(page, locale, faq).catch(() => pauses.pause(key, REFRESH_PAUSE_MS));
  }

  return {
    answer: async (page, locale, faqId) => {
      const faq = await faqOf(page, locale, faqId);
      const entry = await entries.read(page, keyParts(locale, faq));
      if (!entry) {
        metrics.cache('answer', 'miss');
        const answer = await withDeadline(fetched(page, locale, faq), ANSWER_DEADLINE_MS, clock);
        return { ...faq, answer };
      }
      const isStale = entry.freshUntil <= clock.now();
      metrics.cache('answer', isStale ? 'stale' : 'fresh');
      if (isStale) refreshBehind(page, locale, faq);
      return answerOf(faq, entry);
    },
    peek: async (page, locale, faqId) => {
      const list = await faqs.peek(page, locale);
      const faq =
        list?.status === 'ready' ? list.faqs.find((one) => one.faq_id === faqId) : undefined;
      const entry = faq && (await entries.read(page, keyParts(locale, faq)));
      return faq && entry ? answerOf(faq, entry) : undefined;
    },
    faq: faqOf,
    rematch,
    purge: entries.purge,
  };
}
