import * as v from 'valibot';
import type { PageStatus } from '@/components/playground/page-status';
import { LIMITS, PROBLEM_CODES } from '@/lib/contract';
import type { Shelftalk } from '@/lib/gateway/shelftalk';

type Known = Pick<Shelftalk, 'peekProductFaqs' | 'peekUpstreamNote'>;

/** A `GatewayError` by its shape: the gateway of this process may come from another copy of the module. */
const RefusalSchema = v.object({
  name: v.literal('GatewayError'),
  code: v.picklist(PROBLEM_CODES),
  message: v.string(),
});

/** What is known of a page without asking Alhena. A page the gateway does not serve is told so, and nothing else of it. */
export async function readPageStatus(
  shelftalk: Known,
  query: { page_url: string; locale: string },
): Promise<PageStatus> {
  try {
    const faqs = await shelftalk.peekProductFaqs({ ...query, count: LIMITS.COUNT_MAX });
    const note = shelftalk.peekUpstreamNote(query);
    const message = note?.message === undefined ? {} : { message: note.message };
    switch (faqs?.status) {
      case 'ready':
        return { status: 'ready', count: faqs.faqs.length };
      case 'generating':
      case 'not_available':
        return { status: faqs.status, ...message };
      case undefined:
        return { status: 'unknown' };
      default:
        return faqs satisfies never;
    }
  } catch (error) {
    const refusal = v.safeParse(RefusalSchema, error);
    if (!refusal.success) throw error;
    return { status: 'refused', code: refusal.output.code, detail: refusal.output.message };
  }
}
