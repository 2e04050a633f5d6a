import type { ApiError } from '../api-error';
import type { EventDetail } from '../events';
import { reasonOf } from '../failure-reason';
import type { Message } from './conversation';

/** Tells the host what becomes of messages, without their words. */
export function messageEvents(emit: (event: EventDetail) => void) {
  return {
    onSent: (message: Message) => emit({ name: 'message:sent', ...described(message) }),
    onAnswered: (message: Message) => emit({ name: 'message:answered', ...described(message) }),
    onFailed: (message: Message, error: ApiError) =>
      emit({ name: 'message:failed', ...described(message), ...reasonOf(error) }),
  };
}

function described({ id, page_url, request }: Message) {
  const url = request?.page_url ?? page_url;
  return {
    message_id: id,
    ...(url === undefined ? {} : { page_url: url }),
    ...(request?.faq_id === undefined ? {} : { faq_id: request.faq_id }),
  };
}
