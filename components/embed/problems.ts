import type { FailureReason } from '@/lib/client/events';
import { LIMITS, type ProblemCode } from '@/lib/contract';
import { EVENT_NAMES } from './event-names';
import type { EmbedProblem } from './problem';

type Place = { endpoint: string; pageUrl: string | undefined };

/** What the gateway refused, in words for the developer of the page. Undefined when only a look can tell why. */
export function problemOf(reason: FailureReason, place: Place): EmbedProblem | undefined {
  switch (reason.kind) {
    case 'offline':
    case 'aborted':
    case 'network':
    case 'unreadable':
      return undefined;
    case 'timeout':
      return {
        code: 'gateway_unreachable',
        message: `The gateway at ${place.endpoint} did not answer in time, so no questions are shown. Check ${place.endpoint}/api/health.`,
      };
    case 'problem':
      return refused(reason.code, reason.request_id, place);
    default:
      return unknownKind(reason.kind);
  }
}

function refused(
  code: ProblemCode | undefined,
  requestId: string | undefined,
  { endpoint, pageUrl }: Place,
): EmbedProblem {
  if (code === 'page_not_allowed') {
    return {
      code: 'page_not_allowed',
      message: `The gateway does not serve the page ${pageUrl}, so no questions are shown. Add its origin to STOREFRONT_ORIGINS of ${endpoint}, or set page-url to a page of an allowed storefront.`,
    };
  }
  if (code === 'origin_not_allowed') return originNotAllowed(endpoint);
  return {
    code: 'gateway_failed',
    message: `The gateway at ${endpoint} answered with ${code ?? 'an error'}, so no questions are shown.${requestId ? ` Its log has the reason under request id ${requestId}.` : ' Its log has the reason.'}`,
  };
}

export function originNotAllowed(endpoint: string): EmbedProblem {
  return {
    code: 'origin_not_allowed',
    message: `The gateway at ${endpoint} does not accept this page's origin (${location.origin}), so no questions are shown. Add ${location.origin} to STOREFRONT_ORIGINS of the gateway and start it again.`,
  };
}

const RULES: Record<string, string> = {
  'page-url': 'must be an http or https address of at most 2,048 characters',
  locale: 'must be a BCP 47 language tag such as en or pt-BR',
  count: `must be a whole number from ${LIMITS.COUNT_MIN} to ${LIMITS.COUNT_MAX}`,
  theme: 'must be light, dark or auto',
  'heading-level': 'must be a whole number from 2 to 5',
  position: 'must be a corner such as bottom-end, bottom-start or top-left',
  offset: 'must be one or two CSS lengths such as 24px or "24px 80px"',
  'z-index': 'must be a whole number',
  trigger: 'must be a CSS selector, or none',
};

export function invalidAttribute(tag: string, attribute: string, value: string): EmbedProblem {
  return {
    code: 'invalid_attribute',
    message: `<${tag} ${attribute}="${value.slice(0, 80)}"> is ignored and the default is used: ${attribute} ${RULES[attribute]}.`,
  };
}

export function misspeltAttribute(tag: string, wrong: string, right: string): EmbedProblem {
  return {
    code: 'invalid_attribute',
    message: `<${tag}> does not read the attribute ${wrong}. Write ${right} instead.`,
  };
}

export function pageUrlMissing(tag: string): EmbedProblem {
  return {
    code: 'page_url_missing',
    message: `<${tag}> does not know which product page it is on, because this document has no http address, so no questions are shown. Set page-url to the product page's address.`,
  };
}

const CALL_RULES: Record<string, string> = {
  ask: 'takes the text as a string that is not empty',
  prefill: 'takes the text as a string that is not empty',
  setContext:
    'takes an object {pageUrl, locale} with an http or https address and a BCP 47 language tag',
  setUserMetadata: `takes a flat object of strings, numbers, booleans and null with at most ${LIMITS.METADATA_MAX_KEYS} keys and ${LIMITS.METADATA_MAX_BYTES} bytes`,
  configure: 'takes an object',
  on: `takes the name of an event and a function; the events are ${EVENT_NAMES.join(', ')}`,
};

export function invalidCall(name: string): EmbedProblem {
  return {
    code: 'invalid_call',
    message: `Shelftalk.${name}() ${CALL_RULES[name] ?? 'does not exist'}; this call does nothing.`,
  };
}

export function crashed(tag: string, error: unknown): EmbedProblem {
  return {
    code: 'widget_failed',
    message: `<${tag}> has met a fault of its own and shows nothing; the page is as it was. Please report it: ${String(error)}`,
  };
}

function unknownKind(kind: never): EmbedProblem {
  return { code: 'gateway_failed', message: `The gateway failed in an unknown way (${kind}).` };
}
