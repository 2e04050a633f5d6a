import { LRUCache } from 'lru-cache';
import type { SendMessageRequest } from '@/lib/alhena/alhena';
import { AlhenaStatusError } from '@/lib/alhena/errors';
import type { Faq, UserMetadata } from '@/lib/contract';
import type { Answers } from '@/lib/gateway/faqs/answers';
import { digest } from '@/lib/gateway/store/digest';
import type { Calls } from '@/lib/gateway/upstream/calls';
import type { Thread } from './threads';

const REMEMBERED_THREADS_MAX = 20_000;

/** One message on its way: what to say, what it is about, and how long it may take. */
export type Letter = {
  query_text: string;
  faq_id: number | undefined;
  page: string | undefined;
  locale: string;
  user_metadata: UserMetadata | undefined;
  signal: AbortSignal;
  remainingMs: () => number;
  /** Hears of the thread as soon as a part of the message is in it. */
  checkpoint: (thread: Thread) => void;
};

export type Said = { result_text: string; thread: Thread; isRestarted: boolean };

/** Says a letter in a thread, or in a new one. Throws what `calls` and `answers` throw. */
export type Deliver = (thread: Thread | undefined, letter: Letter) => Promise<Said>;

/**
 * The order of things said: the FAQ first unless the thread has it, then the text unless it is the FAQ's own question.
 * A thread the upstream no longer knows is begun anew, once.
 */
export function createDelivery(calls: Calls, answers: Answers): Deliver {
  // A token kept from before a FAQ was played does not know of it; this process may.
  const remembered = new LRUCache<string, string[]>({ max: REMEMBERED_THREADS_MAX });

  async function deliver(thread: Thread | undefined, letter: Letter): Promise<Said> {
    try {
      return await inOrder(thread && recalled(thread), letter);
    } catch (error) {
      if (!(error instanceof ThreadGoneError)) throw error;
    }
    return {
      ...(thread ? await anew(letter) : await sayText(undefined, letter)),
      isRestarted: true,
    };
  }

  /** A thread that is gone right after it was begun is not begun a third time for the FAQ's sake: the text goes alone. */
  async function anew(letter: Letter): Promise<Said> {
    try {
      return await inOrder(undefined, letter);
    } catch (error) {
      if (!(error instanceof ThreadGoneError)) throw error;
      return sayText(undefined, letter);
    }
  }

  async function inOrder(thread: Thread | undefined, letter: Letter): Promise<Said> {
    const { faq_id, page } = letter;
    if (faq_id === undefined || page === undefined) return sayText(thread, letter);
    const faqMark = digest(page, letter.locale, faq_id);
    const hasFaq = thread?.played.includes(faqMark) ?? false;
    const faq = await knownFaq(letter, page, faq_id, hasFaq);
    const isQuestion = faq !== undefined && faq.question.trim() === letter.query_text.trim();
    if (thread && hasFaq) {
      if (!isQuestion) return sayText(thread, letter);
      const { answer } = await answers.answer(page, letter.locale, faq_id);
      return { result_text: answer, thread, isRestarted: false };
    }
    if (!faq) return sayText(thread, letter);
    const played = await playFaq(thread, letter, page, faq);
    played.thread.played.push(faqMark);
    remember(played.thread);
    if (isQuestion) return played;
    letter.checkpoint(played.thread);
    const said = await sayText(played.thread, letter);
    return { ...said, isRestarted: said.isRestarted || played.isRestarted };
  }

  /** Undefined when the list cannot be had but the thread has the FAQ already: the follow-up does not need it. */
  async function knownFaq(letter: Letter, page: string, faqId: number, hasFaq: boolean) {
    try {
      return await answers.faq(page, letter.locale, faqId);
    } catch (error) {
      if (hasFaq) return undefined;
      throw error;
    }
  }

  async function playFaq(
    thread: Thread | undefined,
    letter: Letter,
    page: string,
    faq: Faq,
  ): Promise<Said> {
    const play = ({ faq_id, question }: Faq) =>
      say(thread, letter, { query_text: question, faq_id });
    try {
      return await play(faq);
    } catch (error) {
      if (!(error instanceof AlhenaStatusError)) throw error;
      return play(await answers.rematch(page, letter.locale, faq));
    }
  }

  function sayText(thread: Thread | undefined, letter: Letter): Promise<Said> {
    return say(thread, letter, { query_text: letter.query_text });
  }

  async function say(
    thread: Thread | undefined,
    letter: Letter,
    what: Pick<SendMessageRequest, 'query_text' | 'faq_id'>,
  ): Promise<Said> {
    const { page, locale, user_metadata, signal } = letter;
    const request: SendMessageRequest = {
      ...what,
      locale,
      ...(thread ? { thread_id: thread.thread_id } : {}),
      ...(page === undefined ? {} : { page_url: page }),
      ...(user_metadata === undefined ? {} : { user_metadata }),
    };
    try {
      const reply = await calls.message(request, { signal, waitMs: letter.remainingMs() });
      const isSame = thread?.thread_id === reply.thread_id;
      return {
        result_text: reply.result_text,
        thread: { thread_id: reply.thread_id, played: isSame ? [...thread.played] : [] },
        isRestarted: thread !== undefined && !isSame,
      };
    } catch (error) {
      throw thread && isThreadGone(error) ? new ThreadGoneError() : error;
    }
  }

  function recalled(thread: Thread): Thread {
    const known = remembered.get(digest(thread.thread_id)) ?? [];
    return { ...thread, played: [...new Set([...thread.played, ...known])] };
  }

  function remember(thread: Thread): void {
    remembered.set(digest(thread.thread_id), thread.played);
  }

  return deliver;
}

/** The upstream does not know the thread the message carried; the message was not taken. */
class ThreadGoneError extends Error {
  override readonly name = 'ThreadGoneError';
}

function isThreadGone(error: unknown): boolean {
  return error instanceof AlhenaStatusError && (error.status === 404 || error.status === 410);
}
