import type { Browser, Page } from 'playwright';

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
    const question = page.locator('.st-faq-question').nth(intent ? 1 : 2);
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
      const reply = page.waitForResponse(/\/api\/product-faqs\/\d+/);
      await question.hover();
      await (await reply).finished();
      await page.waitForTimeout(300);
    }
    return await clickUntilPainted(page, intent ? 1 : 2);
  } finally {
    await context.close();
  }
}

/** The click is the element's own, so that no pointer gives the intent away. */
function clickUntilPainted(page: Page, index: number): Promise<number> {
  return page.evaluate((at) => {
    const root = document.querySelector('shelftalk-faqs')?.shadowRoot ?? document;
    const item = [...root.querySelectorAll('.st-faq-item')][at];
    const button = item?.querySelector('button');
    return new Promise<number>((resolve, reject) => {
      if (!item || !button) return reject(new Error('There is no such question.'));
      const begun = performance.now();
      button.click();
      const look = () =>
        requestAnimationFrame(() => {
          const answer = item.querySelector('.st-faq-answer');
          const isThere = answer && answer.getBoundingClientRect().height > 0;
          if (!isThere) return look();
          // The task after a frame runs once the frame is painted.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - begun);
          port2.postMessage(undefined);
        });
      look();
    });
  }, index);
}
