import type { Faq, FaqAnswer } from '@/lib/contract';
import type { Shelftalk } from '@/lib/gateway/shelftalk';

/** How long a page waits for Alhena when nothing is cached, in milliseconds; then the browser asks. */
const WAIT_MS = 300;

export type FirstQuestions = {
  faqs: Faq[];
  /** Those answers that are known already. */
  answers: FaqAnswer[];
  /** When they were read, milliseconds since the epoch. */
  at: number;
};

type Source = Pick<Shelftalk, 'kind' | 'peekProductFaqs' | 'getProductFaqs' | 'peekFaqAnswer'>;

/**
 * The questions that can be in the page's HTML, or undefined: the page never waits long and never fails for them. The
 * embedded Alhena is not waited for at all, because it makes its questions by reading this very page.
 */
export async function readFirstQuestions(
  source: Source,
  query: { page_url: string; locale: string; count?: number },
): Promise<FirstQuestions | undefined> {
  try {
    const list =
      (await source.peekProductFaqs(query)) ??
      (source.kind === 'alhena'
        ? await withinMs(WAIT_MS, source.getProductFaqs(query))
        : undefined);
    if (list?.status !== 'ready') return undefined;
    const answers = await Promise.all(
      list.faqs.map(({ faq_id }) =>
        source.peekFaqAnswer({ faq_id, page_url: query.page_url, locale: query.locale }),
      ),
    );
    return {
      faqs: list.faqs,
      answers: answers.flatMap((answer) => answer ?? []),
      at: Date.now(),
    };
  } catch {
    return undefined;
  }
}

/** What a promise resolves to if it does so in time, else undefined. */
async function withinMs<TValue>(ms: number, promise: Promise<TValue>): Promise<TValue | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, ms, undefined);
  });
  // A refusal that comes after the wait has nobody left to tell.
  promise.catch(() => undefined);
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
