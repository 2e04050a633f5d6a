import type { Browser, Page } from 'playwright';

/** Long enough for an answer to come before the click. */
const INTENT_MS = 1_200;

/**
 * Milliseconds from the click on a question until its answer has been painted.
 * @param intent whether the pointer rests on the question first, long enough for the answer to come
 * @param linkMs latency of the link, added to each reply
 */
export async function openingTime(
  browser: Browser,
  url: string,
  { intent, linkMs = 0 }: { intent: boolean; linkMs?: number },
): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  try {
    await page.goto(url);
    const question = page.locator('[data-slot="faq-question"]').nth(intent ? 1 : 2);
    await question.scrollIntoViewIfNeeded();
    await page.waitForTimeout(1_000);
    const client = await context.newCDPSession(page);
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: linkMs,
      downloadThroughput: -1,
      uploadThroughput: -1,
    });
    if (intent) {
      await question.hover();
      await page.waitForTimeout(INTENT_MS);
    }
    return await clickUntilPainted(page, intent ? 1 : 2);
  } finally {
    await context.close();
  }
}

/** The click is the element's own, so that no pointer gives the intent away. */
function clickUntilPainted(page: Page, index: number): Promise<number> {
  return page.evaluate(async (at) => {
    const root = document.querySelector('shelftalk-faqs')?.shadowRoot ?? document;
    const item = [...root.querySelectorAll('[data-slot="faq-item"]')][at];
    const begun = performance.now();
    item?.querySelector('button')?.click();
    for (;;) {
      await new Promise(requestAnimationFrame);
      const answer = item?.querySelector('[data-slot="faq-answer"]');
      if (answer && answer.getBoundingClientRect().height > 0) break;
    }
    // The task after a frame runs once the frame is painted.
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    });
    return performance.now() - begun;
  }, index);
}
