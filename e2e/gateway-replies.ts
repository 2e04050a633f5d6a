import type { Page } from '@playwright/test';

export const LIST = /\/api\/product-faqs\?/;
export const ANSWER = /\/api\/product-faqs\/\d+/;
export const SEND = /\/api\/send_message$/;

/** Keeps the gateway's replies from the page until the returned function is called. */
export async function holdBack(page: Page, calls: RegExp): Promise<() => void> {
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(calls, async (route) => {
    await gate;
    await route.continue();
  });
  return letGo;
}

/** A refusal as the gateway says it; the headers let the elements, which are of another origin, read it. */
export function problem(status: number, code: string, retryAfterSeconds?: number) {
  const pause = retryAfterSeconds === undefined ? undefined : String(retryAfterSeconds);
  return {
    status,
    contentType: 'application/problem+json',
    headers: {
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'retry-after, x-request-id',
      ...(pause ? { 'retry-after': pause } : {}),
    },
    body: JSON.stringify({
      type: 'about:blank',
      title: code,
      status,
      code,
      request_id: 'test',
      ...(pause ? { retry_after_seconds: retryAfterSeconds } : {}),
    }),
  };
}
