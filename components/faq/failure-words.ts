import type { ApiError } from '@/lib/client/api-error';
import { plural } from '@/lib/client/labels/format';
import type { Labels } from '@/lib/client/labels/labels';

/** What a shopper is told when an answer does not come: what happened and what to do, by its cause. */
export function failureWords(error: ApiError, labels: Labels, locale: string): string {
  switch (error.kind) {
    case 'offline':
      return labels.faqErrorOffline;
    case 'network':
      return labels.faqErrorNetwork;
    case 'timeout':
      return labels.faqErrorTimeout;
    case 'problem':
      return problemWords(error, labels, locale);
    case 'unreadable':
    case 'aborted':
      return labels.faqErrorOther;
    default:
      return error.kind satisfies never;
  }
}

function problemWords(error: ApiError, labels: Labels, locale: string): string {
  switch (error.code) {
    case 'rate_limited':
      return error.retryAfterMs
        ? plural(labels.faqErrorBusyFor, Math.ceil(error.retryAfterMs / 1000), locale)
        : labels.faqErrorBusy;
    case 'upstream_timeout':
    case 'request_timeout':
      return labels.faqErrorTimeout;
    case 'upstream_unavailable':
      return labels.faqErrorUnavailable;
    case 'faq_not_found':
      return labels.faqErrorGone;
    default:
      return labels.faqErrorOther;
  }
}
