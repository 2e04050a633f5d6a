export type Route = 'product_faqs' | 'send_message';

/** One call as the upstream saw it. */
export type LoggedCall = {
  route: Route;
  at: number;
  scenario: string;
  /** True once the upstream has processed it, whatever the caller then got to see. */
  accepted: boolean;
  page_url?: string;
  locale?: string;
  count?: number;
  faq_id?: number;
  /** The thread that was asked for. */
  thread_id?: string;
  /** The thread it went into. */
  reply_thread_id?: string;
  query_text?: string;
  user_metadata?: unknown;
  /** Every field name that was sent, to see that no other is. */
  fields: string[];
};

export type TruthLog = {
  calls: LoggedCall[];
  /** Most product-faqs calls seen in any 60 seconds. */
  product_faqs_peak_per_minute: number;
  /** Calls answered 429 because 500 product-faqs calls had come within 60 seconds. */
  over_limit: number;
  /** Calls without the right bearer. */
  unauthorised: number;
  /** Requests that came to the origin redirects point to, and how many of them brought the bearer along. */
  offsite: { hits: number; with_authorization: number };
};

const MINUTE_MS = 60_000;
export const PRODUCT_FAQS_PER_MINUTE = 500;

/** Keeps what really happened, for tests to compare with what callers believe. */
export function createTruthLog() {
  let log = emptyLog();
  let arrivals: number[] = [];
  /** Where in `arrivals` the last minute begins. */
  let oldest = 0;
  return {
    read: () => log,
    reset() {
      log = emptyLog();
      arrivals = [];
      oldest = 0;
    },
    add(call: LoggedCall) {
      log.calls.push(call);
    },
    /** Counts a product-faqs call; false when it is over the limit. */
    admitProductFaqs(now: number): boolean {
      arrivals.push(now);
      while ((arrivals[oldest] ?? now) <= now - MINUTE_MS) oldest += 1;
      const recent = arrivals.length - oldest;
      log.product_faqs_peak_per_minute = Math.max(log.product_faqs_peak_per_minute, recent);
      if (recent <= PRODUCT_FAQS_PER_MINUTE) return true;
      log.over_limit += 1;
      return false;
    },
    countUnauthorised() {
      log.unauthorised += 1;
    },
    countOffsite(hasAuthorization: boolean) {
      log.offsite.hits += 1;
      if (hasAuthorization) log.offsite.with_authorization += 1;
    },
  };
}

function emptyLog(): TruthLog {
  return {
    calls: [],
    product_faqs_peak_per_minute: 0,
    over_limit: 0,
    unauthorised: 0,
    offsite: { hits: 0, with_authorization: 0 },
  };
}
