import type { Browser } from 'playwright';

/** What a shopper does on the page whose shifts are counted. */
export type Walk = { what: string; url: string; steps: 'watch' | 'open' };

/** Everything that moved without the shopper's doing, and what moved outside the widget by it, as the browser counts it. */
export async function layoutShift(browser: Browser, { url, steps }: Walk): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  try {
    await page.addInitScript(() => {
      Reflect.set(window, 'shift', 0);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const isOwn = Reflect.get(entry, 'hadRecentInput') !== true;
          const value = Number(Reflect.get(entry, 'value'));
          if (isOwn) Reflect.set(window, 'shift', Number(Reflect.get(window, 'shift')) + value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(url);
    await page.locator('.st-faq').first().scrollIntoViewIfNeeded();
    if (steps === 'open') {
      const question = page.locator('.st-faq-question').first();
      await question.waitFor();
      await question.click();
      await page.locator('.st-faq-answer, .st-faq-failure').first().waitFor();
    }
    // Longer than a list that is generating takes, and than any motion of the widget.
    await page.waitForTimeout(6_000);
    return Number(await page.evaluate(() => Reflect.get(window, 'shift')));
  } finally {
    await page.close();
  }
}
